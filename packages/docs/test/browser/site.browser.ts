// The pages of built sites as people open them, in Chromium: all of them, from a server and from files.
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { hostileTexts } from '../any-site.js'
import { addressOf, openTab, ways } from './tab.js'

// The root of a site leads elsewhere, and the site of the project has the reference of CSN again.
const allPages = inject('sites').pages.filter(
  (path) => /\/(?:en|zh|ar)\//.test(path) && !/^errbook\/(?:en|zh)\/(?!guides|index)/.test(path),
)

test.each([
  ['served', 1280],
  ['files', 375],
] as const)(
  'all pages, %s, at %i px open without a complaint, stand still, and do not scroll sideways',
  async (way, width) => {
    const found: string[] = []
    await inTabs(allPages, { viewport: { width, height: 900 } }, async (page, path) => {
      const open = async () => {
        await page.goto(`${inject('sites')[way]}/${path}`)
        return page.evaluate<{ sideways: number; shift: number }>(measured)
      }
      let { sideways, shift } = await open()
      if (sideways > 0) found.push(`${path} scrolls sideways by ${sideways} px`)
      // Ten times 0.01 is what people notice. On a busy machine a page may be painted while half of it has arrived, which
      // does not happen twice at the same place: what a page does of itself, it does each time.
      if (shift > 0.01) shift = (await open()).shift
      if (shift > 0.01) found.push(`${path} shifts by ${shift}`)
    })
    expect(found).toEqual([])
  },
)

describe.each(ways)('pages, %s', (way) => {
  test('the root leads to the first language', async () => {
    const page = await openTab()
    await page.goto(addressOf(way, 'csn', 'index.html'))
    await page.waitForURL(addressOf(way, 'csn', 'en/index.html'))
  })

  test('filters show what they say, keep it in the address, and take it from there', async () => {
    const page = await openTab()
    const shown = () => page.locator('.codes tr[data-fault]:visible').count()
    await page.goto(addressOf(way, 'csn', 'en/errors.html'))
    const all = await shown()
    await page.selectOption('select[name=status]', '404')
    const statuses = await page.locator('.codes tr:visible td.st').allTextContents()
    expect(new Set(statuses)).toEqual(new Set(['404']))
    expect(await page.locator('.filters output').textContent()).toBe(`${statuses.length} of ${all}`)
    await page.fill('.filters input', 'ROUTE  rule')
    expect(await shown()).toBe(1)
    await page.reload()
    expect(page.url()).toMatch(/\?q=ROUTE\+\+rule&status=404$/)
    expect(await shown()).toBe(1)
    await page.fill('.filters input', 'qwertzuiop')
    expect(await page.locator('[data-no-hit]').isVisible()).toBe(true)
    expect(await page.locator('.codes tbody:visible').count()).toBe(0)
    await page.click('.filters [type=reset]')
    await page.waitForURL(addressOf(way, 'csn', 'en/errors.html'))
    expect(await shown()).toBe(all)
    expect(await page.locator('[data-no-hit]').isVisible()).toBe(false)
  })

  test('what an address asks for and the list does not have is not asked for', async () => {
    const page = await openTab()
    await page.goto(addressOf(way, 'csn', 'en/errors.html?status=999&group=%3Cb%3E&fault=client&x=1'))
    expect(await page.locator('.codes tr[data-fault=server]:visible').count()).toBe(0)
    expect(page.url()).toMatch(/errors\.html\?fault=client$/)
  })

  test('the language switch stays on the page, with filters and place', async () => {
    const page = await openTab()
    await page.goto(addressOf(way, 'csn', 'en/errors.html?fault=server#group-csn'))
    const shown = await page.locator('.codes tr[data-fault]:visible').count()
    await page.click('a[hreflang=zh]')
    await page.waitForURL(addressOf(way, 'csn', 'zh/errors.html?fault=server#group-csn'))
    expect(await page.locator('.codes tr[data-fault]:visible').count()).toBe(shown)
    await page.goto(addressOf(way, 'csn', 'zh/headers/authorization.html'))
    await page.click('a[hreflang=en]')
    await page.waitForURL(addressOf(way, 'csn', 'en/headers/authorization.html'))
  })

  test('a link into a page shows the place that it names', async () => {
    const page = await openTab({ viewport: { width: 1280, height: 500 } })
    await page.goto(addressOf(way, 'csn', 'en/rules.html'))
    const id = (await page.locator('main [id]:visible').last().getAttribute('id')) ?? ''
    await page.goto('about:blank')
    await page.goto(addressOf(way, 'csn', `en/rules.html#${id}`))
    const place = `document.getElementById(${JSON.stringify(id)}).getBoundingClientRect()`
    expect(await page.evaluate(`scrollY > 0 && ${place}.top >= 0 && ${place}.top < innerHeight`)).toBe(true)
  })

  test('copy buttons copy what stands below them, and say so', async () => {
    const page = await openTab({ permissions: ['clipboard-read', 'clipboard-write'] })
    await page.goto(addressOf(way, 'csn', 'en/errors/DbException.html'))
    const button = page.locator('[data-copy]').first()
    const label = await button.textContent()
    const width = (await button.boundingBox())?.width
    await button.click()
    await page.locator('[data-copy]:text("Copied")').waitFor()
    expect((await button.boundingBox())?.width).toBe(width)
    expect(await clipboard(page)).toMatch(/^HTTP\/1\.1 400 Bad Request\n.*"code": "DbException"/s)
    await page.locator(`[data-copy]:text("Copied")`).waitFor({ state: 'detached' })
    expect(await button.textContent()).toBe(label)
    await page.click('[data-copy-link]')
    await page.locator('[data-copy-link][data-done]').waitFor()
    expect(await clipboard(page)).toBe(page.url())
  })

  test('the theme goes from that of the system to light and dark, and stays', async () => {
    const page = await openTab({ colorScheme: 'dark' })
    const paper = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor')
    const button = page.locator('[data-theme-switch]')
    const [light, dark] = ['rgb(255, 255, 255)', 'rgb(15, 19, 19)']
    await page.goto(addressOf(way, 'csn', 'en/index.html'))
    expect(await paper()).toBe(dark)
    const label = await button.getAttribute('aria-label')
    await button.click()
    expect(await paper()).toBe(light)
    expect(await button.getAttribute('aria-label')).not.toBe(label)
    await page.goto(addressOf(way, 'csn', 'zh/errors/DbException.html'))
    expect(await paper()).toBe(light)
    await button.click()
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await paper()).toBe(dark)
    await button.click()
    expect(await paper()).toBe(light)
  })
})

