import { patterns } from '../checks/facts.js'
import { type Primitive, type Probe, parsed } from './probe.js'

const pattern = new RegExp(patterns['content-type'], 'u')
const ignoringCase = /^application\/json(?:[\t ]*;[\t ]*charset=(?:utf-8|"utf-8"))*$/i
const usual = new Set([
  'application/json',
  'application/json; charset=utf-8',
  'application/json;charset=utf-8',
  'application/json; charset=UTF-8',
  'application/json;charset=UTF-8',
])

/** Whether a text is the media type of a body. */
export const mediaType: Primitive = {
  title: 'A media type',
  about: `The pattern of the catalog alone, with the flag \`i\` in place of classes of letters, and after the usual
spellings have been looked for. The last column takes each value out of a longer text first, as a parser does.`,
  columns: ['valid', 'invalid', 'valid, just read'],
  rows: {
    'pattern as rendered': probe((text) => pattern.test(text)),
    'pattern with the flag i': probe((text) => ignoringCase.test(text)),
    'Set of the usual, then the pattern': probe((text) => usual.has(text) || pattern.test(text)),
    'comparisons with the usual, then the pattern': probe((text) => isUsual(text) || pattern.test(text)),
  },
}

const valid = ['application/json', 'application/json; charset=utf-8', 'application/json;charset="utf-8"']
const invalid = ['text/html', 'application/problem+json', 'application/json; charset=gbk']

function probe(run: (text: string) => boolean): (column: string) => Probe {
  return (column) => {
    if (column === 'valid') return { run, inputs: parsed(valid) }
    if (column === 'invalid') return { run, inputs: parsed(invalid) }
    return { run: (text: string) => run(JSON.parse(text)), inputs: valid.map((text) => JSON.stringify(text)) }
  }
}

function isUsual(text: string): boolean {
  return (
    text === 'application/json' ||
    text === 'application/json; charset=utf-8' ||
    text === 'application/json;charset=utf-8' ||
    text === 'application/json; charset=UTF-8' ||
    text === 'application/json;charset=UTF-8'
  )
}
