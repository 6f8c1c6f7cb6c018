// A check needs less memory than the file is long.
import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { builtCommand } from '../../test/built-command.js'
import { testFolder } from '../../test/command.js'
import { entry, good, gzip, ndjson } from '../../test/responses.js'

const fileSize = 200
const most = 300
const folder = testFolder()
const { run } = builtCommand()

/** The parts of a file: its beginning, what is repeated, its end, and how it is written. */
interface Parts {
  readonly begin?: string
  readonly repeated: string
  readonly end?: string
  readonly write?: (text: string) => string | Uint8Array
}

const lines: Parts = { repeated: ndjson(Array(2500).fill(good)) }
const entries: Parts = {
  begin: '{"log":{"entries":[{}',
  repeated: `,${JSON.stringify(entry(good), null, 1)}`.repeat(1200),
  end: ']}}',
}
const list: Parts = { begin: '[{"status":200}', repeated: `,${JSON.stringify(good, null, 1)}`.repeat(2000), end: ']' }
const oneLine: Parts = { begin: '{"body":"', repeated: 'x'.repeat(1_000_000) }

test.each<[what: string, parts: Parts]>([
  ['NDJSON', lines],
  ['NDJSON in gzip', { ...lines, write: gzip }],
  ['a HAR', entries],
  ['a HAR in gzip', { ...entries, write: gzip }],
  ['a list', list],
  ['a single line', oneLine],
  ['a single line in gzip', { ...oneLine, write: gzip }],
  ['a HAR of one response', { ...oneLine, begin: '{"log":{"entries":[{"response":{"text":"' }],
])(`holds ${fileSize} MB of %s in less than ${most} MB`, async (_, parts) => {
  expect(await peak(file(parts))).toBeLessThan(most)
})

function file({ begin = '', repeated, end = '', write = (text) => text }: Parts): string {
  const path = join(folder.path, 'large')
  const written = openSync(path, 'w')
  writeSync(written, Buffer.from(write(begin)))
  const block = Buffer.from(write(repeated))
  for (let size = 0; size < fileSize * 1e6; size += repeated.length) writeSync(written, block)
  writeSync(written, Buffer.from(write(end)))
  closeSync(written)
  return path
}

/** The greatest resident set of a check, in MB. */
async function peak(path: string): Promise<number> {
  const telling = 'process.on("exit", () => console.error(process.resourceUsage().maxRSS))'
  const flags = ['--import', `data:text/javascript,${encodeURIComponent(telling)}`]
  const { err } = await run(['check', path, '--jobs', '2'], { flags })
  return Number(err.trim().split('\n').at(-1)) / 1000
}
