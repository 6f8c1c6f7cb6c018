// What axe finds on each kind of page, in both themes, on a desk and on a phone.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { addressOf, openTab } from './tab.js'
import type { SiteName } from './write-sites.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const kinds: readonly (readonly [site: SiteName, path: string, does?: (page: Page) => Promise<void>])[] = [
  ['csn', 'index.html'],
  ['csn', 'errors.html'],
  ['csn', 'errors.html?q=qwertzuiop'],
  ['csn', 'errors/RequestExpired.html'],
  ['csn', 'errors/DbException.html'],
  ['csn', 'headers.html'],
  ['csn', 'headers/authorization.html'],
  ['csn', 'requests.html'],
  ['csn', 'rules.html'],
  ['csn', 'report.html'],
  ['csn', 'paste.html'],
  ['csn', 'search.html?q=timestamp', searched],
  ['csn', `paste.html#paste=${encodeURIComponent(expired())}`, explained],
  ['pets', 'errors/PetNotFound.html'],
  ['errbook', 'guides/index.html'],
  ['errbook', 'guides/start.html'],
]

const views = [
  ['light', 1280],
  ['light', 375],
  ['dark', 1280],
  ['dark', 375],
] as const

test.each(views)('%s at %i px: no violation', async (colorScheme, width) => {
  const page = await openTab({ colorScheme, viewport: { width, height: 900 } })
  const found: string[] = []
  for (const [site, path, does] of kinds) {
    // Chinese pages have other labels alone, so each page is read once in each theme.
    const language = site !== 'pets' && (colorScheme === 'dark') === (width === 375) ? 'zh' : 'en'
    await page.goto('about:blank')
    await page.goto(addressOf('files', site, `${language}/${path}`))
    await does?.(page)
    await page.evaluate(axe)
    const { violations } = await page.evaluate<AxeResults>('axe.run({ preload: false, resultTypes: ["violations"] })')
    for (const { id, nodes } of violations) {
      found.push(`${language}/${path.slice(0, 30)}: ${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' ')}`)
    }
  }
  expect(found).toEqual([])
})

async function searched(page: Page): Promise<void> {
  await page.locator('#hits li').first().waitFor()
}

async function explained(page: Page): Promise<void> {
  await page.locator('[data-paste-result] h1').waitFor()
}

function expired(): string {
  return `HTTP/1.1 403 Forbidden
Date: Tue, 11 Nov 2025 09:00:12 GMT
Set-Cookie: BAIDUID=S3cret

{"code":"RequestExpired","message":"Request has expired. Timestamp date is 2025-11-11T08:00:00Z.","requestId":"r-1"}`
}
