// The error bodies of APIs of many shapes are said in a few lines.
import { expect, test } from 'vitest'
import { compileText } from './sample.js'

const bodies: Readonly<Record<string, string>> = {
  'nested, at status 200': `
body: { template: { Response: { Error: { Code: '{code}', Message: '{message}' }, RequestId: '{requestId}' } } }
errors: { AuthFailure.SignatureFailure: { status: 200 } }`,
  'an item of a list': `
body:
  template: { error: { code: '{status:integer}', message: '{message}', status: '{group?}', details: [{ '@type': type.googleapis.com/google.rpc.ErrorInfo, reason: '{code?}', domain: '{domain?}' }] } }
  members: { code: { places: [/error/details/0/reason, /error/status] } }
errors: { UNAUTHENTICATED: { status: 401 } }`,
  numbers: `
body: { template: { errcode: '{code:integer}', errmsg: '{message}' }, members: { code: { none: 0 } } }
errors: { SystemBusy: { wire: -1, status: 200, fault: server, retry: backoff } }`,
  'several places of the code': `
body:
  template: { error: { type: '{group}', code: '{code?}', decline_code: '{declineCode?}', message: '{message?}', param: '{param?}', doc_url: '{reference?}' } }
  members: { code: { places: [/error/decline_code, /error/code, /error/type] } }
groups: { card_error: {} }
errors: { card_declined: { status: 402, group: card_error } }`,
  'a code inside a longer text': `
body: { template: { type: 'https://example.com/probs/{code}', title: '{title?}', status: '{status?:integer}', detail: '{message?}' } }
errors: { out-of-credit: { status: 403 } }`,
  constants: `
body: { template: { kind: Status, apiVersion: v1, status: Failure, message: '{message}', reason: '{code}', code: '{status:integer}' } }
errors: { NotFound: { status: 404 } }`,
}

test.each(Object.entries(bodies))('%s', (_, text) => {
  expect(compileText(`name: api${text}\n`)).toMatchObject({ ok: true, diagnostics: [] })
})
