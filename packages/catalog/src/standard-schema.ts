/** A schema that says by itself whether a value fits: Standard Schema, version 1 (https://standardschema.dev). */
export interface StandardSchema<T = unknown> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly validate: (value: unknown) => StandardResult<T> | Promise<StandardResult<T>>
    readonly types?: { readonly input: T; readonly output: T } | undefined
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

/** A JSON Schema of an object of strings, which is what headers and error bodies are. */
interface ObjectOfStrings {
  readonly properties: {
    readonly [name: string]: {
      readonly description?: string
      readonly pattern?: string
      readonly enum?: readonly string[]
    }
  }
  readonly required?: readonly string[]
}

/**
 * Makes a schema a Standard Schema that judges by a predicate of the same schema, synchronously. The schema gets the
 * property `~standard`, which is not enumerable, so that validators that refuse unknown keywords still take it.
 */
export function toStandardSchema<S extends ObjectOfStrings, T>(
  schema: S,
  isValid: (value: unknown) => boolean,
): S & StandardSchema<T> {
  const validate = (value: unknown): StandardResult<T> =>
    isValid(value) ? { value: value as T } : { issues: explain(schema, value) }
  const standard: StandardSchema<T>['~standard'] = { version: 1, vendor: 'errbook', validate }
  return Object.defineProperty(schema, '~standard', { value: standard }) as S & StandardSchema<T>
}

function explain({ properties, required = [] }: ObjectOfStrings, value: unknown): readonly StandardIssue[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [{ message: 'expected an object' }]
  const members = value as Readonly<Record<string, unknown>>
  return Object.entries(properties).flatMap(([name, { pattern, enum: values }]) => {
    const member = members[name]
    const issue = (expected: string) => [{ message: `${name}: expected ${expected}`, path: [name] }]
    if (member === undefined) return required.includes(name) ? issue('a string, but it is missing') : []
    if (typeof member !== 'string') return issue('a string')
    if (values !== undefined && !values.includes(member)) return issue(`a code of the catalog, not "${member}"`)
    return pattern === undefined || new RegExp(pattern, 'u').test(member) ? [] : issue(`text that matches ${pattern}`)
  })
}