describe('a language that is written from right to left', () => {
  const box = async (page: Page, selector: string) => {
    const found = await page.locator(selector).first().boundingBox()
    if (found === null) throw new Error(`${selector} is not shown`)
    return found
  }

  test.each([1280, 375])('mirrors the page at %i px, and leaves code as it is', async (width) => {
    const page = await openTab({ viewport: { width, height: 900 } })
    await page.goto(addressOf('files', 'arabic', 'ar/errors/PetNotFound.html'))
    expect(await page.evaluate('getComputedStyle(document.body).direction')).toBe('rtl')
    const [brand, end] = [await box(page, '.brand'), await box(page, '.end')]
    expect(brand.x).toBeGreaterThan(end.x)
    const [label, content] = [await box(page, '.row h2'), await box(page, '.row h2 + div')]
    if (width > 1000) expect(label.x).toBeGreaterThan(content.x + content.width)
    else expect(label.x + label.width).toBeCloseTo(content.x + content.width, 0)
    const directions = await page.evaluate<string[]>(
      `[...document.querySelectorAll('pre, code, .mono')].map((each) => getComputedStyle(each).direction)`,
    )
    expect(new Set(directions)).toEqual(new Set(['ltr']))
    // The first letter of a line of code is at its left.
    const [before, code] = [await box(page, '.code'), await box(page, '.code pre span')]
    expect(code.x - before.x).toBeLessThan(40)
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0)
  })

  test('is mirrored in the list of codes too, and the same page in English is not', async () => {
    const page = await openTab()
    for (const [language, isMirrored] of [
      ['ar', true],
      ['en', false],
    ] as const) {
      await page.goto(addressOf('files', 'arabic', `${language}/errors.html`))
      const [code, meaning] = [
        await box(page, '.codes tr[data-fault] a'),
        await box(page, '.codes tr[data-fault] .mean span'),
      ]
      expect(code.x > meaning.x).toBe(isMirrored)
    }
  })

  test('is explained and found as well', async () => {
    const page = await openTab()
    await page.goto(addressOf('files', 'arabic', 'ar/paste.html#paste=PetNotFound'))
    await page.locator('[data-paste-result] h1').waitFor()
    expect(await page.locator('main .step').first().textContent()).toContain('تحقق')
    await page.goto(addressOf('files', 'arabic', 'ar/search.html?q=%D8%A7%D9%84%D8%AE%D8%A7%D8%AF%D9%85'))
    await page.locator('#hits a').first().waitFor()
    expect(await page.locator('#hits .mono').first().textContent()).toBe('InternalError')
  })
})

