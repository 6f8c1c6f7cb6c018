// Takes pictures of the pages of a built site, for whoever reviews them:
//   node --import ./scripts/typescript.mjs packages/docs/test/browser/screenshots.ts SITE PICTURES [PAGE…]
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

const [site = 'site', pictures = 'pictures', ...named] = process.argv.slice(2)
const pages =
  named.length > 0 ? named : ['index', 'errors', 'headers', 'requests', 'rules', 'report', 'search', 'paste']

const views = [
  { name: 'light', lang: 'en', colorScheme: 'light', width: 1280 },
  { name: 'dark', lang: 'en', colorScheme: 'dark', width: 1280 },
  { name: 'zh', lang: 'zh', colorScheme: 'light', width: 1280 },
  { name: 'phone', lang: 'en', colorScheme: 'light', width: 375 },
  { name: 'zh-phone', lang: 'zh', colorScheme: 'dark', width: 375 },
] as const

mkdirSync(pictures, { recursive: true })
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
for (const { name, lang, colorScheme, width } of views) {
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } })
  const tab = await context.newPage()
  tab.on('console', (message) => console.log(`${name}: ${message.text()}`))
  tab.on('pageerror', (error) => console.log(`${name}: ${error.message}`))
  for (const page of pages) {
    await tab.goto(pathToFileURL(resolve(site, lang, `${page}.html`)).href)
    const wide = await tab.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    )
    if (wide > 0) console.log(`${name}: ${page} scrolls sideways by ${wide} px`)
    await tab.screenshot({ path: join(pictures, `${page.replaceAll('/', '-')}-${name}.png`), fullPage: true })
  }
  await context.close()
}
await browser.close()
