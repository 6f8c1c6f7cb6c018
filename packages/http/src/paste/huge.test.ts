import { csn } from '@errbook/csn'
import { describe, expect, test } from 'vitest'
import { processorTime } from '../../../validate/test/processor-time.js'
import { maximumPasteLength, type ReadableCatalog, readPaste } from '../paste.js'

test('a paste longer than the limit is read up to it, and marked', () => {
  const padding = '-'.repeat(maximumPasteLength - 'DbException'.length - 1)
  expect(readPaste(csn, `DbException ${padding}`)).toMatchObject({
    isWhole: true,
    candidates: [{ code: 'DbException' }],
  })
  const cut = `AccessDenied ${padding} DbException`
  expect(readPaste(csn, cut)).toMatchObject({ isWhole: false, omitted: 0, candidates: [{ code: 'AccessDenied' }] })
  expect(readPaste(csn, Buffer.from(cut)).isWhole).toBe(false)
})

test.each(['错', '\u{20000}', 'é', '('])('as many %j as are read are no code, and no error', (character) => {
  const paste = character.repeat(maximumPasteLength / character.length)
  expect(readPaste(csn, paste)).toMatchObject({ isWhole: true, candidates: [] })
})

describe('the time', () => {
  /** How long a call takes, in milliseconds: the best of three, or the first that is fast enough. */
  const timed = (catalog: ReadableCatalog, paste: string, enough = 0): number => {
    let best = Number.POSITIVE_INFINITY
    for (let call = 0; call < 3 && best >= enough; call++) {
      const start = processorTime()
      readPaste(catalog, paste)
      best = Math.min(best, processorTime() - start)
    }
    return best
  }

  test.each([
    'code ',
    'code: ',
    'code:"',
    'code=x ',
    'code=Some(',
    ';a=b',
    '1;a\n',
    '\\r\\n',
    'message: ',
    'message:"x',
    '{',
    '[',
    '"',
    '\\"',
    '\\',
    '{"a":',
    '\n',
    '\n\n',
    '\r',
    ' ',
    '> ',
    '>',
    '\n> ',
    '\n< HTTP/1.1 404',
    '\nHTTP/1.1 404\n',
    'HTTP/',
    '\na: b',
    '```\n',
    '\u001b[',
    '\u001b]',
    '\u001b]0;',
    '1\n',
    'a\n',
    '<',
    '<Code>',
    '%22',
    '&quot;',
    '.',
    'a.',
    'DbException.',
    '-',
    '…',
    '!',
    'Status ',
    '*',
    '\u{10ffff}',
    '\0',
    '{"code":"DbException"}\n',
    '\n{',
    'x\n{',
    '"\\',
    'error 40',
    'HTTP/1.1\t',
  ])('is linear in the length of the text, for %j repeated', (unit) => {
    const [short = '', long = ''] = [2 ** 14, 2 ** 17].map((length) => unit.repeat(length / unit.length))
    const limit = 32 * Math.max(timed(csn, short, 2), 2)
    // Quadratic work takes 64 times as long.
    expect(timed(csn, long, limit)).toBeLessThan(limit)
  })

  test('does not grow with the number of codes', () => {
    const many = Object.fromEntries(
      Array.from({ length: 30_000 }, (_, i) => [
        `Some${i}Exception`,
        { ...csn.errors.DbException, code: `Some${i}Exception` },
      ]),
    )
    const large: ReadableCatalog = { ...csn, errors: { ...csn.errors, ...many } }
    const text = 'status=404 code=Foo This is a sentence about DbException. '.repeat(2000)
    const limit = 20 * Math.max(timed(csn, text, 2), 2)
    expect(timed(large, text, limit)).toBeLessThan(limit)
  })
})