describe('without a script', () => {
  test('all that is to be read is there, and nothing that does not work', async () => {
    const page = await openTab({ javaScriptEnabled: false })
    await page.goto(addressOf('files', 'csn', 'en/errors.html'))
    expect(await page.locator('.codes tr[data-fault]:visible').count()).toBeGreaterThan(30)
    expect(await page.locator(':is(.filters, [data-copy], [data-theme-switch], form):visible').count()).toBe(0)
    await page.click('[data-search]')
    expect(await page.locator('main a:has-text("DbException")').count()).toBe(1)
  })
})

describe('on paper', () => {
  test.each(['errors', 'errors/RequestExpired', 'errors/DbException', 'headers/authorization', 'rules'])(
    '%s is light, without controls, and nothing is cut off',
    async (name) => {
      // The width of a sheet of A4 between its margins.
      const page = await openTab({ colorScheme: 'dark', viewport: { width: 718, height: 1000 } })
      await page.goto(addressOf('files', 'csn', 'en/index.html'))
      await page.click('[data-theme-switch]')
      await page.click('[data-theme-switch]')
      await page.goto(addressOf('files', 'csn', `en/${name}.html`))
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)')
      expect(await page.locator(':is(button, input, select, textarea, nav):visible').count()).toBe(0)
      expect(await page.evaluate(cutOff)).toEqual([])
    },
  )
})

describe('a catalog with texts that a page may take for something else', () => {
  test('shows each as the text that it is', async () => {
    await inTabs(
      hostileTexts.map((text, at) => [text, at] as const),
      {},
      async (page, [text, at]) => {
        await page.goto(addressOf('files', 'hostile', `en/errors/E${at}.html`))
        expect(squeezed(await page.locator('main .step').textContent())).toBe(squeezed(text))
        expect(await page.locator('main :is(script, img, iframe, object, style)').count()).toBe(0)
      },
    )
  })

  test('explains each as text', async () => {
    const page = await openTab()
    for (const [at, text] of hostileTexts.entries()) {
      await page.goto(addressOf('files', 'hostile', `en/paste.html#paste=E${at}`))
      await page.reload()
      await page.locator('[data-paste-result] h1').waitFor()
      expect(squeezed(await page.locator('main .step').textContent())).toBe(squeezed(text))
      expect(await page.locator('main :is(script, img, iframe, object, style)').count()).toBe(0)
    }
  })
})

/** Opens each of the pages, some at a time. */
async function inTabs<T>(
  all: readonly T[],
  options: Parameters<typeof openTab>[0],
  visit: (page: Page, one: T) => Promise<void>,
): Promise<void> {
  const left = [...all]
  const tabs = await Promise.all(Array.from({ length: 4 }, () => openTab(options)))
  const work = async (page: Page) => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await visit(page, next)
  }
  await Promise.all(tabs.map(work))
}

const measured = `new Promise((resolve) => {
  let shift = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
  const { scrollWidth, clientWidth } = document.documentElement
  requestAnimationFrame(() => setTimeout(() => resolve({ sideways: scrollWidth - clientWidth, shift })))
})`

/** The elements whose text does not fit into them and is not shown beside them. */
const cutOff = `[...document.querySelectorAll('main *')]
  .filter((element) => element.checkVisibility() && !element.matches('.vh, .prov thead, .codes thead'))
  .filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element)
    return (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
      || (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1)
      || element.getBoundingClientRect().right > innerWidth + 1
  })
  .map((element) => element.outerHTML.slice(0, 100))`

function clipboard(page: Page): Promise<string> {
  return page.evaluate<string>('navigator.clipboard.readText()')
}

/** A text without white space, which a page is free to set, and without marks that are not seen. */
function squeezed(text: string | null): string {
  return (text ?? '').replaceAll(/[\s\u200b]+/g, '')
}
