// The search of a built site as people use it, in Chromium, from files and from a server.
import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { reciprocalRank, searchQueries } from '../search-queries.js'
import { addressOf, openTab, ways } from './tab.js'

let page: Page

describe.each(ways)('a site, %s', (way) => {
  const at = (path: string) => addressOf(way, 'csn', path)

  beforeEach(async () => {
    page = await openTab()
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
    expect(await page.locator('dialog [role=status]').textContent()).toBe('4 results')
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
  page = await openTab()
  await open(addressOf('served', 'hostile', 'en/index.html'))
  await page.fill('#q', 'onerror')
  expect(await page.locator('#hits .sub').first().textContent()).toContain('<img src=x onerror=alert(1)>')
  await page.fill('#q', 'E11')
  const box = await page.locator('dialog').boundingBox()
  expect(box?.width).toBeLessThanOrEqual(672)
  expect(await page.locator('#hits :is(img, script, h1)').count()).toBe(0)
})

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
