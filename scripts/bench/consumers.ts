/** A program that uses something of ours, and how much it may weigh in a bundle, in bytes after gzip -9. */
interface Consumer {
  readonly name: string
  readonly source: string
  readonly limit?: number
}

/** The programs whose bundles are weighed. */
export const consumers: readonly Consumer[] = [
  {
    name: 'the predicate of the error body',
    source: `export { isKnownErrorResponse } from '@errbook/csn/predicates'`,
    limit: 1500,
  },
  { name: 'every predicate', source: `export * from '@errbook/csn/predicates'`, limit: 2500 },
  {
    name: 'checkResponse with the contract',
    source: `import { csn } from '@errbook/csn/contract'
import { checkResponse } from '@errbook/validate'
export const check = (response) => checkResponse(csn, response)`,
  },
]
