import { expect, test } from 'vitest'
import { errbook } from '../../test/command.js'
import { languageOf } from './options.js'

test.each([
  ['en', {}],
  ['en', { LANG: '' }],
  ['en', { LANG: 'C' }],
  ['en', { LC_ALL: 'C.UTF-8' }],
  ['en', { LANG: 'POSIX' }],
  ['en', { LANG: 'en_US.UTF-8' }],
  ['en', { LANG: 'de_DE.UTF-8' }],
  ['en', { LANG: 'zha_CN' }],
  ['zh', { LANG: 'zh_CN.UTF-8' }],
  ['zh', { LANG: 'zh' }],
  ['zh', { LANG: 'ZH_tw' }],
  ['zh', { LANG: 'zh-Hans-CN' }],
  ['zh', { LANG: 'zh_CN@pinyin' }],
  ['zh', { LC_MESSAGES: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }],
  ['en', { LC_ALL: 'C', LC_MESSAGES: 'zh_CN.UTF-8', LANG: 'zh_CN.UTF-8' }],
  ['zh', { LC_ALL: '', LC_MESSAGES: '', LANG: 'zh_CN' }],
  ['en', { LANG: '__proto__' }],
] as const)('the language is %s in the environment %j', (language, env) => {
  expect(languageOf(env)).toBe(language)
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
