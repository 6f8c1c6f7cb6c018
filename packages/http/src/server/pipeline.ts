import type { Catalog, ServingCatalog } from '@errbook/catalog'
import { fieldContent } from '@errbook/http-message'
import { checkRequest, checkTarget } from '@errbook/validate'
import { requestIdHeader } from '../compose-error.js'
import type { Encoded } from '../encode.js'
import { isInstance } from '../is-instance.js'
import { shown } from '../shown.js'
import {
  answerThrown,
  errorMadeHere,
  type FrameworkStatus,
  Refusal,
  report,
  unexpected,
  unknownPath,
  withoutFailure,
  write,
} from './answer.js'
import { type ForeignBody, type RequestBody, readBody, takeBody } from './body.js'
import { type Call, type CallWithBody, withBody } from './call.js'
import {
  type Authenticate,
  checkOptions,
  type HeadersOf,
  type Occasion,
  type RequestHead,
  type ServerOptions,
} from './options.js'
import { checkRefusals, errorOfRefusal } from './refusals.js'

/** A request as an adapter hands it in. */
export interface Incoming extends Occasion {
  /** The values of all `Host` fields. */
  readonly hosts: readonly string[]
  /** The value of `:authority`, over HTTP/2. */
  readonly authority?: string | undefined
  /** The headers as they are checked: as they were sent, so that one that was sent twice is seen. */
  readonly fields: Headers | readonly string[]
  /** The headers for whoever authenticates; `node:http` makes them when they are asked for, which takes its time. */
  readonly headers: () => HeadersOf
  /** Opens the body, once the request is known to be wanted; `undefined` if there is none. */
  readonly open: (() => AsyncIterable<Uint8Array | string>) | undefined
  /** The body, where another library read it. */
  readonly foreignBody?: ForeignBody | undefined
}

/** Gives a request its id. Never throws. */
export type NewRequestId = (request: Pick<Incoming, 'method' | 'url' | 'headers'>) => string

/** What becomes of a request. */
export type Entered<A> =
  | { readonly kind: 'call'; readonly call: CallWithBody<A>; readonly bytes?: Uint8Array | undefined }
  /** The browser asks whether another origin may call; it cannot send the common headers with that. */
  | { readonly kind: 'preflight'; readonly head: RequestHead }
  | { readonly kind: 'answered'; readonly answer: Encoded }
  /** Whoever was sending it has left. */
  | { readonly kind: 'left' }

/** What every adapter serves through. Nothing of it throws or rejects. */
export interface Pipeline<A> {
  /**
   * Takes a request in, step by step: target, preflight, skip, authentication, headers, body. A promise where one of them
   * has to be waited for.
   */
  readonly enter: (request: Incoming) => Entered<A> | PromiseLike<Entered<A>>
  /**
   * The answer to a request that was refused, or to what was thrown; `frameworkStatus` tells the errors that a framework
   * itself throws at a wrong request.
   */
  readonly answer: (thrown: unknown, occasion: Occasion, frameworkStatus?: FrameworkStatus) => Encoded
  /** Tells of what was thrown when a response had begun, which nothing can answer any more. */
  readonly report: (thrown: unknown, occasion: Occasion) => void
  /** The answer to a path that no operation has. */
  readonly refusePath: (occasion: Occasion) => Encoded
  /** Gives a request its id: what `createRequestId` says, else a UUID. */
  readonly newRequestId: NewRequestId
  /** The header of the request id, as it is spelt; `undefined` where the catalog has none. */
  readonly idHeader: string | undefined
}

/**
 * Makes what serves requests by a catalog.
 *
 * @throws TypeError when an option is wrong.
 */
export function newPipeline<A>(
  catalog: ServingCatalog,
  given: ServerOptions<A>,
  more?: readonly 'preflight'[],
): Pipeline<A> {
  // A copy, since who gets in must not change behind our back.
  const options = { ...given }
  checkOptions(catalog, options, more)
  if (options.authenticate !== false) checkRefusals(catalog, options.authenticate)
  const refuse = ({ error, issues, hasRest }: Refusal, { requestId, method, url }: Occasion): Encoded => {
    const occasion = { requestId, method, url }
    const { onRefused } = options
    if (onRefused !== undefined) void withoutFailure(() => onRefused(error, issues, occasion))
    const answer = write(catalog, error, occasion, options)
    return hasRest ? { ...answer, headers: { ...answer.headers, connection: 'close' } } : answer
  }
  const settled = (entered: Taken<A>, request: Incoming): Entered<A> =>
    entered instanceof Refusal ? { kind: 'answered', answer: refuse(entered, request) } : entered
  const failed = (thrown: unknown, request: Incoming): Entered<A> =>
    isInstance(thrown, Refusal)
      ? settled(thrown, request)
      : { kind: 'answered', answer: unexpected(catalog, thrown, request, options) }
  return {
    enter(request) {
      try {
        const entered = taken(catalog, request, options)
        if (!('then' in entered)) return settled(entered, request)
        return entered.then(
          (now) => settled(now, request),
          (thrown) => failed(thrown, request),
        )
      } catch (thrown) {
        return failed(thrown, request)
      }
    },
    answer: (thrown, occasion, frameworkStatus) =>
      isInstance(thrown, Refusal)
        ? refuse(thrown, occasion)
        : answerThrown(catalog, thrown, occasion, options, frameworkStatus),
    report: (thrown, occasion) => report(thrown, occasion, options),
    refusePath: (occasion) => refuse(new Refusal(unknownPath(catalog, occasion.url)), occasion),
    newRequestId: (request) => newRequestId(request, options),
    idHeader: requestIdHeader(catalog),
  }
}

