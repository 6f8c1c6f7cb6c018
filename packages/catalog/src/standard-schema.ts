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

/** A JSON Schema of an object of strings, which is what headers and error bodies are. */
interface ObjectOfStrings {
  readonly properties: {
    readonly [name: string]: {
      readonly description?: string
      readonly pattern?: string
      readonly enum?: readonly string[]
    }
  }
  /** Said to be undefined by schemas of which no member is required. */
  readonly required?: readonly string[] | undefined
}

/**
 * Makes a schema a Standard Schema that checks by a predicate of the same schema, synchronously. The schema gets the
 * property `~standard`, which is not enumerable, so that validators that refuse unknown keywords still take it.
 */
export function toStandardSchema<S extends ObjectOfStrings, T>(
  schema: S,
  isValid: (value: unknown) => boolean,
): S & StandardSchema<T> {
  let members: readonly MemberRule[] | undefined
  const validate = (value: unknown): StandardResult<T> => {
    if (isValid(value)) return { value: value as T }
    members ??= Object.entries(schema.properties).map((property) => memberRule(property, schema.required ?? []))
    return { issues: explain(members, value) }
  }
  const standard: StandardSchema<T>['~standard'] = { version: 1, vendor: 'errbook', validate }
  return Object.defineProperty(schema, '~standard', { value: standard }) as S & StandardSchema<T>
}

/** A member of an object, and what to say when it is wrong, which is the same every time. */
interface MemberRule {
  readonly name: string
  readonly isRequired: boolean
  readonly isRight: (text: string) => boolean
  readonly missing: StandardIssue
  readonly noString: StandardIssue
  readonly wrong: StandardIssue
}

function memberRule(
  [name, { pattern, enum: values }]: readonly [string, ObjectOfStrings['properties'][string]],
  required: readonly string[],
): MemberRule {
  const issue = (expected: string): StandardIssue => ({ message: `${name}: expected ${expected}`, path: [name] })
  const known = values && new Set(values)
  const matcher = pattern === undefined ? undefined : new RegExp(pattern, 'u')
  return {
    name,
    isRequired: required.includes(name),
    isRight: (text) => (known?.has(text) ?? true) && (matcher?.test(text) ?? true),
    missing: issue('a string, but it is missing'),
    noString: issue('a string'),
    wrong: issue(known ? 'a code of the catalog' : `text that matches ${pattern}`),
  }
}

function explain(members: readonly MemberRule[], value: unknown): readonly StandardIssue[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [{ message: 'expected an object' }]
  const issues: StandardIssue[] = []
  for (const { name, isRequired, isRight, missing, noString, wrong } of members) {
    const member = (value as Readonly<Record<string, unknown>>)[name]
    if (member === undefined) {
      if (isRequired) issues.push(missing)
    } else if (typeof member !== 'string') issues.push(noString)
    else if (!isRight(member)) issues.push(wrong)
  }
  return issues
}
