import type { HeaderRule, WholeCatalog } from '@errbook/catalog'
import { unroll } from '@errbook/catalog/parts'
import { usualSpellings } from '../header-pattern.js'
import type { JsonSchema, JsonSchemas } from '../json-schemas.js'
import { bodyType } from './body-type.js'
import { namesOf } from './catalog.js'
import type { Section } from './file.js'
import { literal, string } from './typescript.js'

/**
 * The schemas as predicates: what a programmer would write by hand for speed, and nothing that says why a value is
 * refused. They agree with a JSON Schema validator.
 */
export function renderPredicates(
  catalog: WholeCatalog,
  { ErrorResponse, KnownErrorResponse }: JsonSchemas,
): readonly Section[] {
  const { headers, body } = catalog
  const { table, code } = namesOf(catalog)
  const patterns = new Patterns()
  const known = knownCodes(catalog, KnownErrorResponse)
  const parts = new Parts(patterns, known?.test)
  const predicates = [
    predicate(
      'isRequestHeaders',
      'boolean',
      'the common request headers, by lower-case name',
      headerTests(headers.request, patterns),
    ),
    predicate(
      'isResponseHeaders',
      'boolean',
      'the common response headers, by lower-case name',
      headerTests(headers.response, patterns),
    ),
    predicate(
      'isErrorResponse',
      'value is ErrorBody',
      'the body of an error response, of any code',
      parts.membersOf(ErrorResponse),
    ),
    ...(KnownErrorResponse === undefined
      ? []
      : [
          predicate(
            'isKnownErrorResponse',
            'value is KnownErrorBody',
            'the body of an error response of a code of the catalog',
            parts.membersOf(KnownErrorResponse),
          ),
        ]),
  ]
  return [
    `import { ${table} as catalog, type ${code} } from './catalog.generated.js'`,
    [
      `/** The body of an error response, of any code. */\nexport type ErrorBody = ${bodyType(body.template)}`,
      ...(known
        ? [
            `/** The body of an error response of a code of the catalog. */\nexport type KnownErrorBody = ${bodyType(body.template, known.type)}`,
          ]
        : []),
    ],
    `/** Whether a value is a code of the catalog. */\nexport function isCode(value: unknown): value is ${code} {\n  return typeof value === 'string' && Object.hasOwn(catalog.errors, value)\n}`,
    ...patterns.sections(),
    ...(known?.sections ?? []),
    ...parts.sections(),
    ...predicates,
  ]
}

/** How the codes of a catalog are told as they are sent. */
interface KnownCodes {
  /** Their type, where it is not that of the template. */
  readonly type: string | undefined
  readonly test: (value: string) => string
  readonly sections: readonly Section[]
}

function knownCodes(catalog: WholeCatalog, schema: JsonSchema | undefined): KnownCodes | undefined {
  if (schema === undefined) return undefined
  const names = Object.keys(catalog.errors)
  const codes = codesIn(schema)
  if (codes?.length === names.length && codes.every((code, index) => code === names[index])) {
    return { type: namesOf(catalog).code, test: (value) => `isCode(${value})`, sections: [] }
  }
  const set = `const sentCodes: ReadonlySet<unknown> = new Set<unknown>(${literal(codes)});`
  return { type: undefined, test: (value) => `sentCodes.has(${value})`, sections: [set] }
}

/** The codes as they are sent that a schema lists somewhere. */
export function codesIn(schema: JsonSchema): JsonSchema['enum'] {
  if (schema.enum !== undefined) return schema.enum
  for (const inner of Object.values(schema.properties ?? {})) {
    const codes = codesIn(inner)
    if (codes !== undefined) return codes
  }
  return undefined
}

/** A member of an object, and the source of what it has to be, given the source of its value. */
interface MemberTest {
  readonly name: string
  readonly required: boolean
  /** Whether a required member has to be asked for a string; a code is asked where it is looked up. */
  readonly isTyped: boolean
  readonly test?: (value: string) => string
  /** Whether the test reads the value more than once. */
  readonly readsTwice?: boolean
  /** How long the test takes, as a guess, for the cheapest to be made first. */
  readonly cost?: number
}