/** What a step makes of a request. What the headers say is refused without a throw, which takes V8 as long as all else. */
type Taken<A> = Entered<A> | Refusal

/** Takes a request in. @throws Refusal, and whatever goes wrong in the server; where it waits, the promise rejects. */
function taken<A>(catalog: ServingCatalog, request: Incoming, options: ServerOptions<A>): Taken<A> | Promise<Taken<A>> {
  const refusal = refusalOfTarget(catalog, request)
  if (refusal !== undefined) return refusal

  if (isPreflight(request)) return { kind: 'preflight', head: headOf(request) }
  if (isSkipped(request, options)) {
    const call = { requestId: request.requestId, caller: undefined, skipped: true }
    return { kind: 'call', call: withBody<A>(catalog, call, undefined) }
  }

  const now = Date.now()
  const { authenticate } = options
  if (authenticate === false) return checked(catalog, request, options, now, undefined)
  const admitted = admit(catalog, authenticate, headOf(request), now)
  return admitted.then((caller) => checked(catalog, request, options, now, caller))
}

/**
 * Asks who sends a request, and admits a sender only if `ok` is `true`.
 *
 * @throws Refusal by a code of the catalog, or by an error of the catalog that was made here; anything else that
 * `authenticate` throws; TypeError when it gives anything but an admission.
 */
async function admit<A>(
  catalog: Catalog,
  authenticate: Authenticate<A>,
  head: RequestHead,
  now: number,
): Promise<A & { readonly ok: true }> {
  let admission: unknown
  try {
    admission = await authenticate(head, new Date(now))
  } catch (thrown) {
    const error = errorMadeHere(catalog, thrown)
    throw error === undefined ? thrown : new Refusal(error)
  }
  // Each member is read once, since a getter may answer otherwise the second time.
  const { ok } = Object(admission) as { readonly ok?: unknown }
  if (ok === true) return admission as A & { readonly ok: true }
  const error = ok === false ? errorOfRefusal(catalog, admission) : undefined
  if (error !== undefined) throw new Refusal(error)
  const refusal = `{ ok: false, code, params } with a code of ${catalog.name} and the parameters of its message`
  throw new TypeError(`authenticate gave no admission: expected { ok: true, … }, or ${refusal}`, { cause: admission })
}

/** Checks the headers and the body of a request that was let in. @throws as {@link taken} does. */
function checked<A>(
  catalog: ServingCatalog,
  { requestId, fields, foreignBody, open }: Incoming,
  options: ServerOptions<A>,
  now: number,
  caller: Call<A>['caller'],
): Taken<A> | Promise<Taken<A>> {
  const check = checkRequest(catalog, { headers: fields }, { now, maximumSkewInSeconds: options.maximumSkewInSeconds })
  if (!check.ok) return new Refusal(check.error, check.issues)

  const called = (body: RequestBody | undefined): Entered<A> => {
    if (body === undefined) return { kind: 'left' }
    const call = withBody(catalog, { requestId, caller, skipped: false }, body.value)
    return { kind: 'call', call, bytes: body.bytes }
  }
  if (foreignBody) return called(takeBody(catalog, foreignBody, options))
  return open ? readBody(catalog, open(), options).then(called) : called({ value: undefined })
}

function newRequestId(request: Parameters<NewRequestId>[0], options: ServerOptions): string {
  const { createRequestId } = options
  if (createRequestId === undefined) return crypto.randomUUID()
  const { method, url } = request
  try {
    const given: unknown = createRequestId(headOf(request))
    if (typeof given === 'string' && given !== '' && fieldContent(given) === given) return given
    void withoutFailure(() => given)
    const expected = 'expected a text that a header can hold, at once'
    throw new TypeError(`createRequestId gave ${shown(given)}: ${expected}`, { cause: given })
  } catch (failure) {
    const requestId = crypto.randomUUID()
    report(failure, { requestId, method, url }, options)
    return requestId
  }
}

/** Why a request is refused whose target is invalid. */
export function refusalOfTarget(catalog: ServingCatalog, { url, hosts, authority }: Incoming): Refusal | undefined {
  const check = checkTarget(catalog, { target: url, hosts, authority })
  return check.ok ? undefined : new Refusal(check.error, check.issues)
}

/**
 * Whether a browser asks if another origin may call (Fetch, section "CORS-preflight fetch"). Whether there is a body is
 * told by the headers: some servers open one for every OPTIONS.
 */
export function isPreflight({ method, headers }: Pick<RequestHead, 'method'> & Pick<Incoming, 'headers'>): boolean {
  if (method !== 'OPTIONS') return false
  const sent = headers()
  const value = (name: string) => (sent instanceof Headers ? sent.get(name) : sent[name]) ?? undefined
  const isEmpty = value('transfer-encoding') === undefined && Number(value('content-length') ?? 0) === 0
  return isEmpty && value('origin') !== undefined && value('access-control-request-method') !== undefined
}

function isSkipped(request: Incoming, { skip }: Pick<ServerOptions, 'skip'>): boolean {
  if (skip === undefined) return false
  const answer: unknown = skip(headOf(request))
  if (typeof answer === 'boolean') return answer
  void withoutFailure(() => answer)
  throw new TypeError(`skip gave a value of type ${typeof answer}: expected true or false, at once`, { cause: answer })
}

function headOf({ method, url, headers }: Parameters<NewRequestId>[0]): RequestHead {
  const [path = ''] = url.replace(/^https?:\/\/[^/?]*/i, '').split('?', 1)
  return { method, url, path: path === '' ? '/' : path, headers: headers() }
}
