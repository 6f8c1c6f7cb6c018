/** Ways to do one small thing, compared with each other. */
export interface Primitive {
  readonly title: string
  readonly about: string
  readonly columns: readonly string[]
  /** What to measure in each column, by the name of the way; the others are compared with the first. */
  readonly rows: Readonly<Record<string, (column: string) => Probe | undefined>>
}

/** A function and what to call it with, in turn. */
export interface Probe {
  readonly run: (input: never) => unknown
  readonly inputs: readonly unknown[]
}

/** Strings as a parser makes them: flat, and not those of the source text. */
export function parsed<T>(values: readonly T[]): readonly T[] {
  return JSON.parse(JSON.stringify(values))
}
