// Git may check out any file with CRLF on Windows, and editors there write it: nothing that is made of a catalog changes. Its
// file names have no case, and some are those of devices.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compile } from '../src/compile.js'
import { render } from '../src/render/index.js'
import { diagnosticsIn, sample, sampleWith } from './sample.js'

const folder = new URL('apis/', import.meta.url)
const apis: readonly (readonly [name: string, text: string])[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')])
const csn = readFileSync(new URL('../../csn/catalog.yaml', import.meta.url), 'utf8')
const catalogs = [['the sample', sample] as const, ['csn', csn] as const, ...apis]

const crlf = (text: string) => text.replaceAll('\n', '\r\n')

describe.each(catalogs)('%s with CRLF', (_, text) => {
  const [unix, windows] = [text, crlf(text)].map((each) => compile(new TextEncoder().encode(each)))

  test('has the same diagnostics at the same places', () => {
    expect(windows?.diagnostics).toEqual(unix?.diagnostics)
  })

  test('gives the same files', () => {
    const [before, after] = [unix, windows].map((each) => each?.ok && render(each.catalog, 'catalog.yaml'))
    expect(after).toBeTruthy()
    expect(after).toEqual(before)
  })
})

test.each(catalogs)('the files of %s have names that Windows takes', (_, text) => {
  const compiled = compile(new TextEncoder().encode(text))
  const paths = compiled.ok ? render(compiled.catalog, 'catalog.yaml').map(([path]) => path) : []
  expect(paths.length).toBeGreaterThan(0)
  expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length)
  const device = /^(?:aux|con|nul|prn|com\d|lpt\d)(?:\.|$)/i
  const wrong = paths.filter((path) =>
    path.split('/').some((name) => device.test(name) || /[<>:"|?*\\]|[. ]$/.test(name)),
  )
  expect(wrong).toEqual([])
})

// The tags of languages that become file names.
test.each(['aux', 'con', 'nul', 'prn'])('the language %s needs a script, and is no device with it', (language) => {
  const named = (tag: string) => sample.replaceAll('zh', tag)
  expect(diagnosticsIn(named(language)).map(({ rule }) => rule)).toContain('languages-are-tags')
  expect(diagnosticsIn(named(`${language}-Latn`)).map(({ rule }) => rule)).not.toContain('languages-are-tags')
})

test.each([
  ['another type', sampleWith(['  Gone:', '  7:'])],
  ['a broken file', `${sample}  - [`],
  ['an unknown key', `${sample}wrong: |\n  of two\n  lines\n`],
  ['a tab', `${sample}\terrors: {}\n`],
])('the place of %s is the same with CRLF', (_, text) => {
  const told = diagnosticsIn(text)
  expect(told.length).toBeGreaterThan(0)
  expect(diagnosticsIn(crlf(text))).toEqual(told)
})

test('a text of several lines has no carriage return in it', () => {
  const text = sample.replace(
    /^errors:$/m,
    'errors:\n  Folded:\n    status: 400\n    message: |-\n      one\n      two',
  )
  expect(text).not.toBe(sample)
  const [unix, windows] = [text, crlf(text)].map((each) => compile(new TextEncoder().encode(each)))
  expect(JSON.stringify(windows)).toBe(JSON.stringify(unix))
})
