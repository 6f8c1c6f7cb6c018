// Takes pictures of the pages of a built site, for whoever reviews them:
//   node --import ./scripts/typescript.mjs packages/docs/test/browser/screenshots.ts SITE PICTURES [PAGE…]
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { installedChromium } from '../../../../scripts/runtimes/binaries.js'

const [site = 'site', pictures = 'pictures', ...named] = process.argv.slice(2)

/** Pages of the site of the project, with a query or a fragment where a script shows something by it. */
const kinds = [
  'index',
  'errors',
  'errors/RequestExpired',
  'errors/DbException',
  'headers',
  'headers/authorization',
  'requests',
  'rules',
  'report',
  'search?q=timestamp',
  'paste',
  `paste#paste=${encodeURIComponent(
    'HTTP/1.1 403 Forbidden\nDate: Tue, 11 Nov 2025 09:00:12 GMT\nSet-Cookie: BAIDUID=S3cret\n\n{"code":"RequestExpired","message":"Request has expired. Timestamp date is 2025-11-11T08:00:00Z.","requestId":"r-1"}',
  )}`,
  'guides/index',
  'guides/start',
]
const pages = named.length > 0 ? named : kinds

const views = [
  { name: 'light', lang: 'en', colorScheme: 'light', width: 1280 },
  { name: 'dark', lang: 'en', colorScheme: 'dark', width: 1280 },
  { name: 'zh', lang: 'zh', colorScheme: 'light', width: 1280 },
  { name: 'phone', lang: 'en', colorScheme: 'light', width: 375 },
  { name: 'zh-phone', lang: 'zh', colorScheme: 'dark', width: 375 },
] as const

mkdirSync(pictures, { recursive: true })
const browser = await chromium.launch({
  executablePath: installedChromium(),
  chromiumSandbox: process.getuid?.() !== 0,
})
for (const { name, lang, colorScheme, width } of views) {
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } })
  const tab = await context.newPage()
  for (const page of pages) {
    const [path = '', rest = ''] = page.split(/(?=[?#])/)
    await tab.goto('about:blank')
    await tab.goto(`${pathToFileURL(resolve(site, lang, `${path}.html`)).href}${rest}`)
    if (path === 'search') await tab.locator('dialog[open]').waitFor()
    if (rest.startsWith('#paste=')) await tab.locator('[data-paste-result] h1').waitFor()
    const file = `${path.replaceAll('/', '-')}${rest === '' ? '' : '-found'}-${name}.png`
    // A dialog stands in the window, not on the page.
    await tab.screenshot({ path: join(pictures, file), fullPage: path !== 'search' })
  }
  await context.close()
}
await browser.close()
