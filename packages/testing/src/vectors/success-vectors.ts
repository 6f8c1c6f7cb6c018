import type { Said } from './answer.js'
import { put } from './edit-body.js'
import { isError, known, none, unknown } from './expected.js'
import { cutOff, hasParams, isKnown, type Read, type Scene, withCode } from './scene.js'
import type { Vector, VectorResponse } from './vector.js'

/** What a client must read below status 400: most often that there is no error. */
export function successVectors(scene: Scene): readonly Vector[] {
  return [...withoutError(scene), ...withError(scene), ...withCodeOfSuccess(scene)]
}

function* withoutError(scene: Scene): Generator<Vector> {
  const { json, idInHeader } = scene
  const { 'content-type': _, ...others } = json
  const moved = { ...others, location: '/elsewhere' }
  const html = { 'content-type': 'text/html' }
  const rows: readonly (readonly [name: string, response: VectorResponse])[] = [
    ['a success', { status: 200, headers: json, body: '{"items":[],"isTruncated":false}' }],
    ['a success without a body, as of HEAD', { status: 200, headers: json }],
    ['a success of no bytes', { status: 200, headers: json, body: '' }],
    ['a success that is null', { status: 200, headers: json, body: 'null' }],
    ['a success that is a list', { status: 200, headers: json, body: '[]' }],
    ['a success that is HTML', { status: 200, headers: { ...json, ...html }, body: '<html>' }],
    ['a success that is cut off', { status: 200, headers: json, body: cutOff(scene) }],
    ['a success without content', { status: 204, headers: others }],
    ['a redirect', { status: 302, headers: { ...moved, ...html }, body: '<html>' }],
    ['a redirect without a body', { status: 301, headers: moved }],
  ]
  for (const [name, response] of rows) yield { name, response, expected: none(idInHeader) }
}

function* withError(scene: Scene): Generator<Vector> {
  const { json, idInHeader, wire, newCode, pathOf } = scene
  const error = withCode(scene, wire)
  const stranger = withCode(scene, newCode)
  if (error === undefined || stranger === undefined) return
  const as = (mediaType: string) => ({ ...json, 'content-type': mediaType })
  const unread: readonly (readonly [name: string, response: VectorResponse])[] = [
    ...[103, 204, 304].map((status) => [`an error at ${status}`, { status, headers: json, body: error }] as const),
    ['an error at 200 that calls itself HTML', { status: 200, headers: as('text/html'), body: error }],
    ['an error at 200 in a line', { status: 200, headers: as('application/x-ndjson'), body: `${error}\n` }],
  ]
  for (const [name, response] of unread) yield { name, response, expected: none(idInHeader) }

  const asError = (response: VectorResponse) => read(scene, response, true)
  const asStranger = (status: number) => read(scene, { status, headers: json, body: stranger }, false)
  yield { name: 'an error at 200', ...asError({ status: 200, headers: json, body: error }) }
  const problem = as('application/problem+json')
  yield { name: 'an error at 200 that is problem details', ...asError({ status: 200, headers: problem, body: error }) }
  yield { name: 'an error on a redirect', ...asError({ status: 302, headers: json, body: error }) }
  yield { name: 'an unknown code at 200', ...asStranger(200) }
  yield { name: 'an unknown code on a redirect', ...asStranger(302) }
  const path = pathOf('message')
  if (path === undefined || hasParams(scene)) return
  const silent = (body: string) => ({
    status: 200,
    headers: json,
    body: JSON.stringify(put(JSON.parse(body), path, undefined)),
  })
  const unsaid = { message: undefined }
  yield { name: 'an error at 200 without a message', ...read(scene, silent(error), true, unsaid) }
  yield { name: 'an unknown code at 200 without a message', ...read(scene, silent(stranger), false, unsaid) }
}

/** The error of the scene, or an unknown one, if it is an error at that status. */
function read(scene: Scene, response: VectorResponse, isOfCatalog: boolean, changed: Said = {}): Read {
  const { catalog, answer, newCode } = scene
  const said = { ...scene.said, ...changed }
  if (!isError(catalog, response, { isKnown: isOfCatalog, message: said.message })) {
    return { response, expected: none(said.requestId) }
  }
  const expected = isOfCatalog ? known(answer.definition, said) : unknown(`${newCode}`, response.status, said)
  return { response, expected }
}

/** A value that means that all is well, which is a code like any other from status 400 on. */
function* withCodeOfSuccess(scene: Scene): Generator<Vector> {
  const { catalog, json: headers, said } = scene
  for (const value of [catalog.body.members.code?.none ?? []].flat()) {
    const body = withCode(scene, value)
    if (body === undefined || isKnown(scene, value)) continue
    const at = (status: number) => ({ status, headers, body })
    yield { name: `the code ${value} at 200`, response: at(200), expected: none(said.requestId) }
    yield { name: `the code ${value} at 400`, response: at(400), expected: unknown(String(value), 400, said) }
  }
}
