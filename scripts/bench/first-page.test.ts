import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { firstPageBytes, gzippedBytes } from './first-page.js'

test.each([
  ['by relative addresses', '<link rel="stylesheet" href="../assets/a.css"><script src="../assets/b.js"></script>'],
  ['from the root', '<link rel="preload" as="style" href="/assets/a.css"><script type="module" src="/assets/b.js">'],
  [
    'twice',
    '<link rel="modulepreload" href="/assets/b.js"><script src="/assets/b.js"></script><link href="/assets/a.css">',
  ],
])('a first page has each style and script that it names %s, once', (_, head) => {
  const html = `${head}<link rel="canonical" href="/en/x.html"><img src="/d.png"><a href="/c.js">`
  const files = { 'en/index.html': html, 'assets/a.css': 'a', 'assets/b.js': 'bb', 'c.js': 'ccc' }
  const folder = site(files)
  const expected = [html, 'a', 'bb'].reduce((sum, text) => sum + gzippedBytes(text), 0)
  expect(firstPageBytes(folder, 'en/index.html')).toBe(expected)
})

function site(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'first-page-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}
