import type { CatalogJson, HeaderRule } from '@errbook/catalog'
import { usualSpellings } from '../media-type-pattern.js'
import { unroll } from '../unroll.js'
import { block, keyName, string } from './typescript.js'

/**
 * The schemas as predicates: what a programmer would write by hand for speed, and nothing that says why a value is
 * refused. They judge as a JSON Schema validator does.
 */
export function renderPredicates({ headers, body, errors }: CatalogJson): readonly string[] {
  const patterns = new Patterns()
  const members = Object.keys(body.members)
  const strings = members.map((name) => ({ name, required: true }))
  const isCode = { test: (variable: string) => `codes.has(${variable})` }
  const known = strings.map((member) => ({ ...member, ...(member.name === 'code' && isCode) }))
  const predicates = [
    predicate('isRequestHeaders', 'boolean', 'the common request headers', headerTests(headers.request, patterns)),
    predicate('isResponseHeaders', 'boolean', 'the common response headers', headerTests(headers.response, patterns)),
    predicate('isErrorResponse', 'value is ErrorBody', 'the body of an error response, of any code', strings),
    predicate(
      'isKnownErrorResponse',
      'value is ErrorBody & { readonly code: Code }',
      'the body of an error response of a code of the catalog',
      known,
    ),
  ]
  return [
    "import type { ErrorBody } from '@errbook/catalog'\nimport type { Code } from './types.generated.js'",
    `const codes: ReadonlySet<unknown> = /* @__PURE__ */ new Set<Code>(${block('[', Object.keys(errors).map(string), ']')})`,
    '/** Whether a value is a code of the catalog. */\nexport function isCode(value: unknown): value is Code {\n  return codes.has(value)\n}',
    patterns.source(),
    ...predicates,
  ]
}

/** A member of an object, which is a string, and the source of what else it has to be, given the name of a variable. */
interface MemberTest {
  readonly name: string
  readonly required: boolean
  readonly test?: (variable: string) => string
  /** How long the test takes, as a guess, for the cheapest to be made first. */
  readonly cost?: number
}

function headerTests(headers: { readonly [name: string]: HeaderRule }, patterns: Patterns): readonly MemberTest[] {
  return Object.entries(headers).map(([name, { required, pattern, mediaType }]) => {
    const matcher = patterns.nameOf(pattern)
    const usual = mediaType === undefined ? [] : usualSpellings(mediaType)
    return {
      name,
      required,
      cost: pattern.length,
      test(variable) {
        const fits = [...usual.map((text) => `${variable} === ${string(text)}`), `${matcher}.test(${variable})`]
        return fits.length === 1 ? fits.join() : `(${fits.join(' || ')})`
      },
    }
  })
}

function predicate(name: string, type: string, is: string, members: readonly MemberTest[]): string {
  const variables = members.map((member, index) => ({ ...member, variable: `member${index}` }))
  const picked = variables.map(({ name, variable }) => `${keyName(name)}: ${variable}`)
  // A wrong type is the commonest mistake, and the cheapest to see.
  const types = variables.map(({ required, variable }) => {
    const isString = `typeof ${variable} === 'string'`
    return required ? isString : `(${variable} === undefined || ${isString})`
  })
  const tests = variables
    .flatMap(({ test, cost = 0, required, variable }) =>
      test === undefined
        ? []
        : { cost, source: required ? test(variable) : `(${variable} === undefined || ${test(variable)})` },
    )
    .sort((a, b) => a.cost - b.cost)
    .map(({ source }) => source)
  return `/** Whether a value is ${is}${type === 'boolean' ? ', by lower-case name' : ''}. */
export function ${name}(value: unknown): ${type} {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const ${block('{', picked, '}', '  ')} = value as Readonly<Record<string, unknown>>
  return (
    ${[...types, ...tests].join(' &&\n    ') || 'true'}
  )
}`
}

/** The patterns of a module, each once however often it is asked for. */
class Patterns {
  readonly #names = new Map<string, string>()

  nameOf(pattern: string): string {
    const name = this.#names.get(pattern) ?? `pattern${this.#names.size}`
    this.#names.set(pattern, name)
    return name
  }

  source(): string {
    return [...this.#names]
      .map(([pattern, name]) => `const ${name} = /${new RegExp(unroll(pattern), 'u').source}/u`)
      .join('\n')
  }
}
