import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** What each package may import; the command alone may import everything. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  catalog: [],
  compiler: ['catalog'],
  csn: ['catalog'],
  'http-message': [],
  validate: ['catalog', 'http-message'],
  docs: ['catalog'],
  http: ['catalog', 'http-message', 'validate'],
  'bce-auth': ['http-message'],
}

test.each(readdirSync('packages').filter((name) => name !== 'cli'))('%s imports what it may', (name) => {
  const { dependencies = {} } = JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8'))
  const imported = Object.keys(dependencies).filter((to) => to.startsWith('@errbook/'))
  expect(imported).toEqual(arrows[name]?.map((to) => `@errbook/${to}`))
})
