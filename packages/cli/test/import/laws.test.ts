import fc from 'fast-check'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown } from 'mdast-util-to-markdown'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { errbook } from '../command.js'
import { imported, linted } from './imported.js'

/** How often a law is tried: more often by `pnpm fuzz`. */
function runs(usual: number): number {
  return process.env.MODE === 'fuzz' ? 100 * usual : usual
}

interface Row {
  readonly code: string
  readonly status: string
  readonly message: string
  readonly description: string
}

const columns = ['code', 'status', 'message', 'description'] as const

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
const lines = (rows: readonly Row[], delimiter: string, end: string) =>
  [columns, ...rows.map((row) => columns.map((column) => row[column]))]
    .map((cells) => cells.map(quoted).join(delimiter))
    .join(end)

/** The same rows in each format. */
const formats: Readonly<Record<string, (rows: readonly Row[]) => string>> = {
  csv: (rows) => lines(rows, ',', '\n'),
  tsv: (rows) => `\ufeff${lines(rows, '\t', '\r\n')}`,
  json: (rows) => JSON.stringify({ errors: rows }, null, 2),
  yaml: (rows) => stringify(rows, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' }),
  markdown: (rows) =>
    toMarkdown(
      {
        type: 'root',
        children: [
          {
            type: 'table',
            children: [columns, ...rows.map((row) => columns.map((column) => row[column]))].map((cells) => ({
              type: 'tableRow',
              children: cells.map((value) => ({ type: 'tableCell', children: [{ type: 'text', value }] })),
            })),
          },
        ],
      },
      { extensions: [gfmTableToMarkdown()] },
    ),
}

const text = (...marks: readonly string[]) =>
  fc.string({ unit: fc.constantFrom(...marks), minLength: 0, maxLength: 12 }).map((cell) => cell.trim())
const anyRow: fc.Arbitrary<Row> = fc.record({
  code: fc.oneof(
    text('A', 'b', '_', '.', ' ', '1', '中', '{', '}', '-').map((code) => `x${code}`),
    fc.constantFrom('40001', '-1', '0404', 'null', '__proto__', 'Code40001'),
  ),
  status: fc.constantFrom('404', '403Forbidden', '400/404', '', 'none', '500 Internal Server Error', '600'),
  message: text(
    'a',
    ' ',
    '{',
    '}',
    ':',
    '#',
    "'",
    '"',
    '|',
    '\\',
    '<',
    '>',
    '%s',
    '{id}',
    '{code}',
    '`',
    '*',
    '_',
    '中',
  ),
  description: text('x', ' ', ',', ';', '中', '"', '|', '&', '# ', '- ', '!'),
})

/** What a draft says but for its lines, and for what tells of its source. */
const saidIn = (draft: string) => draft.replace(/^(?:#.*\n)+/, '').replaceAll(/line \d+/g, 'line')

test('the same rows give the same draft, whatever format they are in, and it lints', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyRow, { minLength: 1, maxLength: 6 }), async (rows) => {
      const sure = [{ code: 'Sure', status: '404', message: '', description: 'It is.' }, ...rows]
      const drafts = await Promise.all(
        Object.entries(formats).map(async ([format, print]) => {
          const { text } = await imported(['-', '--format', format, '--title', 'Errors'], print(sure))
          return saidIn(text)
        }),
      )
      for (const draft of drafts) expect(draft).toBe(drafts[0])
    }),
    { numRuns: runs(15) },
  )
})

test('whatever rows are, their draft lints', async () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.constantFrom('404', '500', '{a}', '{{a}}', '#', '\ud800', '\r\n'),
    fc.integer(),
    fc.constant(null),
  )
  const row = fc.record(
    {
      code: cell,
      status: fc.oneof(fc.constantFrom('404', 500, [400, 404]), cell),
      message: cell,
      group: cell,
      since: cell,
      retry: cell,
      'description.zh': cell,
      solution: cell,
    },
    { requiredKeys: [] },
  )
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 8 }), async (rows) => {
      const { code, out, err } = await errbook(['import', '-'], JSON.stringify(rows))
      if (code === 0) linted(out)
      else expect(err).toMatch(/^standard input: (?:no row has a|no table has|there are no rows)/)
    }),
    { numRuns: runs(20) },
  )
})

describe('whatever the input is, it is a draft or a failure in words, as', () => {
  const pieces = [
    '|',
    '---',
    '\n',
    '\r',
    '\t',
    ',',
    ';',
    '"',
    '{',
    '}',
    '[',
    ']',
    ':',
    '#',
    '- ',
    'code',
    'status',
    '404',
    'A',
    '错误码',
    '\0',
    '\ufeff',
    '<',
    '>',
    '$ref',
    'openapi: 3.1.0',
  ]
  const input = fc.oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => Buffer.from(parts.join(''))),
    fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
    fc.json().map((json) => Buffer.from(json)),
  )
  test.each(['told', ...Object.keys(formats)])('%s', async (format) => {
    await fc.assert(
      fc.asyncProperty(input, async (bytes) => {
        const words = format === 'told' ? [] : ['--format', format]
        const { code, out, err } = await errbook(['import', '-', ...words], bytes)
        if (code === 0) linted(out)
        else expect(err).toMatch(/^standard input/)
        expect(err).not.toMatch(/\n {4}at /)
      }),
      { numRuns: runs(20) },
    )
  })

  test('an OpenAPI document', async () => {
    const keys = [
      '$ref',
      'allOf',
      'oneOf',
      'anyOf',
      'enum',
      'const',
      'properties',
      'items',
      'code',
      'error',
      'message',
      'example',
      'examples',
      'content',
      'schema',
      'responses',
      '404',
      'default',
    ]
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'medium' },
        fc.constantFrom('#/paths/~1/get', '#', '#/paths/~1/get/responses/404', 'A', 'B', 1, null, true),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 4 }),
      ),
    }))
    await fc.assert(
      fc.asyncProperty(value, value, async (schema, response) => {
        const responses = { 404: { content: { 'application/json': { schema } } }, 500: response }
        const { code, out, err } = await errbook(
          ['import', '-'],
          JSON.stringify({ openapi: '3.1.0', paths: { '/': { get: { responses } } } }),
        )
        if (code === 0) linted(out)
        else expect(err).toMatch(/^standard input: (?:the OpenAPI document lists no|no row has a)/)
      }),
      { numRuns: runs(40) },
    )
  })
})

describe('ten times as many rows take at most about ten times as long, in', () => {
  test.each(Object.entries(formats))('%s', async (format, print) => {
    const timeOf = async (size: number) => {
      const input = print(
        Array.from({ length: size }, (_, at) => ({
          code: `Code_${at}`,
          status: at % 3 === 0 ? '403Forbidden' : '404',
          message: `It is {${at}}.`,
          description: 'Words.',
        })),
      )
      const start = process.cpuUsage().user
      expect((await errbook(['import', '-', '--format', format], input)).code).toBe(0)
      return process.cpuUsage().user - start
    }
    await timeOf(200)
    const [few, many] = [await timeOf(200), await timeOf(2000)]
    expect(many / few).toBeLessThan(30)
  })
})
