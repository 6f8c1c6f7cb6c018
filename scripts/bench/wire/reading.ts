import { renderMessage } from '../../../packages/catalog/src/parts.js'
import { csn } from '../../../packages/csn/src/catalog.generated.js'
import { decode, type PlainResponse } from '../../../packages/http/src/index.js'
import { validDates } from '../checks/header-values.js'
import { type Primitive, type Probe, parsed } from '../primitives/probe.js'
import { codes } from './codes.js'
import { readByHand } from './read-by-hand.js'

const { RequestExpired } = csn.errors
const responses: Readonly<Record<string, readonly PlainResponse[]>> = {
  'a known code': codes.map((code, i) => response(code, csn.errors[code].message ?? '', i)),
  'a code with a parameter': validDates.map((timestamp, i) =>
    response('RequestExpired', renderMessage(RequestExpired.message ?? '', { timestamp }), i),
  ),
  'an unknown code': codes.map((code, i) => response(`${code}V2`, csn.errors[code].message ?? '', i)),
}

/** How to read the error in a response. */
export const reading: Primitive = {
  title: 'Reading an error',
  about: `The time of \`decode\` for a response whose body is text, against the minimum that a client writes by hand:
\`JSON.parse\`, a check of the type of each member, the code in a table, and a pattern for the one message that has a
parameter. Both give the same answers: at most 1.3 times.`,
  columns: Object.keys(responses),
  rows: {
    'JSON.parse and a read by hand': probe(readByHand),
    'errbook decode': probe((response) => decode(csn, response)),
  },
}

function probe(run: (response: PlainResponse) => unknown): (column: string) => Probe {
  return (column) => ({ run, inputs: parsed(responses[column] ?? []) })
}

/** A response with an error; servers differ in the order of the members. */
function response(code: string, message: string, i: number): PlainResponse {
  const requestId = `c4abab14-ebc4-4eb0-85d2-03c4d51eed1${i}`
  const headers = {
    date: 'Tue, 11 Nov 2025 08:00:00 GMT',
    'content-type': 'application/json; charset=utf-8',
    'x-bce-request-id': requestId,
  }
  const body = i % 2 === 0 ? { code, message, requestId } : { requestId, message, code }
  return { status: 400, headers, body: JSON.stringify(body) }
}
