import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Comparison, compare } from './compare.js'
import type { Table } from './table.js'

const limitInMegabytes = 25

/** How long `errbook mock` takes until it listens, and how much memory it has then, against an empty process. */
export function mockStart(folder: string, rounds: number): readonly Table[] {
  const probe = join(folder, 'until-ready.js')
  writeFileSync(probe, untilReady)
  const empty = join(folder, 'empty.js')
  writeFileSync(empty, "console.log('ready')\nsetInterval(() => {}, 1e6)")
  const mock = [join(process.cwd(), 'packages/cli/dist/main.js'), 'mock', '--port', '0']
  const contenders = (what: string): Comparison['contenders'] => [
    { name: 'an empty process', command: () => [process.execPath, probe, what, empty] },
    { name: 'errbook mock', command: () => [process.execPath, probe, what, ...mock] },
  ]
  const about = 'From the start of a process until it writes that it is ready:'
  const time = compare(
    {
      title: 'The start of the mock server',
      about: `${about} at most 3 times.`,
      unit: 'ms',
      columns: ['start'],
      contenders: contenders('time'),
    },
    rounds,
  )
  const memory = compare(
    {
      title: 'The memory of the mock server',
      about: '',
      unit: 'bytes',
      columns: ['memory'],
      contenders: contenders('memory'),
    },
    rounds,
  )
  return [time, beyondEmpty(memory)]
}

/** The memory of the mock minus that of the empty process, as a share of the limit. */
function beyondEmpty({ title, columns, rows: [empty, mock] }: Table): Table {
  const bytes = (mock?.values[0] ?? Number.NaN) - (empty?.values[0] ?? Number.NaN)
  return {
    title: `${title}, beyond an empty one`,
    about: `What is resident once it listens, as a share of ${limitInMegabytes} MB: at most 1.`,
    unit: 'share',
    columns,
    rows: [{ name: 'errbook mock', values: [bytes / (limitInMegabytes * 1e6)] }],
  }
}

/** A program that starts another, waits for its first line, and prints how long that took or how much memory it has. */
const untilReady = `import { execFileSync, spawn } from 'node:child_process'
const [what, ...words] = process.argv.slice(2)
const begin = performance.now()
const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] })
child.stdout.once('data', () => {
  const time = performance.now() - begin
  console.log(what === 'time' ? time : 1024 * Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)])))
  child.kill('SIGKILL')
})
`
