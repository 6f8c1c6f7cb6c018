import { statusesOf } from '@errbook/catalog/parts'
import type { Said } from './answer.js'
import { known, none, unknown, unreadable } from './expected.js'
import { cutOff, isWithOthers, knownAs, type Scene, withCode } from './scene.js'
import type { Expected, Vector, VectorResponse } from './vector.js'

/** What a client must read where a header says the code of an error: nothing below status 400, and the body counts first. */
export function headerVectors(scene: Scene): readonly Vector[] {
  const header = scene.headerOf('code')
  if (header === undefined) return []
  const inHeader: InHeader = (code) => ({ ...scene.json, [header]: `${code}` })
  return [...withoutCodeInBody(scene, inHeader), ...inBothPlaces(scene, inHeader), ...belowFailures(scene, inHeader)]
}

/** The headers of the scene, and one more that says a code. */
type InHeader = (code: string | number) => VectorResponse['headers']

function* withoutCodeInBody(scene: Scene, inHeader: InHeader): Generator<Vector> {
  const { answer, failure: status, code, other, newCode, idInHeader } = scene
  const said: Said = { requestId: idInHeader }
  const expected = known(answer.definition, said, 'headers')
  const headers = inHeader(code)
  const row = (name: string, response: Partial<VectorResponse>, read: Expected = expected): Vector => {
    return { name, response: { status, headers, ...response }, expected: read }
  }
  const page = { status: 502, body: '<html>' }
  const asHtml = { 'content-type': 'text/html' }
  const unread = unreadable('no-body', status, idInHeader)
  yield row('no bytes, and a header says the code', { body: '' })
  yield row('a line end, and a header says the code', { body: '\n' })
  yield row('HTML, and a header says the code', { ...page, headers: { ...headers, ...asHtml } })
  yield row('an empty object, and a header says the code', { body: '{}' })
  yield row('a list, and a header says the code', { body: '[]' })
  yield row('a body that is cut off, and a header says the code', { body: cutOff(scene) })
  yield row('white space around a code in a header', { headers: inHeader(` ${code}\t`) })
  const elsewhere = statusesOf(answer.definition).includes(500) ? 400 : 500
  yield row('a code in a header at another status', { status: elsewhere, body: '' })
  yield row('an empty header', { headers: inHeader('') }, unread)
  yield row('one code twice in the headers', { headers: inHeader(`${code}, ${code}`) }, unread)
  yield row('two codes in the headers', { headers: inHeader(`${code}, ${other ?? newCode}`) }, unread)
  yield row(
    'no body, and a header says an unknown code',
    { headers: inHeader(newCode) },
    unknown(`${newCode}`, status, said, 'headers'),
  )
  yield row(
    'HTML, and a header says an unknown code',
    { ...page, headers: { ...inHeader(newCode), ...asHtml } },
    unknown(`${newCode}`, page.status, said, 'headers'),
  )
}

/** The body counts where it says a code, and the headers where it says none. */
function* inBothPlaces(scene: Scene, inHeader: InHeader): Generator<Vector> {
  const { failure: status, answer, code, other, newCode, said } = scene
  const stranger = withCode(scene, newCode)
  const blank = withCode(scene, ' ')
  if (stranger === undefined || blank === undefined) return
  yield { name: 'body and header say one code', ...knownAs(scene, { headers: inHeader(code) }) }
  yield { name: 'body and header say two codes', ...knownAs(scene, { headers: inHeader(other ?? newCode) }) }
  yield {
    name: 'the body says an unknown code, a header a known one',
    response: { status, headers: inHeader(code), body: stranger },
    expected: unknown(`${newCode}`, status, said),
  }
  if (isWithOthers(scene, 'code') || Object.hasOwn(Object(answer.body), 'params')) return
  yield {
    name: 'a blank code in the body, and a header says it',
    response: { status, headers: inHeader(code), body: blank },
    expected: known(answer.definition, said, 'headers'),
  }
}

function* belowFailures({ code, idInHeader }: Scene, inHeader: InHeader): Generator<Vector> {
  for (const status of [200, 204, 302, 304]) {
    const response = { status, headers: inHeader(code), ...(status === 200 && { body: '{}' }) }
    yield { name: `a code in a header at ${status}`, response, expected: none(idInHeader) }
  }
}
