// The site of the project has every guide in both languages, and no link in it is dead.
import { posix } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { buildSite } from './build-site.js'
import { documents, guides, treeOf } from './documents.js'
import { linksOf } from './links.js'

const all = documents()
let files: ReadonlyMap<string, string>
beforeAll(() => {
  files = new Map(buildSite())
})

test.each(guides)('the guide %s is there in both languages', (name) => {
  const [en, zh] = ['en', 'zh'].map((language) => files.get(`${language}/guides/${name}.html`) ?? '')
  expect(en).toContain('<html lang="en"')
  expect(zh).toContain('<html lang="zh"')
  for (const text of [en, zh]) {
    expect(text).toContain('<nav class="toc"')
    // The text is in the language of the page.
    expect(text).not.toContain('class="guide" lang=')
  }
})

test.each([
  ['en', 'Write the errors of an API once', 'Handle errors in a client'],
  ['zh', '一个 API 的错误，只写一次', '在客户端处理错误'],
])('the first page in %s says what Errbook is, and leads to guides before the reference', (language, title, guide) => {
  const page = files.get(`${language}/index.html`) ?? ''
  expect(page).toContain(`<title>${title}</title>`)
  expect(page.match(/<h1>.*?<\/h1>/g)).toEqual([`<h1>${title}</h1>`])
  const links = hrefsOf(page.slice(page.indexOf('<main')))
  expect(links.slice(0, 8)).toEqual([
    ...['start', 'client', 'server', 'testing', 'your-own-api', 'several-services'].map(
      (name) => `guides/${name}.html`,
    ),
    'errors.html',
    `../vpc/${language}/index.html`,
  ])
  expect(files.get(`${language}/index.md`)).toContain(`[${guide}](guides/client.md)`)
})

test('the first page of the reference of VPC is that of any catalog', () => {
  expect(files.get('vpc/en/index.html')).toContain('<h1>Paste the error. Read what to do.</h1>')
})

test('what is there in English alone says so on the Chinese pages', () => {
  expect(files.get('zh/guides/http.html')).toContain('class="guide" lang="en"')
})

test('no link within the site is dead, and no anchor', () => {
  const dead = [...files].flatMap(([path, text]) => {
    if (!path.endsWith('.html')) return []
    return hrefsOf(text)
      .filter((href) => !/^[a-z]+:/.test(href) && !href.includes('assets/'))
      .filter((href) => !isThere(path, href))
      .map((href) => `${path}: ${href}`)
  })
  expect(dead).toEqual([])
})

test('VPC is beside CSN, in one navigation', () => {
  expect(hrefsOf(files.get('en/errors.html') ?? '')).toContain('../vpc/en/index.html')
  expect(hrefsOf(files.get('vpc/zh/errors/RequestExpired.html') ?? '')).toContain('../../../zh/guides/index.html')
})

test.each([
  ['assets/search-en.js', 'guides/start.html#install', '../vpc/en/errors/RequestExpired.html'],
  ['assets/search-zh.js', 'guides/start.html#安装', '../vpc/zh/errors/RequestExpired.html'],
  ['vpc/assets/search-zh.js', '../../zh/errors/RequestExpired.html', 'errors/RequestExpired.html'],
])('the search of %s finds %s and %s', (path, ...addresses) => {
  for (const address of addresses) expect(files.get(path)).toContain(address)
})

test.each([
  ['nowhere.md', 'docs/start.md: the link nowhere.md is dead: there is no docs/nowhere.md; correct it'],
  [
    'client.md#nothing',
    'docs/start.md: the link client.md#nothing is dead: docs/client.md has no heading for #nothing; correct it',
  ],
  [
    '../SECURITY.md#nothing',
    'docs/start.md: the link ../SECURITY.md#nothing is dead: SECURITY.md has no heading for #nothing; correct it',
  ],
])('a dead link to %s is an error', (url, message) => {
  expect(() => linkFrom('docs/start.md', 'en')(url)).toThrow(message)
})

test.each([
  ['en', 'client.md#tell-a-person', '/en/guides/client.html#tell-a-person'],
  ['zh', 'client.md', '/zh/guides/client.html'],
  ['zh', 'client.md#tell-a-person', '/en/guides/client.html#tell-a-person'],
  ['en', '../packages/cli#which-files', 'https://github.com/errbook/errbook/tree/main/packages/cli#which-files'],
  ['en', '../SECURITY.md', 'https://github.com/errbook/errbook/blob/main/SECURITY.md'],
  ['en', 'https://hono.dev/', 'https://hono.dev/'],
])('on a page in %s a link to %s leads to %s', (language, url, address) => {
  expect(linkFrom('docs/start.md', language)(url)).toBe(address)
})

function linkFrom(path: string, language: string) {
  return linksOf(
    all,
    all.find((document) => document.path === path) ?? { path, address: '', language: 'en', tree: treeOf('') },
    language,
  )
}

function hrefsOf(text: string): readonly string[] {
  return [...text.matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&#x26;', '&'))
}

function isThere(path: string, href: string): boolean {
  const [way = '', anchor] = href.split('#')
  const target = files.get(way === '' ? path : posix.join(posix.dirname(path), decodeURI(way)))
  if (target === undefined) return false
  return anchor === undefined || anchor === '' || target.includes(`id="${decodeURI(anchor)}"`)
}
