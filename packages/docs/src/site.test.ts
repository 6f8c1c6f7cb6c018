import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { WholeCatalog } from '@errbook/catalog'
import { compile, rules } from '@errbook/compiler'
import csnJson from '@errbook/csn/catalog.json' with { type: 'json' }
import { buildSync } from 'esbuild'
import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { runs } from '../../http/test/runs.js'
import { anyCatalog, byPath, hostileTexts } from '../test/any-site.js'
import { renderSite, renderTwins } from './site.js'

const csn = csnJson as unknown as WholeCatalog
const vpc = JSON.parse(
  readFileSync(new URL('../../../examples/baidu-vpc/src/errors/json/catalog.generated.json', import.meta.url), 'utf8'),
) as WholeCatalog
const assets = ['site.js', 'style.css', 'icon.svg'].map((name) => [`assets/${name}`, ''] as const)
const sites = [
  ['csn', byPath(renderSite(csn, { module: '@errbook/csn', assets, lintRules: rules }))],
  ['vpc', byPath(renderSite(vpc, { assets, lintRules: rules }))],
] as const

describe.each(sites)('the site of %s', (_, files) => {
  test('has a page and a twin for each code, header and list in both languages', () => {
    for (const path of files.keys()) {
      if (/^(?:en|zh)\/.*\.html$/.test(path)) expect(files.has(path.replace(/html$/, 'md')), path).toBe(true)
      expect(files.has(path.replace(/^en\//, 'zh/')), path).toBe(true)
    }
  })

  test('links to nothing that does not exist', () => expect(deadLinks(files)).toEqual([]))

  test('says on a page what its twin says', () => expect(differences(files)).toEqual([]))
})

test('a catalog of a few lines links to nothing that does not exist', () => {
  const pets = compile(readFileSync(new URL('../../../examples/pets/catalog.yaml', import.meta.url)))
  if (!pets.ok) throw new Error('the catalog of the pets has errors')
  expect(deadLinks(byPath(renderSite(pets.catalog, { assets, lintRules: rules })))).toEqual([])
})

test('the address of a code stays, whatever its letters', () => {
  const [files] = sites.map(([, files]) => files)
  expect(files?.has('en/errors/CsnNotFoundException.html')).toBe(true)
  expect(files?.has('zh/headers/x-bce-date.html')).toBe(true)
})

test('every rule is said in the language of its page', () => {
  const rowsOf = (language: string) => sites[0][1].get(`${language}/rules.md`)?.match(/^\| `.*$/gm) ?? []
  expect(rowsOf('en').length).toBeGreaterThan(rules.length)
  expect(rowsOf('en').filter((row) => /\p{Script=Han}/u.test(row))).toEqual([])
  expect(rowsOf('zh').filter((row) => !/\p{Script=Han}/u.test(row))).toEqual([])
})

test('a page asks nothing of another site, and has no script or style in it', () => {
  for (const [path, text] of sites[0][1]) {
    if (!path.endsWith('.html')) continue
    expect(text, path).not.toMatch(/<script(?! src="[./]*assets\/)|<style|\sstyle=|\son\w+=/)
    expect(text, path).not.toMatch(/(?:src|href)="(?:https?:)?\/\/(?!cloud\.baidu\.com)/)
  }
})

describe('the site of CSN, gzipped', () => {
  const [[, files]] = sites
  const gzipped = (text: string) => gzipSync(text, { level: 9 }).length
  // Bundled as in packing, so that what a reader loads is weighed.
  const loaded = ['site.ts', 'style.css'].reduce((sum, name) => sum + gzipped(bundled(name)), 0)

  // A first page may have 60 kB; these are a quarter more than what the pages are.
  test.each([
    ['the home page', /^(?:en|zh)\/index\.html$/, 14_000],
    ['the list of codes', /^(?:en|zh)\/errors\.html$/, 16_000],
    ['a page of a code', /^(?:en|zh)\/errors\/.*\.html$/, 12_000],
  ])('%s is small with its style and script', (_, path, limit) => {
    for (const [name, text] of files) {
      if (path.test(name)) expect(gzipped(text) + loaded, name).toBeLessThan(limit)
    }
  })

  test.each(['en', 'zh'])('the search index in %s is at most 20 kB', (language) => {
    expect(gzipped(files.get(`assets/search-${language}.js`) ?? '')).toBeLessThan(20_000)
  })
})

function bundled(name: string): string {
  const entry = fileURLToPath(new URL(`../browser/${name}`, import.meta.url))
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    conditions: ['@errbook/source'],
    write: false,
  })
  return outputFiles.map(({ text }) => text).join('')
}

test('twins alone have front matter, and no page beside them', () => {
  const twins = byPath(renderTwins(csn))
  expect([...twins.keys()].every((path) => path.endsWith('.md'))).toBe(true)
  expect(twins.get('zh/errors/DbException.md')).toMatch(
    /^---\ntitle: "DbException"\ndescription: "数据库异常"\nlang: "zh"\ngenerator: "Errbook"\n---\n\n/,
  )
})

test.each(['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '\n=1', '＝1+1', '＋1', '－1', '＠SUM(1)'])(
  'a spreadsheet takes %j for no formula',
  (meaning) => {
    const errors = { DbException: { meaning } }
    const files = byPath(renderSite({ ...csn, text: { en: { ...csn.text.en, errors } } } as unknown as WholeCatalog))
    expect(files.get('errors.en.csv')).toContain(`'${meaning}`)
  },
)

test('a page in a language that is written from right to left says so', () => {
  const text = { ar: { ...csn.text.en, language: 'ar' }, en: csn.text.en }
  const files = byPath(renderSite({ ...csn, languages: ['ar', 'en'], text } as unknown as WholeCatalog))
  expect(files.get('ar/errors/DbException.html')).toContain('<html lang="ar" dir="rtl" ')
  expect(files.get('index.html')).toContain('<html lang="ar" dir="rtl">')
  expect(files.get('en/errors/DbException.html')).toContain('<html lang="en" data-root')
  // The previous page is at the right.
  expect(files.get('ar/errors/DbException.html')).toContain('→ Previous')
})

test.each([
  ['bce-auth-v1/{key}/{time}', '1-1-0'],
  ['Bearer {key}', '0-0'],
  ['{key}:{time}', '0-0-0'],
  ['v1{key}/', '0-1'],
])('the parts of a value by %s have a slash behind them where the value has one', (template, slashes) => {
  const compiled = compile(
    Buffer.from(
      `{ name: x, headers: { request: { x-auth: { template: '${template}', fields: { key: { format: text }${template.includes('time') ? ', time: { format: utc-date-time }' : ''} } } } }, errors: { A: { status: 400 } } }`,
    ),
  )
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.diagnostics))
  const page = byPath(renderSite(compiled.catalog)).get('en/headers/x-auth.html') ?? ''
  const [, list = ''] = /<ul class="gloss">(.*?)<\/ul>/s.exec(page) ?? []
  expect(
    [...list.matchAll(/<li( class="slash")?>/g)].map(([, slash]) => (slash === undefined ? '0' : '1')).join('-'),
  ).toBe(slashes)
})

test('CSV begins with a byte order mark, by which Excel knows UTF-8', () => {
  const csv = byPath(renderSite(csn)).get('errors.zh.csv') ?? ''
  expect(csv).toMatch(/^\ufeff错误码,[^\r]*\r\nAccessDenied,/)
  expect(csv.match(/\ufeff/g)).toHaveLength(1)
})

test('front matter has no character that YAML does not allow', () => {
  const text = 'a\u007f\u0085\u2028\ufeff\ufffe"b'
  const errors = { DbException: { meaning: text } }
  const twins = byPath(renderTwins({ ...csn, text: { en: { ...csn.text.en, errors } } } as unknown as WholeCatalog))
  expect(twins.get('en/errors/DbException.md')).toContain('\ndescription: "a\\u007f\\u0085\\u2028\\ufeff\\ufffe\\"b"\n')
})

test('canonical links and og:url are there when the place of the site is known', () => {
  const page = byPath(renderSite(csn, { url: 'https://example.com/csn' })).get('zh/errors/DbException.html')
  expect(page).toContain('<link rel="canonical" href="https://example.com/csn/zh/errors/DbException.html">')
  expect(page).toContain(
    '<link rel="alternate" hreflang="en" href="https://example.com/csn/en/errors/DbException.html">',
  )
})

test.each(hostileTexts)('%j is shown as text', (text) => {
  const errors = { A: { ...csn.errors.DbException, catalog: 'x', code: 'A', message: text.replaceAll(/[{}]/g, '') } }
  const said = { A: { meaning: text, resolution: text, situation: text, note: text } }
  const catalog = {
    ...csn,
    errors,
    errorFor: undefined,
    text: { en: { ...csn.text.en, title: text, errors: said } },
    source: { ...csn.source, errors: {}, retired: {} },
  } as unknown as WholeCatalog
  const files = byPath(renderSite(catalog, { assets }))
  const main = words(textOf(mainOf(files.get('en/errors/A.html') ?? '')))
  expect(main).toContain(words(text))
  expect(deadLinks(files)).toEqual([])
  expect(differences(files)).toEqual([])
  for (const [path, page] of files) if (path.endsWith('.html')) expect(faults(page), path).toEqual([])
})

test.each([
  ['NUL', 'a\u0000b', 'a\ufffdb'],
  ['control characters', '\u0001\u001b[31m\u007f\u0085', '\ufffd\ufffd[31m\ufffd\ufffd'],
  ['half a character', 'a\ud800b \udc00', 'a\ufffdb \ufffd'],
  ['what is no character', 'a\ufffeb\u{1ffff}', 'a\ufffdb\ufffd'],
])('%s in a text breaks no page', (_, text, shown) => {
  const said = { meaning: text, resolution: text, situation: text, note: text }
  const errors = { DbException: { ...said } }
  const title = text
  const files = byPath(
    renderSite({ ...csn, text: { en: { ...csn.text.en, title, errors } } } as unknown as WholeCatalog),
  )
  for (const [path, page] of files) if (path.endsWith('.html')) expect(faults(page), path).toEqual([])
  expect(textOf(mainOf(files.get('en/errors/DbException.html') ?? ''))).toContain(shown)
  expect(files.get('index.html')).toContain(`<title>${shown}</title>`)
})

test('an id stands once on a page, also where two forms of a header have a part of one name', () => {
  const part = (pattern: string) => ({ pattern })
  const forms = ['a/{part}', 'b/{part}/{other}'].map((template) => ({
    template,
    fields: { part: part('^[a-z]+$'), other: part('^[0-9]+$') },
  }))
  const rule = {
    name: 'X-Two',
    required: false,
    pattern: '^.+$',
    anyOf: forms.map((form) => ({ ...form, pattern: '^.+$' })),
  }
  const request = { ...csn.headers.request, 'x-two': rule }
  const response = { ...csn.headers.response, 'x-two': rule }
  const files = renderSite({ ...csn, headers: { request, response } } as unknown as WholeCatalog)
  for (const [path, page] of files) if (path.endsWith('.html')) expect(faults(page), path).toEqual([])
  expect(byPath(files).get('en/headers/x-two.html')).toContain('id="part-part"')
})

test('any catalog gives the same bytes again, with live links, and pages that say what their twins say', () => {
  fc.assert(
    fc.property(anyCatalog, (catalog) => {
      const files = renderSite(catalog, { assets })
      expect(renderSite(JSON.parse(JSON.stringify(catalog)), { assets })).toEqual(files)
      const found = byPath(files)
      expect(found.size).toBe(files.length)
      expect(new Set([...found.keys()].map((path) => path.toLowerCase())).size).toBe(files.length)
      expect(deadLinks(found)).toEqual([])
      expect(differences(found)).toEqual([])
      for (const [path, page] of files) if (path.endsWith('.html')) expect(faults(page), path).toEqual([])
    }),
    { numRuns: runs(4) },
  )
}, 60_000)

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document

/** The nodes of a page, in their order. */
function* nodesOf(node: Node): Generator<Node> {
  yield node
  if ('childNodes' in node) for (const child of node.childNodes) yield* nodesOf(child)
}

/** The tree of a page, which several tests look at. */
function treeOf(page: string): DefaultTreeAdapterTypes.Document {
  const tree = trees.get(page) ?? parse(page)
  if (trees.size > 300) trees.clear()
  trees.set(page, tree)
  return tree
}

const trees = new Map<string, DefaultTreeAdapterTypes.Document>()

function attribute(node: Node, name: string): string | undefined {
  return 'attrs' in node ? node.attrs.find((attr) => attr.name === name)?.value : undefined
}

/** The links of pages and twins that lead to no file, or to an anchor that its page does not have. */
function deadLinks(files: ReadonlyMap<string, string>): readonly string[] {
  const anchors = new Map<string, ReadonlySet<string>>()
  const links: [path: string, to: string][] = []
  for (const [path, text] of files) {
    if (path.endsWith('.html')) {
      const nodes = [...nodesOf(treeOf(text))]
      anchors.set(path, new Set(nodes.flatMap((node) => attribute(node, 'id') ?? [])))
      for (const node of nodes) for (const name of ['href', 'src']) links.push([path, attribute(node, name) ?? '#'])
    } else if (path.endsWith('.md')) links.push(...markdownLinks(text).map((to): [string, string] => [path, to]))
  }
  return links.flatMap(([path, to]) => {
    if (/^(?:https?|mailto):/.test(to) || to === '#') return []
    const [way = '', fragment] = to.split('#')
    const target = way === '' ? path : posix.join(posix.dirname(path), way)
    const page = anchors.get(target.replace(/\.md$/, '.html'))
    const isAlive =
      files.has(target) && (fragment === undefined || page?.has(decodeURIComponent(fragment)) || path.endsWith('.md'))
    return isAlive ? [] : [`${path}: ${to}`]
  })
}

interface MarkdownNode {
  readonly type: string
  readonly url?: string
  readonly value?: string
  readonly children?: readonly MarkdownNode[]
}

function markdownTree(text: string): MarkdownNode {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as MarkdownNode
}

function markdownLinks(text: string): readonly string[] {
  const visit = (node: MarkdownNode): readonly string[] => [
    ...(node.type === 'link' && node.url !== undefined ? [node.url] : []),
    ...(node.children ?? []).flatMap(visit),
  ]
  return visit(markdownTree(text))
}

function mainOf(page: string): Node {
  for (const node of nodesOf(treeOf(page))) if ('tagName' in node && node.tagName === 'main') return node
  throw new Error('a page without main')
}

const unshown = new Set(['button', 'form', 'svg', 'output', 'textarea', 'select'])

/** The text of an element without that of its fields and buttons. */
function textOf(node: Node): string {
  if ('value' in node) return node.value
  if ('tagName' in node && unshown.has(node.tagName)) return ''
  return 'childNodes' in node ? node.childNodes.map(textOf).join(' ') : ''
}

/** A text without white space and marks, so that only its words count. */
function words(text: string): string {
  return text.replaceAll(/[\s\u200b]+/g, '')
}

/** Where a twin of the page of a code lacks a text of the page's sections. */
function differences(files: ReadonlyMap<string, string>): readonly string[] {
  return [...files].flatMap(([path, page]) => {
    if (!/\/errors\/.*\.html$/.test(path)) return []
    const twin = words(markdownText(markdownTree(files.get(path.replace(/html$/, 'md')) ?? '')))
    return [...nodesOf(mainOf(page))].flatMap((node) => {
      const isText = 'tagName' in node && /^(?:h1|h2|pre|dd|td)$/.test(node.tagName)
      const text = isText ? words(textOf(node).replaceAll(/ /g, '')) : ''
      return twin.includes(text) ? [] : [`${path}: ${text.slice(0, 200)}`]
    })
  })
}

function markdownText({ value, children = [] }: MarkdownNode): string {
  return value ?? children.map(markdownText).join(' ')
}

const ours =
  /^(?:html|head|meta|title|link|script|body|a|header|div|b|i|nav|span|kbd|button|svg|circle|path|main|p|h1|h2|h3|h4|section|ul|ol|li|dl|dt|dd|pre|code|ins|mark|wbr|table|thead|tbody|tr|th|td|form|input|select|option|output|label|textarea|footer|sup)$/

/** What a parser finds wrong with a page, ids that stand twice, and elements and scripts that no page of ours has. */
function faults(page: string): readonly string[] {
  const errors: string[] = []
  const nodes = [...nodesOf(parse(page, { onParseError: ({ code }) => errors.push(code) }))]
  const ids = nodes.flatMap((node) => attribute(node, 'id') ?? [])
  return [
    ...errors,
    ...ids.filter((id, at) => ids.indexOf(id) !== at),
    ...nodes.flatMap((node) => ('tagName' in node && !isOurs(node) ? [node.tagName] : [])),
  ]
}

function isOurs(node: DefaultTreeAdapterTypes.Element): boolean {
  if (!ours.test(node.tagName) || node.attrs.some(({ name }) => name.startsWith('on') || name === 'style')) return false
  return node.tagName !== 'script' || /^[./]*assets\/site\.js$/.test(attribute(node, 'src') ?? '')
}
