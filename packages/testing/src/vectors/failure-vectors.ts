import { prepare } from '@errbook/validate/read'
import { requestId } from './answer.js'
import { putCode, valueAt } from './edit-body.js'
import { unknown, unreadable } from './expected.js'
import { hasParams, isKnown, isWithOthers, knownAs, type Scene, textOf, withCode, withValue } from './scene.js'
import type { ExpectedUnreadable, Vector } from './vector.js'

/** What a client must read in the bodies of failures. */
export function failureVectors(scene: Scene): readonly Vector[] {
  return [
    ...unknownCodes(scene),
    ...codesTwice(scene),
    ...invalidCodes(scene),
    ...bodiesWithoutCode(scene),
    ...messages(scene),
    ...requestIds(scene),
    ...mediaTypes(scene),
  ]
}

function* unknownCodes(scene: Scene): Generator<Vector> {
  const { failure, json: headers, said } = scene
  for (const [name, code, status = failure] of newCodes(scene)) {
    const body = withCode(scene, code)
    if (body === undefined || isKnown(scene, code)) continue
    yield { name, response: { status, headers, body }, expected: unknown(`${code}`, status, said) }
  }
}

type NewCode = readonly [name: string, code: string | number, status?: number]

/** Codes that a catalog does not have: texts where its codes are texts. */
function newCodes({ catalog, newCode, code }: Scene): readonly NewCode[] {
  const statuses = [408, 429, 500, 502, 503, 504, 599].map((status): NewCode => {
    return [`an unknown code at ${status}`, newCode, status]
  })
  if (prepare(catalog).body.holes.get('code')?.type !== 'text') return statuses
  return [
    ...statuses,
    ['a code in another case', code === code.toLowerCase() ? code.toUpperCase() : code.toLowerCase()],
    ['a code with one letter more', `${code}s`],
    ['the code __proto__', '__proto__'],
    ['the code constructor', 'constructor'],
    ['a code with a control character', 'No\u0000Such'],
    ['a code that is not ASCII', '错误码'],
    ['a long code', 'x'.repeat(1000)],
  ]
}

/** The last of two members of one name counts, as nearly all parsers of JSON have it. */
function* codesTwice(scene: Scene): Generator<Vector> {
  const path = scene.pathOf('code')
  if (path?.length !== 1) return
  const [key] = path
  const member = `${JSON.stringify(key)}:${JSON.stringify(scene.newCode)}`
  yield { name: 'two codes in the body', ...knownAs(scene, { body: textOf(scene).replace('{', () => `{${member},`) }) }
}

/** Values that are no code, which a body says in the place of one. */
function* invalidCodes(scene: Scene): Generator<Vector> {
  const { catalog, failure: status, json: headers, idInHeader, said, newCode, wire } = scene
  if (idInHeader === undefined && isWithOthers(scene, 'requestId')) return
  const isText = typeof newCode === 'string'
  const other = isText ? 987_654_321 : 'NoSuchCode'
  const values: readonly (readonly [name: string, value: unknown])[] = [
    ['an empty code', ''],
    ['a code of white space', ' \t'],
    ['a code that is null', null],
    ['a code that is true', true],
    ['a code that is a list', [wire]],
    ['a code that is an object', { code: wire }],
    [`an unknown code that is ${isText ? 'a number' : 'text'}`, other],
  ]
  const isAnyCode = prepare(catalog).body.holes.get('code')?.type === 'any'
  for (const [name, value] of values) {
    const body = withCode(scene, value)
    if (body === undefined || (value === other && (isAnyCode || isKnown(scene, other)))) continue
    yield { name, response: { status, headers, body }, expected: unreadable('no-code', status, said.requestId) }
  }
}

