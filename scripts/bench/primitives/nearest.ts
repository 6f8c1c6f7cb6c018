import { nearestIndex, nearestNames } from '../../../packages/catalog/src/parts.js'
import { codes } from '../checks/facts.js'
import type { Primitive } from './probe.js'

const known = new Set(codes)
const many = Array.from({ length: 10_000 }, (_, i) => `${codes[i % codes.length]}${i}`)
const inputs = ['NoSuchCode', 'AccessDenid', 'CsnNotFound', 'InternalServerError', 'x']

/** What it costs to find the codes nearest to an unknown one. */
export const nearestCodes: Primitive = {
  title: 'The nearest codes',
  about:
    'What `nearestNames` costs where it is asked once, and what a question costs an index that was made before, as the checks have it, against finding that a code is unknown.',
  columns: ['unknown'],
  rows: {
    'Set.has': () => ({ inputs, run: (code: string) => known.has(code) }),
    'nearest of 31 codes': () => ({ inputs, run: (code: string) => nearestNames(code, codes) }),
    'nearest of 10,000 codes': () => ({ inputs, run: (code: string) => nearestNames(code, many) }),
    'an index of 31 codes': () => ({ inputs, run: nearestIndex(codes) }),
    'an index of 10,000 codes': () => ({ inputs, run: nearestIndex(many) }),
  },
}
