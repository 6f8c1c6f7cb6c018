/**
 * A schema that says by itself whether a value fits, and makes a `T` of one that does: Standard Schema, version 1
 * (https://standardschema.dev). A schema with defaults or transformations takes an `Input` of another type.
 */
export interface StandardSchema<T = unknown, Input = T> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly validate: (value: unknown) => StandardResult<T> | Promise<StandardResult<T>>
    readonly types?: { readonly input: Input; readonly output: T } | undefined
  }
}

/** What a schema says of a value: the value itself, or what is wrong with it. */
export type StandardResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] }

/** One thing that is wrong with a value. */
export interface StandardIssue {
  readonly message: string
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined
}

/** A JSON Schema in the keywords that generated schemas have. */
interface JsonSchema {
  readonly type?: string
  readonly properties?: { readonly [name: string]: JsonSchema }
  /** Said to be undefined by schemas of which no member is required. */
  readonly required?: readonly string[] | undefined
  readonly contains?: JsonSchema
  readonly pattern?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly JsonSchema[]
}

/**
 * Makes a schema a Standard Schema that checks by a predicate of the same schema, synchronously. The schema gets the
 * property `~standard`, which is not enumerable, so that validators that refuse unknown keywords still take it.
 */
export function toStandardSchema<S extends object, T>(
  schema: S,
  isValid: (value: unknown) => boolean,
): S & StandardSchema<T> {
  let explain: Explain | undefined
  const validate = (value: unknown): StandardResult<T> => {
    if (isValid(value)) return { value: value as T }
    explain ??= explainer(schema, [])
    const issues: StandardIssue[] = []
    explain(value, issues)
    return { issues }
  }
  const standard: StandardSchema<T>['~standard'] = { version: 1, vendor: 'errbook', validate }
  return Object.defineProperty(schema, '~standard', { value: standard }) as S & StandardSchema<T>
}

/** Adds what is wrong with a value, if anything is. What is said of a place is the same every time, and made once. */
type Explain = (value: unknown, issues: StandardIssue[]) => void

function explainer(schema: JsonSchema, path: readonly string[]): Explain {
  const { type, properties, contains, anyOf: [first] = [], enum: values, const: constant, pattern } = schema
  // What may be absent may be null, and is told by what else it may be.
  if (first !== undefined) {
    const explain = explainer(first, path)
    return (value, issues) => (value === null ? undefined : explain(value, issues))
  }
  if (constant !== undefined) return tell(issueOf(path, JSON.stringify(constant)), (value) => isSame(value, constant))
  if (properties !== undefined) return objectExplainer(schema, path)
  if (contains !== undefined) {
    const explain = explainer(contains, path)
    const fits = (item: unknown) => {
      const issues: StandardIssue[] = []
      explain(item, issues)
      return issues.length === 0
    }
    return tell(issueOf(path, 'a list with an item of the form'), (value) => Array.isArray(value) && value.some(fits))
  }
  const { article, is } = types[type ?? ''] ?? { article: 'a value', is: () => true }
  const ofType = issueOf(path, article)
  const known = values && new Set(values)
  const matcher = pattern === undefined ? undefined : new RegExp(pattern, 'u')
  const other = issueOf(path, known ? 'a code of the catalog' : `text that matches ${pattern}`)
  return (value, issues) => {
    if (!is(value)) issues.push(ofType)
    else if (known?.has(value) === false || matcher?.test(value as string) === false) issues.push(other)
  }
}

function objectExplainer({ properties = {}, required = [] }: JsonSchema, path: readonly string[]): Explain {
  const noObject = issueOf(path, 'an object')
  const members = Object.entries(properties).map(([name, schema]) => {
    const { article } = types[schema.type ?? ''] ?? { article: 'a value' }
    const missing = required.includes(name) ? issueOf([...path, name], `${article}, but it is missing`) : undefined
    return { name, missing, explain: explainer(schema, [...path, name]) }
  })
  return (value, issues) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      issues.push(noObject)
      return
    }
    for (const { name, missing, explain } of members) {
      const member = memberOf(value as Readonly<Record<string, unknown>>, name)
      if (member !== undefined) explain(member, issues)
      else if (missing !== undefined) issues.push(missing)
    }
  }
}

/** A member of an object that does not come from a prototype that every object has. */
function memberOf(members: Readonly<Record<string, unknown>>, name: string): unknown {
  return name in Object.prototype && !Object.hasOwn(members, name) ? undefined : members[name]
}

const types: { readonly [type: string]: { readonly article: string; readonly is: (value: unknown) => boolean } } = {
  object: { article: 'an object', is: (value) => typeof value === 'object' && value !== null && !Array.isArray(value) },
  array: { article: 'a list', is: Array.isArray },
  string: { article: 'a string', is: (value) => typeof value === 'string' },
  number: { article: 'a number', is: (value) => typeof value === 'number' },
  integer: { article: 'an integer', is: Number.isInteger },
  boolean: { article: 'true or false', is: (value) => typeof value === 'boolean' },
  null: { article: 'null', is: (value) => value === null },
}

function tell(issue: StandardIssue, fits: (value: unknown) => boolean): Explain {
  return (value, issues) => {
    if (!fits(value)) issues.push(issue)
  }
}

function issueOf(path: readonly string[], expected: string): StandardIssue {
  return path.length === 0
    ? { message: `expected ${expected}` }
    : { message: `${path.join('.')}: expected ${expected}`, path }
}

/** Whether a value is a constant of JSON. */
function isSame(value: unknown, constant: unknown): boolean {
  if (typeof constant !== 'object' || constant === null) return value === constant
  if (typeof value !== 'object' || value === null || Array.isArray(value) !== Array.isArray(constant)) return false
  const members = Object.entries(constant)
  return (
    Object.keys(value).length === members.length &&
    members.every(([name, member]) => isSame(memberOf(value as Readonly<Record<string, unknown>>, name), member))
  )
}
