import { fullFormats } from 'ajv-formats/dist/formats.js'
import { formats } from '../../../packages/catalog/src/parts.js'
import { hasDay, isUtcDateTime } from '../checks/calendar.js'
import { invalidDates, validDates } from '../checks/header-values.js'
import { type Primitive, type Probe, parsed } from './probe.js'

const full = new RegExp(`^${formats['utc-date-time'].pattern}$`, 'u')
const shape = /^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$/
const { validate: dateTime } = fullFormats['date-time'] as { readonly validate: (text: string) => boolean }

/** Whether a text is a date that the calendar has, and a time. */
export const calendar: Primitive = {
  title: 'A date that the calendar has',
  about: `The whole calendar in one pattern, as the catalog renders it; a pattern of the shape, then the days of the month
by character codes; character codes alone; and the \`date-time\` of ajv-formats, which takes other zones as well.`,
  columns: ['valid', 'invalid'],
  rows: {
    'the calendar in the pattern': probe((text) => full.test(text)),
    'pattern of the shape, then character codes': probe((text) => shape.test(text) && hasDay(text, 0)),
    'character codes alone': probe(isUtcDateTime),
    "ajv-formats' date-time": probe(dateTime),
  },
}

function probe(run: (text: string) => boolean): (column: string) => Probe {
  return (column) => ({ run, inputs: parsed(column === 'valid' ? validDates : invalidDates) })
}
