import { expect, test } from 'vitest'
import { errbook, testFolder } from '../../test/command.js'
import { bad, blocked, cutOff, entry, good, gzip, har, ndjson, unknown } from '../../test/responses.js'

const folder = testFolder()

/** Enough of it that workers are started, with something to report here and there. */
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

test.each(['--lang=en', '--json', '--junit'])('with %s prints the same whatever the number of jobs', async (form) => {
  const files = traffic()
  const [one, two, five] = [
    await errbook(['check', ...files, form, '--jobs', '1']),
    await errbook(['check', ...files, form, '--jobs', '2']),
    await errbook(['check', ...files, form, '--jobs', '5']),
  ]
  expect(one).toMatchObject({ code: 2, out: expect.stringContaining('RequestExpired') })
  expect(two).toEqual(one)
  expect(five).toEqual(one)
})
