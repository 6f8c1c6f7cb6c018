import type { ParamValues, WholeCatalog } from '@errbook/catalog'
import { own, renderMessage } from '@errbook/catalog/parts'
import { prepare, prepareBy, readError } from '@errbook/validate/read'
import type { Samples } from './example-body.js'
import { acceptedSample, textOf } from './header-samples.js'
import type { Page, ReadableError } from './page.js'
import { reasonPhrase } from './status-phrases.js'

/** The request of an example and its response, as they travel. */
export interface Exchange {
  readonly request: string | undefined
  readonly response: string
  /** The message as it stands in the body, and the values of its parameters, as they stand in it. */
  readonly message: string
  readonly marks: readonly string[]
}

/**
 * The example of an error on the wire: the request line, if there is one, the status line, the headers and the body, with
 * values for what only a response can say.
 */
export function exchange(page: Page, error: ReadableError): Exchange {
  const { code, wire = code, status, example = {} } = error
  const { params = {} } = example
  const message = shownMessage(error, params)
  const samples = prepareBy(page.whole, samplesOf)
  const body = page.writeExample(error, params, message, samples)
  const said = { ...samples.members, ...params, ...samples, code: wire, message, status }
  const headers = body === undefined ? [] : headerLines(page, said)
  const response = [
    ['HTTP/1.1', status, reasonPhrase(status)].join(' ').trimEnd(),
    ...headers,
    ...(body === undefined ? [] : ['', JSON.stringify(body, null, 2)]),
  ].join('\n')
  const marks = Object.keys(error.params).map((name) => String(own(params, name) ?? `{${name}}`))
  return {
    request: example.request === undefined ? undefined : `${example.request} HTTP/1.1`,
    response,
    message: inJson(message ?? ''),
    marks: marks.map(inJson),
  }
}

/** The message, in which a parameter without a value in the example stays a hole. */
export function shownMessage({ message, params }: ReadableError, values: ParamValues = {}): string | undefined {
  if (message === undefined) return undefined
  const holes = Object.fromEntries(Object.keys(params).map((name) => [name, `{${name}}`]))
  return renderMessage(message, { ...holes, ...values })
}

/** A text as it stands between the quotation marks of JSON. */
function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}

/**
 * Values by the example of a body that the catalog gives, by the header that says the same, or as they usually are; none
 * for what may be absent, but for the id of the request.
 */
function samplesOf(whole: WholeCatalog): Samples {
  const read = readError(whole, { status: 400, headers: {}, body: whole.source.body.example })
  const inHeader = (name: string) => {
    const header = own(whole.headers.response, own(whole.body.members, name)?.header?.toLowerCase() ?? '')
    const accepted = header === undefined ? undefined : acceptedSample(header)
    return accepted === undefined ? undefined : textOf(accepted)
  }
  const { holes } = prepare(whole).body
  const usual = <T>(name: string, value: T) => (holes.get(name)?.isOptional ? undefined : value)
  const members = [...holes.values()].flatMap(({ name, type }) => {
    const value = own(read.members, name) ?? usual(name, type === 'text' ? inHeader(name) : usualOf[type])
    return value === undefined ? [] : [[name, value] as const]
  })
  return {
    requestId: read.requestId ?? inHeader('requestId') ?? 'ecf49f0a-b8f8-4a76-b37a-3047d80406a3',
    reference: read.reference ?? usual('reference', inHeader('reference')),
    retryAfter: read.retryAfter ?? usual('retryAfter', 30),
    members: Object.fromEntries(members),
  }
}

const usualOf = { integer: 1, boolean: true, any: {} } as const

/** The media type of a body of JSON, and the headers that say the same as a member of the body. */
function headerLines({ catalog }: Page, said: { readonly [hole: string]: unknown }): readonly string[] {
  const { response } = catalog.headers
  const type = own(response, 'content-type')
  const members = Object.entries(catalog.body.members).flatMap(([hole, { header }]) => {
    const rule = header === undefined ? undefined : own(response, header.toLowerCase())
    const value = own(said, hole)
    return rule === undefined || value === undefined ? [] : [`${rule.name}: ${value}`]
  })
  return [`${type?.name ?? 'Content-Type'}: ${type?.mediaType ?? 'application/json'}`, ...members]
}
