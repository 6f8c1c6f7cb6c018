import { type Catalog, isCatalogError, type ServingCatalog } from '@errbook/catalog'
import type { WholeResponse } from '@errbook/http/parts'
import { chunksOf, defaultMaximumBodyBytes, type HeadersInput, readStream } from '@errbook/http-message'
import { checkRequest } from '@errbook/validate'
import { kindAdvice, languageOf, linkOf, receivedText, resolutionOf } from './advice.js'
import { checkWhole, countsOf, departures, readBefore, readWhole, said } from './conformance.js'
import { type Failure, pointsOf, type Verdict } from './failure.js'
import { checkArguments, checkCode, type RefusalOptions } from './options.js'
import { words } from './words.js'

const noOptions: RefusalOptions = {}
const optionNames = ['now', 'strict', 'lang', 'text', 'maximumBodyBytes'] as const

/**
 * Whether a catalog refuses a request with a code, or a response is an error with that code that conforms; a promise where
 * a body has still to be read. An error with that code that does not conform holds neither way.
 *
 * @throws TypeError when the catalog, the code or an option is not one, or a request is to be checked by a catalog without
 * `errorFor`.
 */
export function refusal(
  catalog: Catalog,
  received: unknown,
  code: string,
  options: RefusalOptions = noOptions,
): Verdict | Promise<Verdict> {
  checkArguments(catalog, options, optionNames)
  checkCode(catalog, code)
  const read = readWhole(received, options)
  return read instanceof Promise
    ? read.then((response) => refusalOf(catalog, response, received, code, options))
    : refusalOf(catalog, read, received, code, options)
}

function refusalOf(
  catalog: Catalog,
  response: WholeResponse | undefined,
  received: unknown,
  code: string,
  options: RefusalOptions,
): Verdict | Promise<Verdict> {
  if (response !== undefined) return responseRefusal(catalog, response, code, options)
  const request = readRequest(received)
  if (request === undefined) return { pass: undefined, failureOf: () => notMessage(received, options) }
  return request instanceof Promise
    ? request.then((parts) => requestRefusal(catalog, parts, code, options))
    : requestRefusal(catalog, request, code, options)
}

function responseRefusal(catalog: Catalog, response: WholeResponse, code: string, options: RefusalOptions): Verdict {
  if (response.wasRead) return readBefore(options)
  const { head, decoded } = said(catalog, response)
  const check = checkWhole(catalog, response, options)
  const isCode = decoded.kind === 'known' && decoded.code === code
  return {
    pass: isCode ? check.ok || undefined : false,
    failureOf: (): Failure => {
      const language = languageOf(options)
      const telling = words[language]
      if (isCode && check.ok) return { language, summary: telling.isResponseWith(head, code) }
      if (isCode) {
        const summary = telling.departsWith(head, code, catalog.name, countsOf(check, language))
        return { language, summary, ...departures(catalog, response, check, options) }
      }
      switch (decoded.kind) {
        case 'none':
          return { language, summary: telling.isSuccess(head, code), link: linkOf(catalog) }
        case 'known': {
          const advice = resolutionOf(catalog, decoded.code, options)
          const points = [{ where: 'code', expected: code, actual: decoded.code }]
          const link = linkOf(catalog, decoded.reference)
          return { language, summary: telling.isOtherResponse(head, code), points, advice, link }
        }
        case 'unknown': {
          const summary = telling.isUnknownResponse(head, decoded.code.slice(0, 100), code)
          return { language, summary, ...departures(catalog, response, check, options) }
        }
        case 'unreadable': {
          const summary = telling.saysNoCode(head, code)
          return { language, summary, ...departures(catalog, response, check, options) }
        }
      }
    },
  }
}

function notMessage(received: unknown, options: RefusalOptions): Failure {
  const language = languageOf(options)
  const { notMessage, passMessage, useToBeCatalogError } = words[language]
  const otherwise = isCatalogError(received) ? useToBeCatalogError : passMessage
  return {
    language,
    summary: notMessage(receivedText(received, language)),
    advice: kindAdvice(received, otherwise, language),
  }
}

/** A request that was read. */
interface ReadRequest {
  readonly headers: HeadersInput
  readonly body?: unknown
  /** Whether its body was read before by somebody else. */
  readonly isRead?: boolean
}

interface FetchRequest {
  readonly headers: HeadersInput
  readonly body: ReadableStream<Uint8Array> | null
  readonly bodyUsed: boolean
  readonly clone: () => FetchRequest
}

/** Reads a request; of a Fetch `Request` a copy of its body. `undefined` where the value is not one. */
function readRequest(value: unknown): ReadRequest | undefined | Promise<ReadRequest> {
  try {
    if (typeof value !== 'object' || value === null || isCatalogError(value)) return undefined
    if (isFetchRequest(value)) return readFetchRequest(value)
    const { headers, body } = value as { readonly headers?: unknown; readonly body?: unknown }
    if (typeof headers !== 'object' || headers === null) return undefined
    return { headers: headers as HeadersInput, ...(body !== undefined && { body }) }
  } catch {
    return undefined
  }
}

function isFetchRequest(value: object): value is FetchRequest {
  const { bodyUsed, clone } = value as Partial<FetchRequest>
  return typeof bodyUsed === 'boolean' && typeof clone === 'function'
}

async function readFetchRequest(request: FetchRequest): Promise<ReadRequest> {
  const { headers, bodyUsed, body: original } = request
  if (bodyUsed || original?.locked) return { headers, isRead: true }
  const { body } = request.clone()
  if (body === null || body === undefined) return { headers }
  const { bytes } = await readStream(chunksOf(body), defaultMaximumBodyBytes)
  return { headers, body: bytes }
}

function requestRefusal(catalog: Catalog, request: ReadRequest, code: string, options: RefusalOptions): Verdict {
  const language = languageOf(options)
  const telling = words[language]
  if (request.isRead) return readBefore(options)
  if (!canServe(catalog)) {
    throw new TypeError(
      `the catalog ${catalog.name} has no errorFor, so it does not say how requests are refused: check the response instead`,
    )
  }
  const { now, maximumBodyBytes } = options
  const check = checkRequest(catalog, request, {
    ...(now !== undefined && { now }),
    ...(maximumBodyBytes !== undefined && { maximumBodyBytes }),
  })
  const isCode = !check.ok && check.error.code === code
  return {
    pass: isCode,
    failureOf: (): Failure => {
      const hint = now === undefined && isForOldDates(catalog, code) ? [telling.passNow] : []
      if (check.ok) {
        return { language, summary: telling.isNotRefused(catalog.name, code), advice: hint, link: linkOf(catalog) }
      }
      const { code: actual } = check.error
      return {
        language,
        summary: isCode ? telling.isRefused(code) : telling.isRefusedOtherwise(actual, code),
        points: pointsOf(check.issues, language),
        omitted: check.omitted,
        advice: [...hint, ...resolutionOf(catalog, actual, options)],
        link: linkOf(catalog),
      }
    },
  }
}

function canServe(catalog: Catalog): catalog is ServingCatalog {
  return catalog.errorFor !== undefined
}

/** Whether a code answers a date that is too old, which is not checked without a time. */
function isForOldDates({ headers }: Catalog, code: string): boolean {
  return Object.values(headers.request).some(({ expired }) => expired === code)
}
