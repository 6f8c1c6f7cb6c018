import type { HeaderRule, WholeCatalog } from '@errbook/catalog'
import { unroll } from '@errbook/catalog/parts'
import { usualSpellings } from '../media-type-pattern.js'
import { namesOf } from './catalog.js'
import type { Section } from './file.js'
import { string } from './typescript.js'

/**
 * The schemas as predicates: what a programmer would write by hand for speed, and nothing that says why a value is
 * refused. They agree with a JSON Schema validator.
 */
export function renderPredicates(catalog: WholeCatalog): readonly Section[] {
  const { headers, body } = catalog
  const { table, code } = namesOf(catalog)
  const patterns = new Patterns()
  const members = Object.keys(body.members)
  const strings = members.map((name) => ({ name, required: true, isTyped: true }))
  const isCode = { isTyped: false, test: (value: string) => `isCode(${value})` }
  const known = strings.map((member) => ({ ...member, ...(member.name === 'code' && isCode) }))
  const predicates = [
    predicate('isRequestHeaders', 'boolean', 'the common request headers', headerTests(headers.request, patterns)),
    predicate('isResponseHeaders', 'boolean', 'the common response headers', headerTests(headers.response, patterns)),
    predicate('isErrorResponse', 'value is ErrorBody', 'the body of an error response, of any code', strings),
    predicate(
      'isKnownErrorResponse',
      `value is ErrorBody & { readonly code: ${code} }`,
      'the body of an error response of a code of the catalog',
      known,
    ),
  ]
  return [
    [
      "import type { ErrorBody } from '@errbook/catalog'",
      `import { ${table} as catalog, type ${code} } from './catalog.generated.js'`,
    ],
    `/** Whether a value is a code of the catalog. */\nexport function isCode(value: unknown): value is ${code} {\n  return typeof value === 'string' && Object.hasOwn(catalog.errors, value)\n}`,
    ...patterns.sections(),
    ...predicates,
  ]
}

/** A member of an object, and the source of what it has to be, given the source of its value. */
interface MemberTest {
  readonly name: string
  readonly required: boolean
  /** Whether a required member has to be asked for a string; a code is asked where it is looked up. */
  readonly isTyped: boolean
  readonly test?: (value: string) => string
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
      isTyped: true,
      cost: pattern.length,
      test(value) {
        const fits = [...usual.map((text) => `${value} === ${string(text)}`), `${matcher}.test(${value})`]
        return fits.length === 1 ? fits.join() : `(${fits.join(' || ')})`
      },
    }
  })
}

function predicate(name: string, type: string, is: string, members: readonly MemberTest[]): string {
  // What is asked twice is read once.
  const reads = members.map((member, index) => {
    const isTwice = member.isTyped && member.test !== undefined
    return { ...member, isTwice, value: isTwice ? `member${index}` : memberOf(member.name) }
  })
  const constants = [
    ...(members.length > 0 ? ['  const members = value as Readonly<Record<string, unknown>>\n'] : []),
    ...reads.flatMap(({ name, value, isTwice }) => (isTwice ? `  const ${value} = ${memberOf(name)}\n` : [])),
  ]
  const typeTest = (value: string) => `typeof ${value} === 'string'`
  // A wrong type is the commonest error, and the cheapest to see; an array with the members of an object the rarest.
  const types = reads.flatMap(({ required, isTyped, value }) => (required && isTyped ? typeTest(value) : []))
  const tests = reads
    .toSorted((a, b) => (a.cost ?? 0) - (b.cost ?? 0))
    .flatMap(({ test, required, value }) => {
      if (required) return test?.(value) ?? []
      return `(${value} === undefined || (${[typeTest(value), ...(test ? [test(value)] : [])].join(' && ')}))`
    })
  return `/** Whether a value is ${is}${type === 'boolean' ? ', by lower-case name' : ''}. */
export function ${name}(value: unknown): ${type} {
  if (typeof value !== 'object' || value === null) return false
${constants.join('')}  return (
    ${[...types, ...tests, '!Array.isArray(value)'].join(' &&\n    ')}
  )
}`
}

/** In brackets, since a compiler may forbid a dot where any name is allowed. */
function memberOf(name: string): string {
  return `members[${string(name)}]`
}

/** The patterns of a module, each once however often it is asked for. */
class Patterns {
  readonly #names = new Map<string, string>()

  nameOf(pattern: string): string {
    const name = this.#names.get(pattern) ?? `pattern${this.#names.size}`
    this.#names.set(pattern, name)
    return name
  }

  sections(): readonly Section[] {
    const constants = [...this.#names].map(
      ([pattern, name]) => `const ${name} = /${new RegExp(unroll(pattern), 'u').source}/u;`,
    )
    return constants.length === 0 ? [] : [constants]
  }
}
