import { readFileSync } from 'node:fs'

const { errors } = JSON.parse(readFileSync('packages/csn/src/json/catalog.generated.json', 'utf8')) as {
  readonly errors: Readonly<Record<string, { readonly status: number }>>
}

/** The status of each code. */
export const statuses: ReadonlyMap<unknown, number> = new Map(
  Object.entries(errors).map(([code, { status }]) => [code, status]),
)
