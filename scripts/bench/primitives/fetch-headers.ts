import { validAuthorizations, validDates } from '../checks/header-values.js'
import type { Primitive } from './probe.js'

const inputs: readonly Headers[] = validDates.map(
  (date, i) =>
    new Headers({
      'x-bce-date': date,
      authorization: validAuthorizations[i] ?? '',
      'content-type': 'application/json',
      ...Object.fromEntries(Array.from({ length: 12 }, (_, j) => [`x-other-${j}`, `${i}`])),
    }),
)

/** How to read three headers out of a Fetch `Headers` with fifteen. */
export const fetchHeaders: Primitive = {
  title: 'Three headers of a Fetch Headers with fifteen',
  about: 'Asking for each by name, against reading all of them. `Headers` is that of Node.',
  columns: ['read'],
  rows: {
    'get, for each name': () => ({
      inputs,
      run: (headers: Headers) => ({
        authorization: headers.get('authorization'),
        'content-type': headers.get('content-type'),
        'x-bce-date': headers.get('x-bce-date'),
      }),
    }),
    'Object.fromEntries': () => ({ inputs, run: (headers: Headers) => Object.fromEntries(headers) }),
    'spread into pairs': () => ({ inputs, run: (headers: Headers) => [...headers] }),
  },
}
