// The search of a built site as people use it, in Chromium, from files and from a server.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { WholeCatalog } from '@errbook/catalog'
import { renderSite } from '@errbook/docs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { reciprocalRank, searchQueries } from '../search-queries.js'

const folder = mkdtempSync(join(tmpdir(), 'errbook-search-'))
const csn: WholeCatalog = JSON.parse(readFileSync('packages/csn/src/json/catalog.generated.json', 'utf8'))
let browser: Browser
let server: Server
let page: Page
let troubles: string[] = []

beforeAll(async () => {
  execFileSync(process.execPath, ['--import', './scripts/typescript.mjs', 'scripts/bundle-browser.ts'])
  const bundles = 'packages/docs/dist/browser'
  const assets = readdirSync(bundles).map(
    (name) => [`assets/${name}`, readFileSync(join(bundles, name), 'utf8')] as const,
  )
  const guide = {
    address: 'guides/chrony.html',
    title: 'Keep the clock right',
    text: 'Install chrony against clock skew.',
  }
  write('csn', renderSite(csn, { assets, searchPages: { en: [guide] } }))
  write('hostile', renderSite(hostile, { assets }))
  server = createServer(({ url = '' }, response) => {
    const path = join(folder, decodeURIComponent(new URL(url, 'http://localhost').pathname))
    const types: { readonly [end: string]: string } = {
      '.html': 'text/html',
      '.js': 'text/javascript',
      '.css': 'text/css',
    }
    response
      .setHeader('Content-Type', `${types[extname(path)] ?? 'image/svg+xml'}; charset=utf-8`)
      .end(readFileSync(path))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  })
})

afterAll(async () => {
  await browser?.close()
  server?.close()
  rmSync(folder, { recursive: true, force: true })
})

