// The box for errors as people use it, in Chromium.
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { bundledAssets } from '../../../../scripts/bundle-browser.js'
import { pastes } from '../../../http/test/pastes.js'
import { addressOf, openTab, ways } from './tab.js'

let page: Page

beforeEach(async () => {
  page = await openTab({ permissions: ['clipboard-read', 'clipboard-write'] })
})

const served = (path: string) => addressOf('served', 'csn', path)
const heading = () => page.locator('[data-paste-result] h1')
const explanation = async () => (await page.locator('[data-paste-result]').textContent()) ?? ''

/**
 * Waits until an expression holds. It is asked from without: what Playwright leaves in a page to ask again by itself is
 * stopped by the policy of the site.
 */
const becomes = (expression: string) =>
  expect.poll(() => page.evaluate(`Boolean(${expression})`), { timeout: 10_000 }).toBe(true)

/** Pastes a text into the box of the page, and waits for its explanation. */
async function paste(text: string): Promise<string> {
  await page.fill('form[data-paste] textarea', text)
  await page.click('form[data-paste] button')
  await page.waitForURL(/#paste=/)
  await heading().waitFor()
  return explanation()
}

/** Puts a text into the box and submits it, in one step, where there are many. */
function submitted(text: string): string {
  return `(() => {
    const form = document.querySelector('form[data-paste]')
    form.querySelector('textarea').value = ${JSON.stringify(text)}
    form.requestSubmit()
  })()`
}

/** Drops a file on the box. */
async function drop(bytes: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle<never>(`(() => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([Uint8Array.from(${JSON.stringify([...bytes])})], 'response'))
    return transfer
  })()`)
  await page.locator('textarea').dispatchEvent('drop', { dataTransfer: transfer })
}

const body = '{"code":"DbException","message":"DB anomaly","requestId":"r-1"}'
const expired = `HTTP/1.1 403 Forbidden
Date: Tue, 11 Nov 2025 09:00:12 GMT
Set-Cookie: BAIDUID=S3cret

{"code":"RequestExpired","message":"Request has expired. Timestamp date is 2025-11-11T08:00:00Z.","requestId":"r-1"}`

test('every paste of the table is explained', async () => {
  await page.goto(served('en/paste.html'))
  await page.focus('textarea')
  await becomes('self.errbookPaste')
  for (const { title, paste: pasted, code } of pastes) {
    await page.evaluate("location.hash = ''; document.querySelector('[data-paste-result]').replaceChildren()")
    if (typeof pasted === 'string') await page.evaluate(submitted(pasted))
    else await drop(pasted)
    await heading().waitFor()
    expect([title, await heading().textContent()]).toEqual([title, code])
  }
})

describe.each(ways)('a site, %s', (way) => {
  const at = (path: string) => addressOf(way, 'csn', path)

  test.each([
    ['en', '1 hour and 12 seconds before', 'The header x-bce-request-id is missing.', 'Set the clock'],
    ['zh', '早 1 小时 12 秒', '缺少头域 x-bce-request-id。', 'NTP'],
  ])('explains in %s: what was computed, what departs, what to do', async (lang, clock, issue, step) => {
    await page.goto(at(`${lang}/paste.html`))
    const text = await paste(expired)
    for (const said of ['RequestExpired', clock, issue, step, 'status-differs']) expect(text).toContain(said)
    const numbers = await page.locator('.lines .note').allInnerTexts()
    expect(new Set(numbers)).toEqual(new Set(await page.locator('.notes .note').allInnerTexts()))
  })

  test('shows and shares no secret', async () => {
    await page.goto(at('en/paste.html'))
    await paste(`curl -H 'Authorization: bce-auth-v1/ak/2025-11-11T08:00:00Z/1800//S3cret' x\n${expired}`)
    expect(await page.locator('.mask').allTextContents()).toEqual(['***', '***'])
    expect(await page.content()).not.toContain('S3cret')
    expect(await page.inputValue('textarea')).toBe('')
    expect(decodeURIComponent(page.url())).not.toContain('S3cret')
  })

  test('explains on the page for it what is pasted on any other', async () => {
    for (const from of ['index', 'errors/AccessDenied', 'headers/authorization', 'report']) {
      await page.goto(at(`en/${from}.html`))
      expect(await paste(body)).toContain('DbException')
      expect(page.url()).toBe(at(`en/paste.html#paste=${encodeURIComponent(body)}`))
    }
  })

  test('explains what a link carries, in the language that the reader turns to', async () => {
    await page.goto(at('en/paste.html#paste=DbException'))
    await heading().waitFor()
    expect(await explanation()).toContain('Caused by the server')
    await page.click('header a[hreflang=zh]')
    await heading().waitFor()
    expect(await explanation()).toContain('由服务端引起')
    await page.click('text=DbException 的完整说明')
    expect(page.url()).toBe(at('zh/errors/DbException.html'))
  })
})

describe('a link that somebody made up', () => {
  test.each([
    ['HTML', encodeURIComponent('code=<img src=x onerror=alert(1)> <script>alert(2)</script>')],
    ['HTML as a code', encodeURIComponent('{"code":"<img src=x onerror=alert(1)>","message":"m"}')],
    ['the name of a member that every object has', '__proto__'],
    ['a broken escape', '%E9%'],
    ['a secret', encodeURIComponent('DbException Authorization: Basic S3cretS3cret1')],
    ['many characters', 'DbException%20'.repeat(50_000)],
    ['marks of direction', encodeURIComponent('\u202eDbException\u2066')],
    ['nothing', ''],
  ])('with %s shows text, or nothing', async (_, text) => {
    await page.goto(served(`en/paste.html#paste=${text}`))
    await becomes('self.errbookPaste')
    expect(await page.locator('main :is(img, script)').count()).toBe(0)
    expect(await page.locator('[data-paste-result]').textContent()).not.toContain('S3cret')
  })

  test('of something else is left alone', async () => {
    await page.goto(served('en/paste.html#main'))
    await becomes('self.errbookPaste')
    expect(await explanation()).toBe('')
  })
})

test('another paste takes the place of the first, and going back brings it again', async () => {
  await page.goto(served('en/paste.html'))
  await paste('DbException')
  await paste('AccessDenied')
  expect(await page.title()).toMatch(/^AccessDenied · /)
  await page.goBack()
  await page.locator('h1:text("DbException")').waitFor()
  await page.goBack()
  await heading().waitFor({ state: 'detached' })
  expect(await page.locator('h1:visible').count()).toBe(1)
})

test('a status lists its codes, and a text without a code says so', async () => {
  await page.goto(served('en/paste.html'))
  expect(await paste('404')).toContain('CsnNotFoundException')
  await page.goto(served('en/paste.html'))
  expect(await paste('HTTP/1.1 502 Bad Gateway\n\n<html>')).toContain(
    'The body is not JSON, and so has no code; it begins: <html>',
  )
})

test('a key explains, and an empty box waits', async () => {
  await page.goto(served('en/paste.html'))
  await page.click('form[data-paste] button')
  await becomes('self.errbookPaste && document.activeElement.tagName === "TEXTAREA"')
  await page.keyboard.insertText('DbException')
  await page.keyboard.press('Control+Enter')
  await heading().waitFor()
  expect(page.url()).toMatch(/#paste=DbException$/)
})

test('what is copied is the paste without its secrets, and without notes', async () => {
  await page.goto(served('en/paste.html'))
  await paste(expired)
  await page.click('[data-paste-result] [data-copy]')
  await page.locator('[data-copy]:text("Copied")').waitFor()
  const copied = await page.evaluate<string>('navigator.clipboard.readText()')
  expect(copied.trimEnd()).toBe(expired.replace('BAIDUID=S3cret', '***'))
})

test('the script is small, and holds neither the compiler nor the colours of the pages', async () => {
  const script = new Map(await bundledAssets()).get('assets/paste.js') ?? ''
  // 33.4 kB when this was written.
  expect(gzipSync(script, { level: 9 }).length).toBeLessThan(36_000)
  expect(script).not.toMatch(/shiki|yaml|mdast/i)
})
