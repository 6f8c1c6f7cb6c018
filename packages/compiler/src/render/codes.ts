import { type ErrorDefinition, type Params, retryAdvice, type WholeCatalog } from '@errbook/catalog'
import { joinSentences } from '@errbook/catalog/parts'
import { type Section, typesOfCatalog } from './file.js'
import { docComment, isBindable, keyName, literal, string } from './typescript.js'

/** A constant for each code, which a bundler drops unless it is used. */
export function renderCodes({ errors, text }: WholeCatalog): readonly Section[] {
  const types = ['ErrorDefinition']
  return [
    [`import type { ErrorDefinition } from '@errbook/catalog'`, typesOfCatalog(types, Object.keys(errors))],
    ...Object.values(errors).map((definition, index) => constant(definition, index, text)),
  ]
}

function constant(definition: ErrorDefinition, index: number, text: WholeCatalog['text']): Section {
  const { code, status, params } = definition
  const type = `ErrorDefinition<${string(code)}, ${status}, ${paramsType(params)}>`
  const comment = docComment(paragraphs(definition, text))
  if (isBindable(code)) return `${comment}\nexport const ${code}: ${type} = ${literal(definition)}`
  // A code that is not an identifier is bound to `$` and its number, and exported under its own name all the same.
  const name = `$${index}`
  return [`${comment}\nconst ${name}: ${type} = ${literal(definition)};`, `export { ${name} as ${string(code)} }`]
}

/** What an editor shows of a code: its status, and in each language what it means, what to do, whether to retry. */
function paragraphs(definition: ErrorDefinition, { en, zh }: WholeCatalog['text']): readonly string[] {
  const { code, status } = definition
  const [english, chinese] = [en.errors[code], zh.errors[code]]
  return [
    `${status}: ${joinSentences([english?.meaning ?? '', english?.resolution ?? ''])}`,
    joinSentences([chinese?.meaning ?? '', chinese?.resolution ?? '']),
    joinSentences([retryAdvice(definition, 'en'), retryAdvice(definition, 'zh')]),
  ]
}

function paramsType(params: Params): string {
  const members = Object.entries(params).map(([name, format]) => `readonly ${keyName(name)}: ${string(format)}`)
  return members.length === 0 ? '{}' : `{ ${members.join('; ')} }`
}