const places = {
  'from files': (path: string) => pathToFileURL(join(folder, 'csn', path)).href,
  'from a server': (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/csn/${path}`,
}

describe.each(Object.entries(places))('%s', (_, at) => {
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    page.setDefaultTimeout(60_000)
    troubles = []
    page.on('console', (message) => troubles.push(message.text()))
    page.on('pageerror', (error) => troubles.push(String(error)))
    page.on('request', (request) => {
      if (!request.url().startsWith(at(''))) troubles.push(request.url())
    })
  })

  afterEach(async () => {
    await page.close()
    expect(troubles).toEqual([])
  })

  test.each(['en', 'zh'] as const)(
    'the queries of the table find what they mean on the site in %s',
    async (language) => {
      await open(at(`${language}/index.html`))
      const wrong: string[] = []
      let sum = 0
      const own = searchQueries.filter(([of]) => of === language)
      for (const [, query, first] of own) {
        await page.fill('#q', query)
        const found = await page.locator('#hits a > :first-child').allTextContents()
        const rank = reciprocalRank(found, first)
        sum += rank
        if (rank < 1) wrong.push(`${query}: ${found.slice(0, 3)}`)
      }
      expect(wrong).toEqual([])
      expect(sum / own.length).toBeGreaterThanOrEqual(0.9)
    },
  )

  test('the keyboard opens it, moves over the results, opens one and closes it', async () => {
    await open(at('en/errors/DbException.html'))
    await page.keyboard.type('notfound')
    expect(await page.locator('dialog [role=status]').textContent()).toBe('3 results')
    expect(await focused()).toBe('')
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toContain('CsnNotFoundException')
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toContain('GrantNotFoundException')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.type('exception')
    expect(await page.inputValue('#q')).toBe('notfoundexception')
    await page.keyboard.press('Escape')
    expect(await page.locator('dialog[open]').count()).toBe(0)
    await page.keyboard.press('Control+k')
    expect(await page.inputValue('#q')).toBe('notfoundexception')
    await page.keyboard.type('404 rule')
    await Promise.all([
      page.waitForURL(at('en/errors/CsnRouteRuleNotFoundException.html')),
      page.keyboard.press('Enter'),
    ])
  })

  test('a result leads to its page, and says why it was found', async () => {
    await open(at('zh/headers/x-bce-date.html'))
    await page.fill('#q', '时钟')
    const [first] = await page.locator('#hits a').all()
    expect(await first?.locator('mark').allTextContents()).toEqual(['时钟'])
    expect(await first?.textContent()).toMatch(/^RequestExpired400.*校准时钟后重试$/)
    await Promise.all([page.waitForURL(at('zh/errors/RequestExpired.html')), first?.click()])
  })

  test('a text in the other language says its language, and a guide is found like a code', async () => {
    await open(at('en/index.html'))
    await page.fill('#q', '签名不一致')
    expect(await page.locator('#hits a .sub').first().getAttribute('lang')).toBe('zh')
    await page.fill('#q', 'chrony')
    expect(await page.locator('#hits a').first().getAttribute('href')).toBe('../en/guides/chrony.html')
    await page.fill('#q', 'qwertzuiop')
    expect(await page.locator('dialog [role=status]').textContent()).toMatch(/^No results\./)
    expect(await page.locator('#hits li').count()).toBe(0)
  })

  test('the link of the search opens it, and a click outside closes it and gives the focus back', async () => {
    await page.goto(at('en/errors.html'))
    await page.click('[data-search]')
    await page.waitForSelector('dialog[open]')
    await page.mouse.click(5, 5)
    expect(await page.locator('dialog[open]').count()).toBe(0)
    expect(await page.locator('[data-search]:focus').count()).toBe(1)
  })

  test('a slash is a slash while one types', async () => {
    await page.goto(at('en/errors.html'))
    await page.locator('input[name=q]').first().press('/')
    expect(await page.locator('dialog[open]').count()).toBe(0)
  })

  test('the page of the search takes the query from its address, and keeps it there', async () => {
    await page.goto(`${at('en/search.html')}?q=DbException`)
    await page.waitForSelector('dialog[open] #hits li')
    expect(await page.inputValue('#q')).toBe('DbException')
    await page.fill('#q', '404')
    await page.waitForURL(`${at('en/search.html')}?q=404`)
  })
})

test('a text of a catalog is shown as the text that it is', async () => {
  page = await browser.newPage()
  troubles = []
  page.on('console', (message) => troubles.push(message.text()))
  page.on('dialog', (dialog) => troubles.push(dialog.message()))
  await open(pathToFileURL(join(folder, 'hostile/en/index.html')).href)
  await page.fill('#q', 'broken')
  expect(await page.locator('#hits .sub').textContent()).toContain('<img src=x onerror=alert(1)> broken </script>')
  expect(await page.locator('#hits img, #hits script').count()).toBe(0)
  const box = await page.locator('dialog').boundingBox()
  expect(box?.width).toBeLessThanOrEqual(672)
  await page.close()
  expect(troubles).toEqual([])
})

const hostile: WholeCatalog = {
  name: 'hostile',
  languages: ['en'],
  errors: { X: { catalog: 'hostile', code: 'X', status: 400, fault: 'client', retry: 'never', params: {} } },
  headers: { request: {}, response: {} },
  body: { template: { code: '{code}', message: '{message}' }, members: {} },
  uri: {},
  text: {
    en: {
      language: 'en',
      errors: { X: { meaning: `<img src=x onerror=alert(1)> broken </script> ${'W'.repeat(5000)}` } },
      headers: { request: {}, response: {} },
      members: {},
      groups: {},
    },
  },
  source: {
    reasons: {},
    errors: { X: {} },
    headers: { request: {}, response: {} },
    body: {},
    members: {},
    groups: {},
    retired: {},
  },
}

/** Opens a page, and the search over it. */
async function open(url: string): Promise<void> {
  await page.goto(url)
  await page.keyboard.press('/')
  await page.waitForSelector('dialog[open]')
}

/** The text of the link that has the focus; nothing, if the field has it. */
async function focused(): Promise<string> {
  return (await page.locator(':focus').textContent()) ?? ''
}

function write(site: string, files: readonly (readonly [path: string, text: string])[]): void {
  for (const [path, text] of files) {
    const to = join(folder, site, path)
    mkdirSync(dirname(to), { recursive: true })
    writeFileSync(to, text)
  }
}
