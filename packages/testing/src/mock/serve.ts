import { CatalogError, type ErrorDefinition, errorFor, findError, type ServingCatalog } from '@errbook/catalog'
import { type Authenticate, createHandler, unknownPath } from '@errbook/http/node'
import { digestOf, type IdempotentAnswers, idempotencyKeyOf } from './idempotency.js'
import { type RecordedRequest, type RecordedResponse, readWhole } from './recorded-message.js'
import type { FindAnswer } from './routes.js'
import type { SuccessAnswer } from './success.js'
import { pathAndQuery } from './target.js'

/** Answers a request. The promise never rejects. */
export type Serve = (request: RecordedRequest, response: RecordedResponse) => Promise<void>

/** What answers the requests that nothing is wrong with. */
export interface Successes {
  readonly find: FindAnswer
  /** The answer where no route fits. */
  readonly plain: SuccessAnswer
  readonly kept: IdempotentAnswers
}

/**
 * Serves by a catalog: refuses wrong requests, and answers the others.
 *
 * @throws TypeError when `authenticate` is left out or invalid.
 */
export function catalogServer(
  catalog: ServingCatalog,
  authenticate: Authenticate | false,
  { find, plain, kept }: Successes,
): Serve {
  const { versions, idempotencyKey } = catalog.uri
  const operation = (request: RecordedRequest, response: RecordedResponse, body: unknown): void => {
    const { method = '', url = '' } = request
    const { path } = pathAndQuery(url)
    const found = find(method, path)
    if (found === undefined && versions?.includes(path.split('/', 2)[1] ?? '') === false) {
      throw unknownPath(catalog, url)
    }
    const answer = found ?? plain
    const key = idempotencyKeyOf(idempotencyKey, request, body)
    sendSuccess(response, key === undefined ? answer : answerFor(key, request, answer))
  }
  const answerFor = (key: string, request: RecordedRequest, answer: SuccessAnswer): SuccessAnswer => {
    const now = Date.now()
    const digest = digestOf(request)
    const before = kept.find(key, now)
    if (before === undefined) kept.keep(key, digest, answer, now)
    else if (before.digest !== digest) throw newError(catalog, errorFor(catalog, 'idempotencyMismatch'))
    return before?.answer ?? answer
  }
  return createHandler(
    catalog,
    (request, response, { body }) => operation(request as RecordedRequest, response as RecordedResponse, body),
    { authenticate },
  )
}

function newError(catalog: ServingCatalog, code: string): CatalogError {
  return new CatalogError(findError(catalog, code) as ErrorDefinition, { params: {} } as never)
}

/** Serves by a catalog that does not say which codes a server answers with: no request is wrong. */
export function plainServer({ find, plain }: Successes): Serve {
  return async (request, response) => {
    await readWhole(request)
    const { path } = pathAndQuery(request.url ?? '')
    sendSuccess(response, find(request.method ?? '', path) ?? plain)
  }
}

function sendSuccess(response: RecordedResponse, { status, headers, body }: SuccessAnswer): void {
  response.statusCode = status
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  if (body !== undefined) response.setHeader('content-length', Buffer.byteLength(body))
  response.end(body)
}
