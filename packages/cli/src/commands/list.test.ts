import { listErrors } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import { describe, expect, test } from 'vitest'
import { errbook } from '../../test/command.js'

const codes = listErrors(csn)
/** The width on a terminal of a text whose only wide characters are Chinese. */
const widthOf = (text: string) =>
  [...text].length + (text.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu)?.length ?? 0)

describe.each(['en', 'zh'])('errbook list in %s', (lang) => {
  const list = async (...words: readonly string[]) => errbook(['list', '--lang', lang, ...words])

  test('has a line for each code, the code first, in eighty columns', async () => {
    const { code, out, err } = await list()
    expect([code, err]).toEqual([0, ''])
    const lines = out.split('\n').slice(1)
    expect(lines.map((line) => line.split(' ', 1)[0])).toEqual(codes.map((entry) => entry.code))
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(80)
  })

  test('aligns its columns', async () => {
    const lines = (await list()).out.split('\n').slice(1)
    const meanings = lines.map((line) => /^(\S+ +\d{3} +\S+ +\S+ +)/.exec(line)?.[1] ?? '')
    expect(new Set(meanings.map(widthOf)).size).toBe(1)
    expect(widthOf(meanings[0] as string)).toBeGreaterThan(40)
  })

  test.each([
    ['--status 404', ({ status }) => status === 404],
    ['--status 4xx', ({ status }) => status >= 400 && status < 500],
    ['--status 5XX', ({ status }) => status >= 500],
    ['--group csn', ({ group }) => group === 'csn'],
    ['--group csn --status 404', ({ group, status }) => group === 'csn' && status === 404],
  ] satisfies readonly (readonly [string, (entry: { status: number; group?: string | undefined }) => boolean])[])(
    'with %s has only matching codes',
    async (words, isWanted) => {
      const entries = JSON.parse((await list('--json', ...words.split(' '))).out)
      expect(entries).toMatchObject(codes.filter(isWanted))
      expect(entries.length).toBeGreaterThan(0)
      expect((await list(...words.split(' '))).out.split('\n')).toHaveLength(1 + entries.length)
    },
  )
})

describe('errbook list', () => {
  test.each([
    ['--status 418', 1, 'no code has the status 418\nthe statuses are: 400, 403, 404, 412, 500'],
    ['--group cns', 1, 'the group cns is unknown\nthe groups are: bce, csn'],
    ['--group nope', 1, 'the group nope is unknown\nthe groups are: bce, csn'],
    [
      '--group csn --status 500',
      1,
      'no code of the group csn has the status 500\nthe statuses of the group csn are: 400, 404',
    ],
    ['--status teapot', 2, 'the status teapot is invalid: expected 404, or 4xx for all of its class'],
    ['--status 700', 2, 'the status 700 is invalid'],
  ])('with %s says what exists, and exits %d', async (words, code, err) => {
    const ended = await errbook(['list', ...words.split(' ')])
    expect(ended).toMatchObject({ code, out: '' })
    expect(ended.err).toContain(err)
  })

  test('says so in Chinese, too', async () => {
    expect((await errbook(['list', '--status', '418', '--lang', 'zh'])).err).toContain('没有状态码为 418 的错误码')
  })

  test('takes a catalog of the user', async () => {
    const { out } = await errbook(['list', '--catalog', 'packages/compiler/test/sample.yaml'])
    expect(out).toMatch(/^Catalog: sample from .+\.yaml\nDenied {2,}Denied {2}403,404 {2}common {2}/)
  })
})
