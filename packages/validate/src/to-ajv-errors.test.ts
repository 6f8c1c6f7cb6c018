import { csn } from '@errbook/csn'
import { expect, test } from 'vitest'
import { responseHeaders as headers } from '../test/messages.js'
import { checkResponse } from './check-response.js'
import { toAjvErrors } from './to-ajv-errors.js'

test("issues take the shape of ajv's errors", () => {
  const { issues } = checkResponse(csn, { status: 404, headers, body: { code: 'CsnNotFound', message: 1 } })
  expect(toAjvErrors(issues)).toEqual([
    {
      instancePath: '/body/message',
      schemaPath: '#/body/message/type',
      keyword: 'type',
      params: { rule: 'member-not-string', expected: 'string' },
      message: 'The member message of the body is not a string.',
    },
    {
      instancePath: '/body',
      schemaPath: '#/body/required',
      keyword: 'required',
      params: { missingProperty: 'requestId', rule: 'member-missing', expected: 'string' },
      message: 'The body has no member requestId.',
    },
    {
      instancePath: '/body/code',
      schemaPath: '#/body/code/enum',
      keyword: 'enum',
      params: { rule: 'code-unknown', expected: 'CsnNotFoundException' },
      message: 'The code CsnNotFound is not in the catalog.',
    },
  ])
})

test('a step of a path is escaped as in a JSON Pointer', () => {
  const issue = {
    path: ['body', 'a/b~c'],
    rule: 'body-inappropriate',
    severity: 'error',
    message: { en: '', zh: '' },
  } as const
  expect(toAjvErrors([issue])[0]?.instancePath).toBe('/body/a~1b~0c')
})
