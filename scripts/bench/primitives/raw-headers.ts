import { headersReader } from '../../../packages/http-message/src/index.js'
import { validAuthorizations, validDates } from '../checks/header-values.js'
import type { Primitive } from './probe.js'

const wanted = new Map([
  ['authorization', 'authorization'],
  ['Authorization', 'authorization'],
  ['content-type', 'content-type'],
  ['Content-Type', 'content-type'],
  ['x-bce-date', 'x-bce-date'],
])
const names: Readonly<Record<string, true>> = { authorization: true, 'content-type': true, 'x-bce-date': true }
const readHeaders = headersReader(Object.keys(names))
const lengths = new Set(Object.keys(names).map(({ length }) => length))

const inputs: readonly (readonly string[])[] = validDates.map((date, i) => [
  ...Array.from({ length: 12 }, (_, j) => [`X-Other-${j}`, `${i}`]).flat(),
  ...['x-bce-date', date, 'Authorization', validAuthorizations[i] ?? '', 'content-type', 'application/json'],
])

/** How to read three headers out of what Node got from the wire. */
export const rawHeaders: Primitive = {
  title: 'Three headers of rawHeaders with fifteen',
  about: `Node's \`rawHeaders\`: names and values in turn, in the case in which they were sent. One pass that picks the
wanted names, and others that make a record of all or go by what \`@errbook/http-message\` reads them with.`,
  columns: ['read'],
  rows: {
    'one pass, a Map of the wanted names': () => ({
      inputs,
      run: (raw: string[]) => pick(raw, (name) => wanted.get(name)),
    }),
    'one pass, toLowerCase of every name': () => ({ inputs, run: (raw: string[]) => pick(raw, lowered) }),
    'one pass, toLowerCase where the length fits': () => ({
      inputs,
      run: (raw: string[]) => pick(raw, (name) => (lengths.has(name.length) ? lowered(name) : undefined)),
    }),
    'a record of all': () => ({ inputs, run: (raw: string[]) => pick(raw, (name) => name.toLowerCase()) }),
    'pairs, then headersReader': () => ({ inputs, run: (raw: string[]) => readHeaders(pairs(raw)) }),
  },
}

function pick(raw: readonly string[], keyOf: (name: string) => string | undefined): Record<string, string> {
  const found: Record<string, string> = {}
  for (let i = 0; i < raw.length; i += 2) {
    const key = keyOf(raw[i] as string)
    if (key !== undefined) found[key] = raw[i + 1] as string
  }
  return found
}

function lowered(name: string): string | undefined {
  const key = name.toLowerCase()
  return Object.hasOwn(names, key) ? key : undefined
}

function pairs(raw: readonly string[]): readonly (readonly [string, string])[] {
  return Array.from({ length: raw.length / 2 }, (_, i) => [raw[2 * i] as string, raw[2 * i + 1] as string])
}
