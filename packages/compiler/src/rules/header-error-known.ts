import { nearest } from '@errbook/catalog'
import type { Rule } from './rule.js'
import { headersOf } from './walk.js'

/** A header is answered with errors of the catalog. */
export const headerErrorKnown: Rule = {
  name: 'header-error-known',
  description: 'The codes that answer a missing or malformed header are errors of the catalog.',
  check(file, report) {
    const codes = Object.keys(file.errors ?? {})
    const known = new Set(codes)
    for (const { path, header } of headersOf(file)) {
      for (const part of ['missing', 'malformed'] as const) {
        const code = header[part]
        if (code === undefined || known.has(code)) continue
        const [close] = nearest(code, codes)
        report(
          [...path, part],
          `"${code}" is no error of the catalog`,
          close === undefined ? 'add it under "errors:", or name another' : `did you mean "${close}"?`,
        )
      }
    }
  },
}
