// Law 2 for catalogs of any error body: what is written is read back.
import { renderMessage } from '@errbook/catalog/parts'
import { fieldContent } from '@errbook/http-message'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { composeError, headersAlone } from '../src/compose-error.js'
import { renderError } from '../src/encode.js'
import { decode, encode, fromProblem, toProblem } from '../src/index.js'
import { type ErrorSample, errors, errorsInHeaders, holesOf } from './any-catalog.js'
import { runs } from './runs.js'

const times = { numRuns: runs(1000) }

/** What is read of a sample where the holes and headers of its catalog are all there is room for. */
function expected({ catalog, definition, options }: ErrorSample) {
  const { template, members } = catalog.body
  const has = (name: string) => holesOf(template).has(name) || members[name] !== undefined
  const { code, status } = definition
  const given = definition.message === undefined ? options.message : renderMessage(definition.message, options.params)
  const sent = holesOf(template).has('message') ? given : fieldContent(given ?? '') || undefined
  return {
    kind: 'known',
    code,
    entry: definition,
    status,
    params: options.params,
    members: options.members,
    message: has('message') ? sent : undefined,
    requestId: has('requestId') ? (options.requestId ?? expect.any(String)) : undefined,
    reference: has('reference') ? options.reference : undefined,
    retryAfter: has('retryAfter') ? options.retryAfter : undefined,
  }
}

test('an error of any catalog is read as it was made', () => {
  fc.assert(
    fc.property(errors, (sample) => {
      const { body, ...read } = decode(
        sample.catalog,
        encode(sample.catalog, sample.definition.code as never, sample.options as never),
      ) as { body: unknown }
      expect(read).toEqual({ catalog: 'any', ...expected(sample) })
    }),
    times,
  )
})

test('so it is as problem details', () => {
  fc.assert(
    fc.property(errors, (sample) => {
      const { catalog, definition, options } = sample
      const problem = toProblem(catalog, definition.code as never, { ...options, reference: 'https://x.test' } as never)
      const message =
        definition.message === undefined ? options.message : renderMessage(definition.message, options.params)
      const { body, ...read } = fromProblem(catalog, problem) as { body: unknown }
      expect(read).toEqual({ catalog: 'any', ...expected(sample), message, reference: undefined })
    }),
    times,
  )
})

test('headers alone say what the body would, as far as they can hold it', () => {
  fc.assert(
    fc.property(errorsInHeaders, (sample) => {
      const { catalog, definition, options } = sample
      if (definition.status < 400) return
      const composed = composeError(catalog, renderError(catalog, definition.code, options))
      const headers = headersAlone(catalog, composed)
      const { body, ...read } = decode(catalog, { status: composed.status, headers, body: '' }) as { body: unknown }
      expect(body).toBeUndefined()
      expect(read).toEqual({ catalog: 'any', ...expected(sample) })
    }),
    times,
  )
})