function* bodiesWithoutCode(scene: Scene): Generator<Vector> {
  const { failure: status, json: headers, idInHeader, code } = scene
  const whole = textOf(scene)
  const rows: readonly (readonly [name: string, reason: ExpectedUnreadable['reason'], body?: string])[] = [
    ['no body, as of HEAD', 'no-body'],
    ['no bytes', 'no-body', ''],
    ['white space', 'not-json', ' \r\n'],
    ['a body behind a byte order mark', 'not-json', `\u{FEFF}${whole}`],
    ['two bodies in one', 'not-json', whole + whole],
    ['a number that JSON does not have', 'not-json', '{"code":NaN}'],
    ['a comma too many', 'not-json', '{"code":"a",}'],
    ['single quotes', 'not-json', "{'code':'a'}"],
    ['null', 'not-object', 'null'],
    ['a list', 'not-object', '[]'],
    ['a list with the error', 'not-object', `[${whole}]`],
    ['a text', 'not-object', JSON.stringify(code)],
    ['a number', 'not-object', '7'],
    ['true', 'not-object', 'true'],
    ['an empty object', 'no-code', '{}'],
    ['the body one level deeper', 'no-code', `{"inner body":${whole}}`],
  ]
  for (const [name, reason, body] of rows) {
    const response = { status, headers, ...(body !== undefined && { body }) }
    yield { name, response, expected: unreadable(reason, status, idInHeader) }
  }
  yield {
    name: 'a failure without anything',
    response: { status, headers: {} },
    expected: unreadable('no-body', status, undefined),
  }
  for (const status of [400, 404, 408, 429, 500, 503, 504]) {
    const response = { status, headers: { 'content-type': 'text/html' }, body: '<html>' }
    yield { name: `HTML at ${status}`, response, expected: unreadable('not-json', status, undefined) }
  }
}

function* messages(scene: Scene): Generator<Vector> {
  const path = scene.pathOf('message')
  if (path === undefined || hasParams(scene) || !hasCode(scene)) return
  yield { name: 'an empty message', ...knownAs(scene, { body: withValue(scene, path, '') }, { message: '' }) }
  for (const value of [undefined, null, 7, ['a']]) {
    const name = value === undefined ? 'no message' : `a message that is ${JSON.stringify(value)}`
    yield { name, ...knownAs(scene, { body: withValue(scene, path, value) }, { message: undefined }) }
  }
}

/** The id of a request stands in the body, in a header, or in both: that of the body counts. */
function* requestIds(scene: Scene): Generator<Vector> {
  const { answer, json, idInHeader, pathOf, headerOf } = scene
  const path = pathOf('requestId')
  if (!hasCode(scene)) return
  if (path !== undefined) {
    for (const value of [undefined, null, 7, '', ' ']) {
      const name = value === undefined ? 'no request id in the body' : `a request id that is ${JSON.stringify(value)}`
      yield { name, ...knownAs(scene, { body: withValue(scene, path, value) }, { requestId: idInHeader }) }
    }
    const body = withValue(scene, path, ` ${requestId}\n`)
    yield { name: 'white space around the request id', ...knownAs(scene, { body }) }
  }
  const header = headerOf('requestId')
  if (header === undefined || isWithOthers(scene, 'requestId')) return
  const inBody = path && typeof valueAt(answer.body, path) === 'string' ? requestId : undefined
  const { [header]: _, ...others } = json
  const other = 'another-request'
  const both = knownAs(scene, { headers: { ...json, [header]: other } }, { requestId: inBody ?? other })
  yield { name: 'no request id in the headers', ...knownAs(scene, { headers: others }, { requestId: inBody }) }
  yield { name: 'another request id in the headers', ...both }
}

/** A failure is read whatever it calls itself. */
function* mediaTypes(scene: Scene): Generator<Vector> {
  if (!hasCode(scene)) return
  const { 'content-type': _, ...headers } = scene.json
  const row = (name: string, changes: object): Vector => ({ name, ...knownAs(scene, changes) })
  yield row('an error with more members', { body: textOf(scene).replace(/\}$/, ',"more of them":[1]}') })
  yield row('an error without a media type', { headers })
  for (const mediaType of [
    'text/html',
    'application/problem+json',
    'Application/JSON;Charset="UTF-8"',
    'application/json; charset=gbk',
    'json',
  ]) {
    yield row(`an error that calls itself ${mediaType}`, { headers: { ...headers, 'content-type': mediaType } })
  }
}

/** Whether the body says a code. */
function hasCode({ catalog, answer, wire }: Scene): boolean {
  return putCode(catalog, answer.body, wire) !== undefined
}
