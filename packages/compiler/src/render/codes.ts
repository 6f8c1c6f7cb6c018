import { type ErrorDefinition, type Params, retryAdvice, type WholeCatalog } from '@errbook/catalog'
import { isMeaningful, joinSentences, wordsLanguage } from '@errbook/catalog/parts'
import { type TemplateHole, templateHoles } from '../template-holes.js'
import { type Section, typesOfCatalog } from './file.js'
import { docComment, isBindable, keyName, literal, string } from './typescript.js'

/** A constant for each code, which a bundler drops unless it is used. */
export function renderCodes(catalog: WholeCatalog): readonly Section[] {
  const { errors, body } = catalog
  const members = [...templateHoles(body.template).values()].filter(({ name }) => !isMeaningful(name))
  return [
    [
      `import type { ErrorDefinition } from '@errbook/catalog'`,
      typesOfCatalog(['ErrorDefinition'], Object.keys(errors)),
    ],
    ...Object.values(errors).map((definition, index) => constant(definition, index, members, catalog)),
  ]
}

function constant(
  definition: ErrorDefinition,
  index: number,
  members: readonly TemplateHole[],
  catalog: WholeCatalog,
): Section {
  const { code, status, params } = definition
  const given = givenType(definition, members)
  const type = `ErrorDefinition<${[string(code), status, paramsType(params), ...given].join(', ')}>`
  const comment = docComment(paragraphs(definition, catalog), tags(code, catalog), catalog.source.document?.url)
  if (isBindable(code)) return `${comment}\nexport const ${code}: ${type} = ${literal(definition)}`
  // A code that is not an identifier is bound to `$` and its number, and exported under its own name all the same.
  const name = `$${index}`
  return [`${comment}\nconst ${name}: ${type} = ${literal(definition)};`, `export { ${name} as ${string(code)} }`]
}

/** What an editor shows of a code: its status, and in each language what it means, what to do, whether to retry. */
function paragraphs(definition: ErrorDefinition, { languages, text }: WholeCatalog): readonly string[] {
  const { code, status, message } = definition
  const said = languages.flatMap((language) => {
    const { meaning, resolution } = text[language]?.errors[code] ?? {}
    return joinSentences([meaning, resolution].filter((sentence) => sentence !== undefined)) || []
  })
  const [first = message, ...others] = said
  const advice = new Set(languages.map((language) => retryAdvice(definition, wordsLanguage(language))))
  return [first === undefined ? `${status}` : `${status}: ${first}`, ...others, joinSentences([...advice])]
}

/** That a code is deprecated, which editors show by crossing it out, and since when there is one. */
function tags(code: string, { languages, source }: WholeCatalog): readonly string[] {
  const { since, deprecated } = source.errors[code] ?? {}
  const { since: from, reason = {}, use } = deprecated ?? {}
  const reasons = languages.flatMap((language) => reason[language] ?? [])
  const words = [
    ...(from === undefined ? [] : [`Since ${from}`]),
    ...reasons,
    ...(use === undefined ? [] : [`Use ${use}`]),
  ]
  return [
    ...(since === undefined ? [] : [`@since ${since}`]),
    ...(deprecated === undefined ? [] : [`@deprecated ${joinSentences(words)}`.trimEnd()]),
  ]
}

function paramsType(params: Params): string {
  const members = Object.entries(params).map(([name, format]) => `readonly ${keyName(name)}: ${string(format)}`)
  return members.length === 0 ? '{}' : `{ ${members.join('; ')} }`
}

/** The type of what an error takes beside its parameters, if it takes anything. */
function givenType({ message, params }: ErrorDefinition, holes: readonly TemplateHole[]): readonly string[] {
  const own = holes.filter(({ name }) => !Object.hasOwn(params, name))
  const members = own.map(
    ({ name, type, isOptional }) => `readonly ${keyName(name)}${mark(isOptional)}: ${types[type]}`,
  )
  const given = [
    ...(message === undefined ? ['readonly message: string'] : []),
    ...(own.length === 0
      ? []
      : [
          `/** The members of the error body that are the API's own. */ readonly members${mark(own.every(({ isOptional }) => isOptional))}: { ${members.join('; ')} }`,
        ]),
  ]
  return given.length === 0 ? [] : [`{ ${given.join('; ')} }`]
}

function mark(isOptional: boolean): string {
  return isOptional ? '?' : ''
}

const types = { text: 'string', integer: 'number', boolean: 'boolean', any: 'unknown' } as const
