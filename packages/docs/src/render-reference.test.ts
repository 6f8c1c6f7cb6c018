import { listErrors, type WholeCatalog } from '@errbook/catalog'
import { anchorOf, formats, languages } from '@errbook/catalog/parts'
import json from '@errbook/csn/catalog.json' with { type: 'json' }
import { describe, expect, test } from 'vitest'
import { renderReference } from './render-reference.js'

const csn = json as unknown as WholeCatalog
const codes = listErrors(csn).map(({ code }) => code)

function pageOf(catalog: WholeCatalog, language: string, source = 'catalog.yaml'): string {
  return new Map(renderReference(catalog, source)).get(`reference.${language}.md`) ?? ''
}

function rowOf(page: string, cell: string): string {
  return page.split('\n').find((line) => line.startsWith(`| ${cell} |`)) ?? ''
}

test('gives a file for each language, which names its source first', () => {
  const files = renderReference(csn, 'my --> api.yaml')
  expect(files.map(([path]) => path)).toEqual(languages.map((language) => `reference.${language}.md`))
  for (const [, page] of files) {
    expect(page).toMatch(/^<!-- Generated from my_- -__api\.yaml by "errbook generate"\. Do not edit\. -->\n/)
  }
})

describe.each(languages)('the page in %s', (language) => {
  const page = pageOf(csn, language)
  const lines = page.split('\n')
  const text = csn.text[language]
  const { source } = csn

  test.each(listErrors(csn).map((error) => [error.code, error] as const))('lists %s completely', (code, error) => {
    const { meaning, resolution, situation } = text.errors[code] ?? expect.unreachable()
    const row = rowOf(page, `[\`${code}\`](#${anchorOf(code)})`)
    expect(row).toMatch(new RegExp(`^\\| \\S+ \\| ${error.status}[ []`))
    expect(row).toContain(`\`${error.message}\``)
    expect(row).toContain(` ${meaning}`)
    expect(row).toContain(` ${resolution} |`)
    const example = page.split('\n### ').find((section) => section.startsWith(`\`${code}\`\n\n${situation}`))
    const request = source.errors[code]?.example.request
    expect(example).toContain(
      `\`\`\`http\n${request === undefined ? '' : `${request} HTTP/1.1\n\n`}HTTP/1.1 ${error.status}\n`,
    )
    expect(example).toContain(`"requestId": "${source.errors[code]?.example.requestId}"`)
    for (const name of Object.keys(error.params)) expect(example).toContain(`- \`${name}\``)
  })

  test.each(
    (['request', 'response'] as const).flatMap((side) =>
      Object.entries(csn.headers[side]).map(([name, header]) => [side, name, header] as const),
    ),
  )(
    'lists the %s header %s completely',
    (side, name, { name: spelt, required, format, missing, malformed, fields = {} }) => {
      const row = rowOf(page.slice(page.indexOf(side === 'request' ? '### ' : text.headers.meaning)), `\`${spelt}\``)
      const { meaning, note = '', fields: meanings = {} } = text.headers[side][name] ?? expect.unreachable()
      expect(row).toContain(`| ${{ en: ['no', 'yes'], zh: ['否', '是'] }[language][Number(required)]} |`)
      expect(row).toContain(`| ${meaning}`)
      if (format !== undefined) expect(row).toContain(formats[format].expected[language])
      for (const code of [missing, malformed])
        if (side === 'request') expect(row).toContain(`(#${anchorOf(`${code}`)})`)
      for (const part of Object.keys(fields)) expect(rowOf(page, `\`${part}\``)).toContain(meanings[part]?.meaning)
      expect(page).toContain(note)
      const { text: texts, reason } = source.headers[side][name]?.printed?.meaning ?? {}
      const printed = texts?.[language]
      if (printed === undefined) return
      const mark = lines.find((line) => line.startsWith('[^') && line.includes(printed))
      expect(mark).toContain(reason?.[language])
      expect(row).toContain(mark?.split(':')[0])
    },
  )

  test('lists the members of the body', () => {
    for (const [name, { meaning }] of Object.entries(text.body.members)) {
      expect(rowOf(page, `\`${name}\``)).toContain(`| string | ${meaning}`)
    }
    expect(page).toContain(JSON.stringify(source.body.example, null, 2))
  })

  test('says which error is returned when, and which of several', () => {
    const ranked = lines.filter((line) => /^\d\. /.test(line))
    expect(ranked).toEqual(csn.answers.precedence.map((code, i) => `${i + 1}. [\`${code}\`](#${anchorOf(code)})`))
    expect(page).toMatch(/`x-bce-date`.* 1800 .*`RequestExpired`/)
  })

  test.each(Object.entries(source.errors))(
    'notes what the document prints differently for %s, and whether it is quoted',
    (code, error) => {
      const { printed = {}, quoted } = error
      for (const { text: texts, reason } of Object.values(printed)) {
        const text = typeof texts === 'string' ? texts : (texts[language] ?? expect.unreachable())
        const note = lines.find(
          (line) => /^\[\^\d+\]: /.test(line) && line.includes(text) && line.includes(reason[language]),
        )
        expect(note).toBeDefined()
        expect(rowOf(page, `[\`${code}\`](#${anchorOf(code)})`)).toContain(note?.split(':')[0])
      }
      const cells = rowOf(page, `[\`${code}\`](#${anchorOf(code)})`).split(' | ')
      const isMarked = quoted.includes(language) ? printed.meaning !== undefined : true
      expect(cells[3]).toMatch(isMarked ? /\[\^\d+\]$/ : /[^\]]$/)
    },
  )

  test('defines every note that it refers to', () => {
    const defined = [...page.matchAll(/^\[\^(\d+)\]: /gm)].map(([, id]) => id)
    const referred = new Set([...page.matchAll(/\[\^(\d+)\](?!: )/g)].map(([, id]) => id))
    expect(new Set(defined)).toEqual(referred)
  })

  test('links only to its own headings', () => {
    const headings = lines.flatMap((line) => /^### `(.*)`$/.exec(line)?.[1] ?? [])
    expect(headings).toEqual(codes)
    const links = new Set([...page.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor]) => anchor))
    expect(links).toEqual(new Set(codes.map(anchorOf)))
  })

  test('has no character reference and no invisible white space', () => {
    expect(page).not.toMatch(/&#|[ \t]$/m)
  })
})

