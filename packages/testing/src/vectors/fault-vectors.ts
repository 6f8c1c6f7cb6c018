import { statusesOf } from '@errbook/catalog/parts'
import { known, none, unknown, unreadable } from './expected.js'
import { cutOff, knownAs, type Scene, withCode } from './scene.js'
import type { Vector } from './vector.js'

/** What a client must read in what goes wrong on the way, by the names of the faults, as far as a response can show it. */
export function faultVectors(scene: Scene): readonly Vector[] {
  return [...ofServers(scene), ...ofTheWay(scene)].map(({ name, ...read }) => ({ name: `the fault ${name}`, ...read }))
}

function* ofServers(scene: Scene): Generator<Vector> {
  const { answer, failure: status, json: headers, newCode, said, wire } = scene
  const body = withCode(scene, newCode)
  if (body === undefined) return
  const response = { status, headers, body }
  yield { name: 'unknown-code', response, expected: unknown(`${newCode}`, status, said) }
  const other = [500, 400, 404].find((each) => !statusesOf(answer.definition).includes(each)) ?? 418
  yield { name: 'other-status', ...knownAs(scene, { status: other, body: withCode(scene, wire) ?? body }) }
}

function* ofTheWay(scene: Scene): Generator<Vector> {
  const { answer, json, idInHeader, code, headerOf } = scene
  const html = { 'content-type': 'text/html' }
  const page = '<html>\n<head><title>502 Bad Gateway</title></head>\n<body></body>\n</html>\n'
  yield {
    name: 'html-502',
    response: { status: 502, headers: html, body: page },
    expected: unreadable('not-json', 502, undefined),
  }
  yield {
    name: 'empty-403',
    response: { status: 403, headers: {}, body: '' },
    expected: unreadable('no-body', 403, undefined),
  }
  const header = headerOf('code')
  if (header !== undefined) {
    const { 'content-type': _, ...others } = json
    yield {
      name: 'empty-403-with-code',
      response: { status: 403, headers: { ...others, [header]: code }, body: '' },
      expected: known(answer.definition, { requestId: idInHeader }, 'headers'),
    }
  }
  yield {
    name: 'not-json',
    response: { status: 500, headers: json, body: 'Internal Server Error' },
    expected: unreadable('not-json', 500, idInHeader),
  }
  const { status } = answer.definition
  yield {
    name: 'cut-off',
    response: { status, headers: json, body: cutOff(scene) },
    expected: status < 400 ? none(idInHeader) : unreadable('not-json', status, idInHeader),
  }
}
