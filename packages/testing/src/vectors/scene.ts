import type { Catalog } from '@errbook/catalog'
import { wholeHole } from '@errbook/catalog/parts'
import { isJson } from '@errbook/http-message'
import { type Prepared, prepare } from '@errbook/validate/read'
import { type Answer, requestId, type Said } from './answer.js'
import { type Path, put, putCode, valueAt } from './edit-body.js'
import { known } from './expected.js'
import type { Vector, VectorResponse } from './vector.js'

/** What the vectors of the law are about: one error of a catalog, the parts of responses that say it, and one that it lacks. */
export interface Scene {
  readonly catalog: Catalog
  readonly answer: Answer
  /** The code as a header says it, and as the body does. */
  readonly code: string
  readonly wire: string | number
  /** Another code of the catalog, as a header says it. */
  readonly other: string | undefined
  /** A code that the catalog does not have, as the body says it. */
  readonly newCode: string | number
  /** A status of failures: that of the error, if it is one. */
  readonly failure: number
  /** What the body alone says. */
  readonly said: Said
  /** Headers of a JSON body, with the id of the request where the catalog has a header for it. */
  readonly json: Headers
  /** What a header says of the id of the request. */
  readonly idInHeader: string | undefined
  /** The lower-case name of the header that says a member of the error body. */
  readonly headerOf: (member: string) => string | undefined
  /** The path of a member in the body; `undefined` where it has none, or is part of a longer text or a list, which fit as a whole or not. */
  readonly pathOf: (member: string) => Path | undefined
}

type Headers = VectorResponse['headers']

/** Sets the scene for an error; for one whose message has parameters only where there is no other. */
export function sceneOf(catalog: Catalog, answers: readonly Answer[]): Scene | undefined {
  const { body, memberHeaders, errorOf } = prepare(catalog)
  const isPlain = ({ definition }: Answer) => Object.keys(definition.params).length === 0
  const answer = answers.find(isPlain) ?? answers[0]
  if (answer === undefined) return undefined
  const { code, wire = code, status } = answer.definition
  const other = answers.find(({ definition }) => definition.code !== code)?.definition
  const idHeader = memberHeaders.get('requestId')
  const mediaType = answer.response.headers['content-type'] ?? ''
  const headers = { 'content-type': isJson(mediaType) ? mediaType : 'application/json' }
  const inBody = (name: string) => body.holes.has(name)
  const { message, reference, retryAfter, requestId: id, params, members = {} } = answer.said
  return {
    catalog,
    answer,
    code: String(wire),
    wire,
    other: other && String(other.wire ?? other.code),
    newCode: body.holes.get('code')?.type === 'integer' ? newNumber(errorOf) : newText(errorOf),
    failure: Math.max(status, 400),
    said: {
      message: inBody('message') ? message : undefined,
      requestId: id,
      reference: inBody('reference') ? reference : undefined,
      retryAfter: inBody('retryAfter') ? retryAfter : undefined,
      params,
      members,
    },
    json: idHeader === undefined ? headers : { ...headers, [idHeader]: requestId },
    idInHeader: idHeader && requestId,
    headerOf: (member) => memberHeaders.get(member),
    pathOf: (member) => {
      const { path } = body.holes.get(member) ?? {}
      if (path === undefined || path.some((step) => typeof step === 'number')) return undefined
      const template = valueAt(catalog.body.template, path)
      return typeof template === 'string' && wholeHole(template) !== undefined ? path : undefined
    },
  }
}

/** A response and what is read in it. */
export type Read = Pick<Vector, 'response' | 'expected'>

/** The error of the scene, with changes to the response and to what is read. */
export function knownAs(scene: Scene, changes: Partial<VectorResponse>, changed: Said = {}): Read {
  const { answer, failure: status, json: headers, said } = scene
  const response = { status, headers, body: textOf(scene), ...changes }
  return { response, expected: known(answer.definition, { ...said, ...changed }) }
}

/** The body of the error. */
export function textOf({ answer }: Scene): string {
  return JSON.stringify(answer.body)
}

/** Half of the body of the error, which is no JSON. */
export function cutOff(scene: Scene): string {
  const text = textOf(scene)
  return text.slice(0, Math.ceil(text.length / 2))
}

/** The body with another code; `undefined` where it cannot say that. */
export function withCode({ catalog, answer }: Scene, code: unknown): string | undefined {
  const body = putCode(catalog, answer.body, code)
  return body === undefined ? undefined : JSON.stringify(body)
}

/** The body with another value at a path; without the member for `undefined`. */
export function withValue({ answer }: Scene, path: Path, value: unknown): string {
  return JSON.stringify(put(answer.body, path, value))
}

/** Whether the catalog has a code. */
export function isKnown({ catalog }: Scene, code: unknown): boolean {
  return prepare(catalog).errorOf(String(code)) !== undefined
}

/** Whether a member of the body is part of what fits as a whole or not. */
export function isWithOthers(scene: Scene, member: string): boolean {
  return prepare(scene.catalog).body.holes.has(member) && scene.pathOf(member) === undefined
}

/** Whether the message of the error has parameters. */
export function hasParams({ answer }: Scene): boolean {
  return Object.keys(answer.definition.params).length > 0
}

function newText(errorOf: Prepared['errorOf']): string {
  let code = 'NoSuchCode'
  while (errorOf(code) !== undefined) code += 'AtAll'
  return code
}

function newNumber(errorOf: Prepared['errorOf']): number {
  let code = 987_654_321
  while (errorOf(`${code}`) !== undefined) code++
  return code
}