describe('any text is shown literally', () => {
  const text = '| pipes | `ticks` *stars* _lines_ <b>tags</b> [links](x) [^1] &amp; \\ # {{'
  const places = new Set(['message', 'meaning', 'note', 'resolution', 'situation', 'title', 'text', 'en', 'zh'])
  const odd: WholeCatalog = JSON.parse(JSON.stringify(csn), (key, value) =>
    typeof value === 'string' && places.has(key) ? text : value,
  )

  test.each(languages)('in %s', (language) => {
    const page = pageOf(odd, language).replaceAll(/^```\w+\n.*?^```$/gms, '')
    const tables = page.split('\n\n').filter((block) => block.startsWith('| '))
    expect(tables.length).toBeGreaterThan(4)
    for (const rows of tables.map((table) => table.trim().split('\n'))) {
      const columns = rows.map((row) => row.match(/(?<!\\)\|/g)?.length)
      expect(new Set(columns).size).toBe(1)
    }
    const prose = page.replaceAll(/``.*?``/g, '')
    expect(prose).toContain('\\<b>')
    expect(prose).not.toMatch(/(?<!\\)(<b>|`ticks|\*stars|_lines|\[links|&amp)/)
  })
})

test('what is printed differently in one language is noted only on its page', () => {
  const { DbException: error } = csn.source.errors
  const printed = { meaning: { text: { zh: 'DB异常' }, reason: { en: 'Half English.', zh: '中英混用。' } } }
  const errors = { ...csn.source.errors, DbException: { ...(error ?? expect.unreachable()), printed } }
  const catalog = { ...csn, source: { ...csn.source, errors } }
  expect(pageOf(catalog, 'zh')).toContain('文档原文为“DB异常”：中英混用。')
  expect(pageOf(catalog, 'en')).toBe(pageOf(csn, 'en'))
})

test('retired codes are listed if there are any', () => {
  expect(pageOf(csn, 'en')).not.toContain('Retired codes')
  const retired = { OldCode: { reason: { en: 'Never sent.', zh: '从未返回。' }, instead: 'DbException' } }
  const page = pageOf({ ...csn, source: { ...csn.source, retired } }, 'zh')
  expect(page).toMatch(
    /## 已停用的错误码\n\n.*\n.*\n\| `OldCode` \| 从未返回。 \| \[`DbException`\]\(#dbexception\) \|/,
  )
})

test('a missing part of the catalog has no heading', () => {
  expect(pageOf(csn, 'en')).toContain('## Path and query string')
  expect(pageOf({ ...csn, uri: {} }, 'en')).not.toContain('## Path and query string')
})
