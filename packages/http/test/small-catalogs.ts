// Small catalogs of other APIs, for tests of what CSN does not have.
import type { Catalog, ErrorDefinition } from '@errbook/catalog'

const error = <C extends string, S extends number>(catalog: string, code: C, status: S) =>
  ({ catalog, code, status, fault: 'client', retry: 'never', params: {} }) as const

// biome-ignore lint/complexity/noBannedTypes: so it stands in the generated types, too.
type None = {}

/** Numbers at status 200, and one that says that all is well; no request id. */
export const numbers = {
  name: 'numbers',
  languages: ['en'],
  errors: {
    Busy: { ...error('numbers', 'Busy', 200), wire: -1, retry: 'backoff', message: 'system error' },
    BadToken: { ...error('numbers', 'BadToken', 200), wire: 40001, message: 'invalid token' },
  },
  headers: { request: {}, response: {} },
  body: { template: { errcode: '{code:integer}', errmsg: '{message}' }, members: { code: { none: 0 } } },
  uri: {},
} as const satisfies Catalog

/** A pause in milliseconds, a member of the API's own, and errors with any message. */
export const members: Catalog<{
  readonly Limited: ErrorDefinition<
    'Limited',
    429,
    None,
    { readonly message: string; readonly members: { readonly domain: string; readonly limit?: number | undefined } }
  >
  readonly Missing: ErrorDefinition<
    'Missing',
    404,
    { readonly petId: 'text' },
    { readonly members: { readonly domain: string; readonly limit?: number | undefined } }
  >
}> = {
  name: 'members',
  languages: ['en'],
  errors: {
    Limited: { ...error('members', 'Limited', 429), retry: 'backoff' },
    Missing: { ...error('members', 'Missing', 404), message: 'There is no pet {petId}.', params: { petId: 'text' } },
  },
  headers: { request: {}, response: {} },
  body: {
    template: {
      code: '{code}',
      message: '{message}',
      domain: '{domain}',
      limit: '{limit?:integer}',
      wait: '{retryAfter?:integer}',
    },
    members: {
      code: { header: 'X-Code' },
      message: { header: 'X-Message' },
      requestId: { header: 'X-Id' },
      domain: { header: 'X-Domain' },
      retryAfter: { unit: 'milliseconds' },
    },
  },
  uri: {},
}

/** A code and nothing else. */
export const codes = {
  name: 'codes',
  languages: ['en'],
  errors: { Gone: { ...error('codes', 'Gone', 410), message: 'gone' } },
  headers: { request: {}, response: {} },
  body: { template: { error: '{code}' }, members: {} },
  uri: {},
} as const satisfies Catalog
