// The check on several cores: workers are threads of the built command.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { builtCommand } from '../../test/built-command.js'
import { testFolder } from '../../test/command.js'
import { bad, blocked, cutOff, entry, good, gzip, har, ndjson, unknown } from '../../test/responses.js'

const folder = testFolder()
const command = builtCommand()

/** Long enough that workers are started, with something to report here and there. */
function traffic(): readonly string[] {
  const padded = { ...good, body: good.body?.replace('"m"', JSON.stringify('m'.repeat(3000))) ?? '' }
  const responses = Array.from({ length: 3500 }, (_, i) => (i % 70 === 7 ? bad : i % 90 === 9 ? unknown : padded))
  const lines = ndjson(responses)
  return [
    folder.write('1.ndjson', `${lines}broken\n`),
    folder.write('2.gz', cutOff(gzip(lines), 5)),
    folder.write('3.har', har([blocked, ...responses.map((response) => entry(response))], 1)),
  ]
}

const check = (...words: readonly string[]) => command.run(['check', ...traffic(), ...words])

test.each(['--lang=en', '--json', '--junit'])(
  'with %s prints the same for any number of jobs',
  { timeout: 60_000 },
  async (form) => {
    const [one, two, five] = [
      await check(form, '--jobs', '1'),
      await check(form, '--jobs', '2'),
      await check(form, '--jobs', '5'),
    ]
    expect(one).toMatchObject({ code: 2, out: expect.stringContaining('RequestExpired') })
    expect(two).toEqual(one)
    expect(five).toEqual(one)
  },
)

test('workers check by a catalog of the user', async () => {
  const own = ['--catalog', folder.write('own.yaml', 'name: own\nerrors: { Other: { status: 400 } }')]
  const [one, two] = [await check(...own, '--jobs', '1'), await check(...own, '--jobs', '2')]
  expect(one.out).toMatch(/outside the catalog\n +\d+ {2}CsnNotFoundException\n/)
  expect(two).toEqual(one)
})

test.each([
  ['throws', 'throw new Error("out of order")', 'a worker died: out of order\n'],
  ['ends', 'process.exit(7)', 'a worker died: it ended with the code 7\n'],
])('a worker that %s ends the check: exit 2', async (_, program, err) => {
  const worker = join(command.folder, 'worker.js')
  const whole = readFileSync(worker)
  writeFileSync(worker, program)
  try {
    expect(await check('--jobs', '2')).toMatchObject({ code: 2, err })
  } finally {
    writeFileSync(worker, whole)
  }
})