function headerTests(headers: { readonly [name: string]: HeaderRule }, patterns: Patterns): readonly MemberTest[] {
  return Object.entries(headers).map(([name, { required = false, pattern, mediaType }]) => {
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
    const isTwice = member.readsTwice || (member.isTyped && member.test !== undefined)
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
    .flatMap(({ test, required, isTyped, value }) => {
      if (required) return test?.(value) ?? []
      const admitted = [...(isTyped ? [typeTest(value)] : []), ...(test ? [test(value)] : [])]
      return `(${value} === undefined || (${admitted.join(' && ')}))`
    })
  return `/** Whether a value is ${is}. */
export function ${name}(value: unknown): ${type} {
  if (typeof value !== 'object' || value === null) return false
${constants.join('')}  return (
    ${[...types, ...tests, '!Array.isArray(value)'].join(' &&\n    ')}
  )
}`
}

/** The parts of schemas that are objects, each a function of its own. */
class Parts {
  readonly #patterns: Patterns
  readonly #isKnown: ((value: string) => string) | undefined
  readonly #functions: string[] = []
  #count = 0

  constructor(patterns: Patterns, isKnown: ((value: string) => string) | undefined) {
    this.#patterns = patterns
    this.#isKnown = isKnown
  }

  membersOf({ properties = {}, required = [] }: JsonSchema): readonly MemberTest[] {
    return Object.entries(properties).map(([name, schema]) => {
      const isRequired = required.includes(name)
      if (isAnyText(schema)) return { name, required: isRequired, isTyped: true }
      const test = (value: string) => this.#test(schema, value)
      return { name, required: isRequired, isTyped: false, test, readsTwice: !isRequired || readsTwice(schema) }
    })
  }

  sections(): readonly Section[] {
    return this.#functions
  }

  /** The source of what a value of a schema is, given the source of the value. */
  #test(schema: JsonSchema, value: string): string {
    if (schema.anyOf !== undefined) return `(${schema.anyOf.map((one) => this.#test(one, value)).join(' || ')})`
    if (schema.const !== undefined) return sameAs(schema.const, value)
    switch (schema.type) {
      case 'object':
        return `${this.#nameOf(schema)}(${value})`
      case 'array': {
        const contains = schema.contains
        const some =
          contains === undefined ? '' : ` && ${value}.some((item: unknown) => ${this.#test(contains, 'item')})`
        return `Array.isArray(${value})${some}`
      }
      case 'null':
        return `${value} === null`
      case 'integer':
        return schema.enum === undefined ? `Number.isInteger(${value})` : this.#known(value)
      case 'string': {
        if (schema.enum !== undefined) return this.#known(value)
        const pattern = schema.pattern
        return `typeof ${value} === 'string'${pattern === undefined ? '' : ` && ${this.#patterns.nameOf(pattern)}.test(${value})`}`
      }
      case undefined:
        return schema.enum === undefined ? `${value} !== undefined` : this.#known(value)
      default:
        return `typeof ${value} === '${schema.type}'`
    }
  }

  #known(value: string): string {
    return this.#isKnown?.(value) ?? 'false'
  }

  #nameOf(schema: JsonSchema): string {
    const members = this.membersOf(schema)
    // Counted at once: writing the function writes those of the parts in it first.
    const name = `isPart${this.#count++}`
    this.#functions.push(predicate(name, 'boolean', 'this part of an error body', members).replace('export ', ''))
    return name
  }
}

function isAnyText({ type, pattern, enum: values, const: constant }: JsonSchema): boolean {
  return type === 'string' && pattern === undefined && values === undefined && constant === undefined
}

function readsTwice({ anyOf, const: constant, type, contains, pattern }: JsonSchema): boolean {
  return (
    anyOf !== undefined ||
    typeof constant === 'object' ||
    (type === 'array' && contains !== undefined) ||
    pattern !== undefined
  )
}

/** The source of whether a value is this constant of JSON. */
function sameAs(constant: unknown, value: string): string {
  if (typeof constant !== 'object' || constant === null) return `${value} === ${literal(constant)}`
  if (Array.isArray(constant)) {
    const items = constant.map((item, index) => sameAs(item, `(${value} as readonly unknown[])[${index}]`))
    return [`Array.isArray(${value})`, `${value}.length === ${constant.length}`, ...items].join(' && ')
  }
  const object = `(${value} as Readonly<Record<string, unknown>>)`
  const members = Object.entries(constant).map(([name, member]) => sameAs(member, `${object}[${string(name)}]`))
  return [
    `typeof ${value} === 'object' && ${value} !== null && !Array.isArray(${value})`,
    `Object.keys(${object}).length === ${members.length}`,
    ...members,
  ].join(' && ')
}

/**
 * In brackets, since a compiler may forbid a dot where any name is allowed. What every object has by its prototype is not
 * a member of it.
 */
function memberOf(name: string): string {
  const member = `members[${string(name)}]`
  return name in Object.prototype ? `(Object.hasOwn(members, ${string(name)}) ? ${member} : undefined)` : member
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
