import { expect, test } from 'vitest'
import { imported } from '../../test/import/imported.js'
import { readRetry } from './read-retry.js'

test.each<[cells: readonly string[], retry: string | undefined]>([
  [['never', 'No', 'n', 'FALSE', '❌', '否', '不可重试'], 'never'],
  [['backoff', 'Yes', 'y', 'true', '✅', '✔️', '是', '可重试'], 'backoff'],
  [['after-clock-sync'], 'after-clock-sync'],
  [['', 'maybe', 'yes, later', '5 s'], undefined],
])('%j are read as %s', (cells, retry) => {
  for (const cell of cells) expect(readRetry(cell)).toBe(retry)
})

test.each(['Retry', 'Retryable', 'Is retryable', '可重试', '是否可重试'])(
  'yes and no under %s are said once',
  async (heading) => {
    const { file, told } = await imported(['-'], `Code,Status,${heading}\nA,400,No\nB,503,Yes\nC,503,Yes\n`)
    expect(file.errors).toEqual({
      A: { status: 400 },
      B: { status: 503, retry: 'backoff' },
      C: { status: 503, retry: 'backoff' },
    })
    expect(told.filter((line) => /retry/i.test(line))).toEqual([
      'whether to retry: "No" is read as never, "Yes" is read as backoff',
    ])
  },
)

test('what is doubtful for many codes alike is one line on the screen, and stands before each in the draft', async () => {
  const codes = ['A', 'B', 'C', 'D', 'E', 'F']
  const rows = codes.map((code) => `${code},400,perhaps`).join('\n')
  const { told, text } = await imported(['-'], `Code,Status,Retry\n${rows}\n`)
  const doubt = 'its retry is left out: "perhaps" is not one of never, backoff, after-clock-sync'
  expect(told.filter((line) => line.includes(doubt))).toEqual([`6 codes (A, B, C and 3 more): ${doubt}`])
  for (const [at, code] of codes.entries()) expect(text).toContain(`  # line ${at + 2}: ${code}: ${doubt}\n`)
})
