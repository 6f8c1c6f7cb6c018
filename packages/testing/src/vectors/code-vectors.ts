import type { Catalog, ErrorDefinition, Format } from '@errbook/catalog'
import { statusesOf } from '@errbook/catalog/parts'
import { fieldContent } from '@errbook/http-message'
import { prepare } from '@errbook/validate/read'
import { type Answer, answerOf, type Said } from './answer.js'
import { put, putCode, valueAt } from './edit-body.js'
import { isError, known, none } from './expected.js'
import type { Expected, Vector, VectorResponse } from './vector.js'

/** What a client must read of one error of the catalog, however it is sent. */
export function codeVectors(catalog: Catalog, answer: Answer): readonly Vector[] {
  const { definition } = answer
  const { code } = definition
  const name = (what: string) => `${code}: ${what}`
  return [
    ...vector(name('as a server answers it'), sent(catalog, answer)),
    ...vector(name('with all that may be absent'), full(catalog, answer)),
    ...vector(name('with other parameters'), withParams(catalog, definition, otherParams)),
    ...vector(name('with parameters that the message does not give back'), withParams(catalog, definition, oddParams)),
    ...vector(name('with an invalid parameter'), withInvalidParam(catalog, answer)),
    ...vector(name('with the message as it is printed'), withMessage(catalog, answer, definition.printedMessage)),
    ...vector(name('with another message'), withMessage(catalog, answer, 'Another message.')),
    ...vector(name('with white space around the code'), withSpace(catalog, answer)),
    ...vector(name('at another status'), atOtherStatus(catalog, answer)),
    ...vector(name('in the headers alone, as of HEAD'), inHeaders(catalog, answer)),
  ]
}

/** A response and what is read in it; `undefined` where the catalog has no such response. */
type Case = readonly [response: VectorResponse, expected: Expected] | undefined

function vector(name: string, made: Case): readonly Vector[] {
  return made === undefined ? [] : [{ name, response: made[0], expected: made[1] }]
}

/** What an answer says, with changes to its response and to what is read. */
function sent(catalog: Catalog, answer: Answer, changes: Partial<VectorResponse> = {}, changed: Said = {}): Case {
  const { definition } = answer
  const response: VectorResponse = { ...answer.response, ...changes }
  const said = { ...answer.said, ...changed }
  const isInBody = prepare(catalog).body.holes.has('code')
  if (isInBody ? isError(catalog, response, { isKnown: true, message: said.message }) : response.status >= 400) {
    return [response, known(definition, said, isInBody ? 'body' : 'headers')]
  }
  return [response, none(said.requestId)]
}

function full(catalog: Catalog, { definition, response: { body } }: Answer): Case {
  const answer = answerOf(catalog, definition, { isFull: true })
  return answer === undefined || answer.response.body === body ? undefined : sent(catalog, answer)
}

function withParams(catalog: Catalog, definition: ErrorDefinition, values: ByFormat): Case {
  const names = Object.entries(definition.params)
  if (names.length === 0) return undefined
  const params = Object.fromEntries(names.map(([name, format]) => [name, values[format]]))
  const answer = answerOf(catalog, definition, { params })
  return answer && sent(catalog, answer)
}

type ByFormat = { readonly [F in Format]: string | number }

const otherParams: ByFormat = {
  text: 'another “example”, 例子',
  integer: 999_999_999_999_999,
  'utc-date-time': '2024-02-29T23:59:59Z',
  'http-date': 'Thu, 29 Feb 2024 23:59:59 GMT',
}

/** Invalid, so that they are said beside the message. */
const oddParams: ByFormat = { text: ' example ', integer: -7, 'utc-date-time': 'soon', 'http-date': 'soon' }

/** Nearly valid. */
const invalidParams: { readonly [F in Format]?: string } = {
  integer: '007',
  'utc-date-time': '2025-02-30T08:00:00Z',
  'http-date': 'Sun, 30 Feb 2025 08:00:00 GMT',
}

/** The catalog's message around an invalid value. */
function withInvalidParam(catalog: Catalog, answer: Answer): Case {
  const { code, params } = answer.definition
  const [param, second] = Object.entries(params)
  if (param === undefined || second !== undefined) return undefined
  const [name, format] = param
  const value = invalidParams[format]
  if (value === undefined) return undefined
  return withMessage(
    catalog,
    answer,
    prepare(catalog)
      .messageOf(code)
      ?.render({ [name]: value }),
  )
}

/** A message that is not the catalog's, and so tells no parameters. */
function withMessage(catalog: Catalog, answer: Answer, message: string | undefined): Case {
  const { body: template, messageOf } = prepare(catalog)
  const { path } = template.holes.get('message') ?? {}
  const { code, params } = answer.definition
  if (message === undefined || path === undefined || messageOf(code)?.read(message) !== undefined) return undefined
  // Where the text around a hole cannot hold it.
  if (valueAt(answer.body, path) !== answer.said.message) return undefined
  const isInMembers = Object.keys(params).every((name) => template.holes.has(name))
  const body = JSON.stringify(put(answer.body, path, message))
  return sent(catalog, answer, { body }, { message, params: isInMembers ? answer.said.params : undefined })
}

function withSpace(catalog: Catalog, answer: Answer): Case {
  const { code, wire = code } = answer.definition
  const body = putCode(catalog, answer.body, ` ${wire}\n`)
  return body === undefined ? undefined : sent(catalog, answer, { body: JSON.stringify(body) })
}

/** A failure says its code at any status. */
function atOtherStatus(catalog: Catalog, answer: Answer): Case {
  const status = [400, 404, 500].find((other) => !statusesOf(answer.definition).includes(other))
  return status === undefined ? undefined : sent(catalog, answer, { status })
}

/** The headers that say what the body would, but for parameters. */
function inHeaders(catalog: Catalog, { definition, said }: Answer): Case {
  const { memberHeaders, messageOf } = prepare(catalog)
  const { code, wire = code, params, status } = definition
  if (!memberHeaders.has('code') || fieldContent(`${wire}`) !== `${wire}`) return undefined
  const reader = messageOf(code)
  const text = reader === undefined ? said.message : reader.render(said.params ?? {})
  const isRead = reader?.givesBack(said.params ?? {}) ?? Object.keys(params).length === 0
  const message = isRead && text === fieldContent(text ?? '') ? text : undefined
  const values = { message, requestId: said.requestId, code: String(wire) }
  const inHeader = Object.entries(values).filter(([name, value]) => memberHeaders.has(name) && value !== undefined)
  const headers = Object.fromEntries(inHeader.map(([name, value]) => [memberHeaders.get(name), value]))
  const read = Object.fromEntries(inHeader.filter(([name]) => name !== 'code')) as Said
  const response = { status, headers }
  if (status < 400) return [response, none(read.requestId)]
  return [
    response,
    known(definition, { ...read, params: read.message === undefined ? undefined : said.params }, 'headers'),
  ]
}
