import { describe, expect, test } from 'vitest'
import { errbook, testFolder } from '../test/command.js'
import { languageOf, spokenFor } from './language.js'

const folder = testFolder()

test.each([
  [undefined, {}],
  [undefined, { LANG: '' }],
  [undefined, { LANG: 'C' }],
  [undefined, { LC_ALL: 'C.UTF-8' }],
  [undefined, { LANG: 'POSIX' }],
  [undefined, { LANG: '__proto__' }],
  ['en-US', { LANG: 'en_US.UTF-8' }],
  ['zh-CN', { LANG: 'zh_CN@pinyin' }],
  ['zh-Hans-CN', { LANG: 'zh-Hans-CN' }],
  ['zh-CN', { LC_MESSAGES: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }],
  [undefined, { LC_ALL: 'C', LC_MESSAGES: 'zh_CN.UTF-8', LANG: 'zh_CN.UTF-8' }],
  ['zh-CN', { LC_ALL: '', LC_MESSAGES: '', LANG: 'zh_CN' }],
] as const)('the language is %s in the environment %j', (language, env) => {
  expect(languageOf(env)).toBe(language)
})

describe('of the languages of a catalog', () => {
  const pick = (languages: string, lang: string | undefined, env = {}) => {
    const { text, words } = spokenFor({ name: 'x', languages: languages.split(' ') }, lang, env)
    return `${text} ${words}`
  }

  test.each([
    ['en zh', 'zh', 'zh zh'],
    ['en zh', 'ZH', 'zh zh'],
    ['en zh', 'zh-CN', 'zh zh'],
    ['en zh', 'zh-Hant-TW', 'zh zh'],
    ['en pt-BR', 'pt', 'pt-BR en'],
    ['en pt-BR', 'pt-PT', 'pt-BR en'],
    ['zh-Hans zh-Hant', 'zh-TW', 'zh-Hant zh'],
    ['zh-Hant zh-Hans', 'zh', 'zh-Hans zh'],
    ['sr-Latn sr-Cyrl', 'sr', 'sr-Cyrl en'],
    ['ja', 'ja-JP', 'ja en'],
  ])('%s, %s finds %s', (languages, lang, found) => {
    expect(pick(languages, lang)).toBe(found)
  })

  test.each([
    ['en zh', {}, 'en en'],
    ['zh en', {}, 'zh zh'],
    ['en zh', { LANG: 'zh_CN.UTF-8' }, 'zh zh'],
    ['en zh', { LANG: 'de_DE.UTF-8' }, 'en en'],
    ['zh en', { LANG: 'zha_CN' }, 'zh en'],
    ['ja', { LANG: 'zh_CN' }, 'ja zh'],
    ['ja', { LANG: 'C' }, 'ja en'],
  ])('%s, the environment %j finds %s', (languages, env, found) => {
    expect(pick(languages, undefined, env)).toBe(found)
  })
})

describe('a language that the catalog lacks', () => {
  test.each([
    ['explain DbException', 'fr', 'the catalog csn has no text in fr: --lang can be en, zh'],
    ['list', 'fr', 'the catalog csn has no text in fr: --lang can be en, zh'],
    ['check packages/cli/README.md', 'fr', 'the catalog csn has no text in fr: --lang can be en, zh'],
  ])('is refused by errbook %s in one line: exit 2', async (words, lang, err) => {
    expect(await errbook([...words.split(' '), '--lang', lang])).toEqual({ code: 2, out: '', err })
  })

  test('is refused in Chinese, too', async () => {
    const catalog = folder.write('pets.yaml', 'name: pets\nerrors:\n  Gone: { status: 404 }\n')
    expect(await errbook(['list', '--lang', 'zh-CN', '--catalog', catalog])).toEqual({
      code: 2,
      out: '',
      err: '错误码目录 pets 没有语言为 zh-CN 的文本：--lang 可选 en',
    })
  })

  test('is a language of the reports of check all the same', async () => {
    const catalog = folder.write('pets.yaml', 'name: pets\nerrors:\n  Gone: { status: 404 }\n')
    const file = folder.write('x.ndjson', '{"status":204,"headers":{}}')
    expect((await errbook(['check', file, '--lang', 'zh', '--catalog', catalog])).out).toContain('共 1 个响应')
  })

  test('is no tag: exit 2, with what is expected', async () => {
    const { code, err } = await errbook(['explain', 'DbException', '--lang', 'in English'])
    expect(code).toBe(2)
    expect(err).toContain('expected a language tag such as en or zh-CN')
  })
})

test.each(['explain DbException', 'list --status 404', 'check packages/cli/README.md'])(
  'errbook %s speaks the language of the environment, unless --lang names another',
  async (words) => {
    const spoken = async (env: { readonly LANG?: string }, ...more: readonly string[]) =>
      (await errbook([...words.split(' '), ...more], undefined, env)).out
    const zh = await spoken({ LANG: 'zh_CN.UTF-8' })
    expect(zh).toMatch(/\p{Script=Han}/u)
    expect(zh).toBe(await spoken({}, '--lang', 'zh'))
    expect(await spoken({ LANG: 'zh_CN.UTF-8' }, '--lang', 'en')).toBe(await spoken({}))
  },
)
