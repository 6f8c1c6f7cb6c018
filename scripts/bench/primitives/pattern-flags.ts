import { invalidDates, validDates } from '../checks/header-values.js'
import { type Primitive, type Probe, parsed } from './probe.js'

const literal = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$/
const unicodeLiteral = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$/u
const { source } = literal
const constructed = new RegExp(source, 'u')

/** How a pattern comes to be. */
export const patternFlags: Primitive = {
  title: 'A literal or a constructed pattern',
  about: 'One pattern, as a literal with and without `u`, constructed once, and constructed for each call.',
  columns: ['valid', 'invalid'],
  rows: {
    literal: probe((text) => literal.test(text)),
    'literal with u': probe((text) => unicodeLiteral.test(text)),
    'new RegExp with u, once': probe((text) => constructed.test(text)),
    'new RegExp with u, in each call': probe((text) => new RegExp(source, 'u').test(text)),
  },
}

function probe(run: (text: string) => boolean): (column: string) => Probe {
  return (column) => ({ run, inputs: parsed(column === 'valid' ? validDates : invalidDates) })
}
