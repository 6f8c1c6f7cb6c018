import { csn } from '@errbook/csn'
import { expect, test } from 'vitest'
import { errorBody, responseHeaders as headers } from '../test/messages.js'
import { checkFetchResponse, checkResponse } from './check-response.js'
import { describeIssue } from './describe-issue.js'

const text = JSON.stringify(errorBody)
const rulesOf = async (response: Response, options = {}) =>
  (await checkFetchResponse(csn, response, options)).issues.map(({ rule }) => rule)

test('a response is checked like its parts, and stays readable', async () => {
  for (const [status, body] of [
    [404, text],
    [400, text],
    [200, '{}'],
    [204, null],
    [502, '<html>'],
  ] as const) {
    const response = new Response(body, { status, headers })
    const check = await checkFetchResponse(csn, response, { strict: true })
    expect(JSON.stringify(check)).toBe(
      JSON.stringify(checkResponse(csn, { status, headers, body: body ?? undefined }, { strict: true })),
    )
    expect(await response.text()).toBe(body ?? '')
  }
})

test('a body that was read before is an issue', async () => {
  const response = new Response(text, { status: 404, headers })
  await response.text()
  expect(await rulesOf(response)).toEqual(['body-unreadable'])
})

test('a body that breaks off is an issue', async () => {
  const stream = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"code":'))
      controller.error(new Error('the connection was reset'))
    },
  })
  const { issues } = await checkFetchResponse(csn, new Response(stream, { status: 404, headers }))
  expect(issues.map((issue) => describeIssue(issue, 'en'))).toEqual([
    'The body could not be read: the connection was reset.',
  ])
})

test('an endless body is read only up to the limit', async () => {
  const stream = new ReadableStream({
    pull(controller) {
      controller.enqueue(new Uint8Array(1000))
    },
  })
  expect(await rulesOf(new Response(stream, { status: 404, headers }), { maximumBodyBytes: 5000 })).toEqual([
    'body-too-large',
  ])
})

test('a value other than a Response is checked, too', async () => {
  for (const value of [undefined, null, 1, {}]) {
    expect((await checkFetchResponse(csn, value as never)).ok).toBe(false)
  }
})
