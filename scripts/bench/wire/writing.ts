import { csn } from '../../../packages/csn/src/catalog.generated.js'
import { encode } from '../../../packages/http/src/index.js'
import { validDates } from '../checks/header-values.js'
import { type Primitive, type Probe, parsed } from '../primitives/probe.js'
import { codes } from './codes.js'
import { writeByHand, writeExpiredByHand } from './write-by-hand.js'

type Code = (typeof codes)[number]

/** How to write an error as a response. */
export const writing: Primitive = {
  title: 'Writing an error',
  about: `The time of \`encode\`, against \`JSON.stringify\`, a new request id and the two headers written by hand, and a
template literal for the message that has a parameter. Both give the same answers, except for the ids.`,
  columns: ['a known code', 'a code with a parameter'],
  rows: {
    'JSON.stringify by hand': probe(writeByHand, writeExpiredByHand),
    'errbook encode': probe(
      (code) => encode(csn, code),
      (timestamp) => encode(csn, 'RequestExpired', { params: { timestamp } }),
    ),
  },
}

function probe(
  write: (code: Code) => unknown,
  writeExpired: (timestamp: string) => unknown,
): (column: string) => Probe {
  return (column) =>
    column === 'a known code'
      ? { run: write, inputs: parsed(codes) }
      : { run: writeExpired, inputs: parsed(validDates) }
}
