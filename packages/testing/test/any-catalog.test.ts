// The matchers agree with the one law, and hold for any catalog.
import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { csn } from '@errbook/csn'
import { decode, encode } from '@errbook/http'
import { checkResponse } from '@errbook/validate'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { errors } from '../../http/test/any-catalog.js'
import { errorVerdict } from '../src/matchers/catalog-error.js'
import { conformance } from '../src/matchers/conformance.js'
import { refusal } from '../src/matchers/refusal.js'

interface Row {
  readonly title: string
  readonly response: { readonly status: number; readonly headers: Record<string, string>; readonly body?: string }
  readonly ok: boolean
}

const { rows } = JSON.parse(readFileSync(new URL('../../validate/test/responses.json', import.meta.url), 'utf8')) as {
  readonly rows: readonly Row[]
}

test.each(rows)('agrees on $title', ({ response, ok }) => {
  expect(conformance(csn, response)).toMatchObject({ pass: ok })
  const decoded = decode(csn, response)
  expect(errorVerdict(csn, decoded, undefined, {}, isDeepStrictEqual).pass).toBe(decoded.kind === 'known')
  if (decoded.kind !== 'known') return
  expect(refusal(csn, response, decoded.code)).toMatchObject({ pass: ok || undefined })
})

test('an error of any catalog, with any error body, is what checkResponse and decode say', () => {
  fc.assert(
    fc.property(errors, ({ catalog, definition, options }) => {
      const response = encode(catalog, definition.code as never, options as never)
      const { ok } = checkResponse(catalog, response)
      expect(conformance(catalog, response)).toMatchObject({ pass: ok })
      const decoded = decode(catalog, response)
      const isCode = decoded.kind === 'known' && decoded.code === definition.code
      expect(refusal(catalog, response, definition.code)).toMatchObject({ pass: isCode ? ok || undefined : false })
      const verdict = errorVerdict(catalog, decoded, definition.code, {}, isDeepStrictEqual)
      expect(verdict.pass).toBe(isCode)
    }),
  )
})
