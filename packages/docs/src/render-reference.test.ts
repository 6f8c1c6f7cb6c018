import { type Entry, languages, list } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import { describe, expect, test } from 'vitest'
import { renderReference } from './render-reference.js'

const entries: readonly Entry[] = list(csn)
const pages = { en: renderReference(csn, 'en', 'banner'), zh: renderReference(csn, 'zh', 'banner') }

describe.each(languages)('the page in %s', (language) => {
  const page = pages[language]
  const lines = page.split('\n')

  test.each(entries.map((entry) => [entry.code, entry] as const))('lists %s whole', (code, entry: Entry) => {
    const row = lines.find((line) => line.startsWith(`| [\`${code}\`](#${code.toLowerCase()}) |`))
    expect(row).toContain(` ${entry.status}`)
    expect(row).toContain(`\`${entry.message}\``)
    expect(row).toContain(entry.description[language])
    expect(row).toContain(entry.resolution[language])
    expect(lines).toContain(`### \`${code}\``)
    expect(page).toContain(entry.example.situation[language])
  })

  test('says which error answers, and in which order', () => {
    const ranked = lines.filter((line) => /^\d\. /.test(line))
    expect(ranked).toEqual(csn.answers.precedence.map((code, i) => `${i + 1}. [\`${code}\`](#${code.toLowerCase()})`))
    expect(page).toMatch(/`x-bce-date`.* 1800 .*`RequestExpired`/)
  })

  test('notes every text that is printed otherwise', () => {
    for (const { published = {} } of entries) {
      for (const { text, reason } of Object.values(published)) {
        expect(
          lines.some((line) => /^\[\^\d+\]: /.test(line) && line.includes(text) && line.includes(reason[language])),
        ).toBe(true)
      }
    }
  })

  test('notes every description that is not quoted', () => {
    for (const { code, description, provenance } of entries) {
      const row = lines.find((line) => line.startsWith(`| [\`${code}\`]`)) ?? ''
      expect(row.includes(`${description[language]}[^`)).toBe(provenance[language] === 'authored')
    }
  })

  test('defines every note that it refers to', () => {
    const defined = [...page.matchAll(/^\[\^(\d+)\]: /gm)].map(([, id]) => id)
    const referred = new Set([...page.matchAll(/\[\^(\d+)\](?!: )/g)].map(([, id]) => id))
    expect(new Set(defined)).toEqual(referred)
  })
})

test('any text stands for itself', () => {
  const text = '| pipes | `ticks` *stars* _lines_ <b>tags</b> [links](x) \\ # {{'
  const entry = { ...csn.errors.DbException, message: text, description: { en: text, zh: text }, params: {} }
  const page = renderReference({ ...csn, errors: { DbException: entry } } as never, 'en', 'a --> b')
  expect(page).toContain('<!-- a - -> b -->')
  expect(page).toContain('\\<b>tags\\</b>')
  expect(
    page
      .split('\n')
      .find((line) => line.startsWith('| [`DbException`]'))
      ?.match(/(?<!\\)\|/g),
  ).toHaveLength(6)
})

test('retired codes are listed once there are any', () => {
  expect(pages.en).not.toContain('Retired codes')
  const retired = { OldCode: { reason: { en: 'Never sent.', zh: '从未返回。' }, instead: 'DbException' } }
  const page = renderReference({ ...csn, retired } as never, 'zh', '')
  expect(page).toMatch(
    /## 已停用的错误码\n\n.*\n.*\n\| `OldCode` \| 从未返回。 \| \[`DbException`\]\(#dbexception\) \|/,
  )
})
