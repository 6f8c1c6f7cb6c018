import { hasDay } from '../checks/calendar.js'
import { patterns } from '../checks/facts.js'
import { invalidAuthorizations, validAuthorizations } from '../checks/header-values.js'
import { writtenOut } from '../checks/written-out.js'
import { type Primitive, type Probe, parsed } from './probe.js'

const whole = new RegExp(patterns.authorization, 'u')
const digit = '[0-9a-f]'
const inEights = new RegExp(patterns.authorization.replace(`${digit}{64}`, `(?:${digit.repeat(8)}){8}`), 'u')
const signature = new RegExp(patterns.authorization.replace(`${digit}{64}`, digit.repeat(64)), 'u')
const every = new RegExp(writtenOut(patterns.authorization), 'u')
const shape =
  /^bce-auth-v1\/[!-.0-~]+\/[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z\/(?:0|[1-9][0-9]{0,14})\/(?:[a-z0-9!#$%&'*+.^_`|~-]+(?:;[a-z0-9!#$%&'*+.^_`|~-]+)*)?\/[0-9a-f]{64}$/

/** Whether a text is an Authorization value. */
export const authorization: Primitive = {
  title: 'An Authorization value',
  about: `The pattern of the catalog, with the calendar in it; the same with the 64 digits of the signature written out,
which V8 would count; and a pattern of the shape, then the place of the date, then the days of the month.`,
  columns: ['valid', 'invalid'],
  rows: {
    'one pattern, the calendar in it': probe((text) => whole.test(text)),
    'the same, 64 digits as 8 times 8': probe((text) => inEights.test(text)),
    'the same, 64 digits written out': probe((text) => signature.test(text)),
    'the same, years written out as well': probe((text) => every.test(text)),
    'shape, indexOf, character codes': probe((text) => shape.test(text) && hasDay(text, text.indexOf('/', 12) + 1)),
  },
}

function probe(run: (text: string) => boolean): (column: string) => Probe {
  return (column) => ({ run, inputs: parsed(column === 'valid' ? validAuthorizations : invalidAuthorizations) })
}
