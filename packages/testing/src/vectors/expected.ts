import type { Catalog, ErrorDefinition } from '@errbook/catalog'
import { isJson } from '@errbook/http-message'
import { prepare } from '@errbook/validate/read'
import type { Said } from './answer.js'
import type {
  Expected,
  ExpectedKnown,
  ExpectedNone,
  ExpectedUnknown,
  ExpectedUnreadable,
  RetryByStatus,
  VectorResponse,
} from './vector.js'

/** An error of the catalog; a parameter of the message that the body has a member for is a parameter alone. */
export function known(
  { code, params, retry }: ErrorDefinition,
  { members = {}, params: told, ...others }: Said,
  place: 'body' | 'headers' = 'body',
): ExpectedKnown {
  const ours = Object.fromEntries(Object.entries(members).filter(([name]) => !Object.hasOwn(params, name)))
  const read = Object.keys(params).length === 0 ? {} : told
  return whole({ kind: 'known', code, place, ...others, params: read, members: ours, retry })
}

/** An error that the catalog does not have. */
export function unknown(
  code: string,
  status: number,
  { params: _, ...others }: Said,
  place: 'body' | 'headers' = 'body',
): ExpectedUnknown {
  return whole({ kind: 'unknown', code, place, ...others, retry: retryAt(status) })
}

/** A failure that says no code. */
export function unreadable(
  reason: ExpectedUnreadable['reason'],
  status: number,
  requestId: string | undefined,
): ExpectedUnreadable {
  return whole({ kind: 'unreadable', reason, requestId, retry: retryAt(status) })
}

/** No error. */
export function none(requestId: string | undefined): ExpectedNone {
  return whole({ kind: 'none', requestId })
}

/** Without what is not said. */
function whole<E extends Expected>(expected: { readonly [N in keyof E]: E[N] | undefined }): E {
  const said = Object.entries(expected).filter(([name, value]) => {
    return value !== undefined && !(name === 'members' && Object.keys(value).length === 0)
  })
  return Object.fromEntries(said) as unknown as E
}

function retryAt(status: number): RetryByStatus {
  return transientStatuses.has(status) ? 'transient' : 'never'
}

const transientStatuses = new Set([408, 429, 502, 503, 504])

/**
 * Whether the code that a body says is an error: always from status 400 on. Below, where the body may be JSON, says nothing
 * that means that all is well, and the catalog has errors at that status; or has this one, and a message that the body must
 * have is there.
 */
export function isError(
  catalog: Catalog,
  { status, headers, body }: VectorResponse,
  { isKnown, message }: { readonly isKnown: boolean; readonly message: string | undefined },
): boolean {
  if (status >= 400) return true
  const { body: template, hasErrorsAt } = prepare(catalog)
  const mediaType = headers['content-type']
  if (mediaType !== undefined && !isJson(mediaType)) return false
  if (template.read(JSON.parse(body ?? 'null')).isNone) return false
  const isMessageMissing = message === undefined && template.holes.get('message')?.isOptional === false
  return hasErrorsAt(status) || (isKnown && !isMessageMissing)
}
