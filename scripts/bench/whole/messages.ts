import { errors } from '../checks/facts.js'
import { validAuthorizations, validDates } from '../checks/header-values.js'
import { parsed } from '../primitives/probe.js'

/** A response as a client has it: the names of headers in any case, and others beside them. */
export interface WholeResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

/** A request without a body. */
export interface WholeRequest {
  readonly headers: Readonly<Record<string, string>>
}

const count = 64
const mediaTypes = ['application/json; charset=utf-8', 'application/json;charset=UTF-8', 'application/json']
const spellings: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase()),
  (name) => name.toUpperCase(),
]

/** Responses by what is wrong with them. */
export const responses = {
  'in order': responsesWith(() => ({})),
  'with the wrong status': responsesWith((status) => ({ status: status === 400 ? 404 : 400 })),
  'without a header': responsesWith(() => ({ without: 'x-bce-request-id' })),
  'with an unknown code': responsesWith((_, i) => ({ code: `NoSuchCode${i % 7}` })),
} as const satisfies Readonly<Record<string, readonly WholeResponse[]>>

/** Requests by what is wrong with them. */
export const requests = {
  'in order': requestsWith({}),
  'with a malformed date': requestsWith({ 'x-bce-date': '2025-02-29T08:00:00Z' }),
  'without a header': requestsWith({ 'x-bce-date': undefined }),
  'without Authorization': requestsWith({ authorization: undefined }),
} as const satisfies Readonly<Record<string, readonly WholeRequest[]>>

interface Change {
  readonly status?: number
  readonly code?: string
  readonly without?: string
}

function responsesWith(change: (status: number, i: number) => Change): readonly WholeResponse[] {
  return parsed(
    Array.from({ length: count }, (_, i) => {
      const error = errors[i % errors.length] as (typeof errors)[number]
      const { status = error.status, code = error.code, without } = change(error.status, i)
      const requestId = `c4abab14-ebc4-4eb0-85d2-${String(i).padStart(12, '0')}`
      const headers: Record<string, string> = {
        date: 'Tue, 11 Nov 2025 08:00:00 GMT',
        'content-type': mediaTypes[i % mediaTypes.length] as string,
        'x-bce-request-id': requestId,
        server: 'nginx',
      }
      if (without !== undefined) delete headers[without]
      return { status, headers: spelt(headers, i), body: { code, message: error.message, requestId } }
    }),
  )
}

function requestsWith(change: Readonly<Record<string, string | undefined>>): readonly WholeRequest[] {
  return parsed(
    Array.from({ length: count }, (_, i) => {
      const headers = {
        host: 'csn.baidubce.com',
        'content-type': mediaTypes[i % mediaTypes.length],
        'x-bce-date': validDates[i % validDates.length],
        authorization: validAuthorizations[i % validAuthorizations.length],
        'user-agent': 'bce-sdk-go/0.9.1',
        ...change,
      }
      return { headers: spelt(headers, i) }
    }),
  )
}

function spelt(headers: Readonly<Record<string, string | undefined>>, i: number): Record<string, string> {
  const spell = spellings[i % spellings.length] as (name: string) => string
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[spell(name), value]])),
  )
}
