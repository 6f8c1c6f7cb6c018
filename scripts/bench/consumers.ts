/** A program that uses something of ours, and how much it may weigh in a bundle, in bytes after gzip -9. */
interface Consumer {
  readonly name: string
  readonly source: string
  readonly limit?: number
}

const modules = { csn: '@errbook/csn', vpc: '../../examples/baidu-vpc/src/errors/catalog.generated.js' }

/** The programs whose bundles are weighed. */
export const consumers: readonly Consumer[] = [
  {
    name: 'conforms: whether a response keeps to the catalog',
    source: `import { csn } from '@errbook/csn'
import { conforms } from '@errbook/validate'
export const check = (response) => conforms(csn, response)`,
  },
  {
    name: 'checkResponse and describeIssue: whether, and why not in English',
    source: `import { csn } from '@errbook/csn'
import { checkResponse, describeIssue } from '@errbook/validate'
export const explain = (response) => checkResponse(csn, response).issues.map((issue) => describeIssue(issue, 'en'))`,
  },
  {
    name: 'the predicate of the error body',
    source: `export { isKnownErrorResponse } from '@errbook/csn/predicates'`,
  },
  { name: 'every predicate', source: `export * from '@errbook/csn/predicates'` },
  {
    name: 'checkRequest',
    source: `import { csn } from '@errbook/csn'
import { checkRequest } from '@errbook/validate'
export const check = (request) => checkRequest(csn, request)`,
  },
  {
    name: 'checkResponse',
    source: `import { csn } from '@errbook/csn'
import { checkResponse } from '@errbook/validate'
export const check = (response) => checkResponse(csn, response)`,
    limit: 8192,
  },
  clientOf('CSN', 'csn'),
  clientOf('VPC, which extends it', 'vpc'),
  clientOf('both', 'csn', 'vpc'),
]

function clientOf(name: string, ...catalogs: readonly (keyof typeof modules)[]): Consumer {
  const imports = catalogs.map((catalog) => `import { ${catalog} } from '${modules[catalog]}'`)
  const clients = catalogs.map((catalog) => `export const ${catalog}Fetch = createFetch(${catalog})`)
  const lines = ["import { createFetch } from '@errbook/http'", ...imports, ...clients]
  return { name: `createFetch: a client of ${name}`, source: lines.join('\n') }
}
