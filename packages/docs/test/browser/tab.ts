import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { expect, inject, onTestFinished } from 'vitest'
import type { SiteName } from './write-sites.js'

/** The two ways in which people open a site. */
export const ways = ['served', 'files'] as const

export type Way = (typeof ways)[number]

/** The address of a page of a site. */
export function addressOf(way: Way, site: SiteName, path: string): string {
  return `${inject('sites')[way]}/${site}/${path}`
}

/**
 * Opens a tab in a context of its own, until the test ends. The test then fails if a page has written to the console, has
 * thrown, has opened a dialog, or has asked for something that is not of the sites.
 */
export async function openTab(options: BrowserContextOptions = {}): Promise<Page> {
  browser ??= chromium.connect(inject('sites').endpoint)
  const context = await (await browser).newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const faults: string[] = []
  const { served, files } = inject('sites')
  const page = await context.newPage()
  page.on('pageerror', ({ message }) => faults.push(`${page.url()}: ${message}`))
  page.on('console', (message) => faults.push(`${page.url()}: ${message.text()}`))
  page.on('dialog', (dialog) => {
    faults.push(`${page.url()}: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    const isOurs = request.url().startsWith(`${served}/`) || request.url().startsWith(`${files}/`)
    if (!isOurs || request.method() !== 'GET') faults.push(`${page.url()}: ${request.method()} ${request.url()}`)
  })
  onTestFinished(async () => {
    await context.close()
    expect(faults).toEqual([])
  })
  return page
}

// One connection for all tests of a file.
let browser: Promise<Browser> | undefined
