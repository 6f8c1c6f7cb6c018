import { own } from '@errbook/catalog/parts'
import { shownMessage } from '../errors-sections.js'
import type { ReadableError } from '../page.js'
import type { Reader } from './reader.js'

/** The request of an example and its response, as they travel. */
export interface Exchange {
  readonly request: string | undefined
  readonly response: string
  /** The values of the parameters of the message, as they stand in it. */
  readonly marks: readonly string[]
}

/** The example of an error on the wire: the request line, if there is one, the status line, the headers and the body. */
export function exchange(reader: Reader, error: ReadableError): Exchange {
  const { status, example = {} } = error
  const { params = {} } = example
  const body = reader.writeExample(error, params, shownMessage(error, params))
  const headers = body === undefined ? [] : headerLines(reader)
  const response = [
    `HTTP/1.1 ${status}`,
    ...headers,
    ...(body === undefined ? [] : ['', JSON.stringify(body, null, 2)]),
  ].join('\n')
  const marks = Object.keys(error.params).map((name) => String(own(params, name) ?? `{${name}}`))
  return {
    request: example.request === undefined ? undefined : `${example.request} HTTP/1.1`,
    response,
    marks: marks.map((mark) => JSON.stringify(mark).slice(1, -1)),
  }
}

/** The media type of a body of JSON, and the headers that say the same as a member of the body. */
function headerLines({ catalog }: Reader): readonly string[] {
  const { response } = catalog.headers
  const type = own(response, 'content-type')
  const members = Object.entries(catalog.body.members).flatMap(([hole, { header }]) => {
    const rule = header === undefined ? undefined : own(response, header.toLowerCase())
    return rule === undefined ? [] : [`${rule.name}: {${hole}}`]
  })
  return [`${type?.name ?? 'Content-Type'}: ${type?.mediaType ?? 'application/json'}`, ...members]
}
