import type { WholeCatalog } from '@errbook/catalog'
import json from '@errbook/csn/catalog.json' with { type: 'json' }
import { readPaste } from '@errbook/http/paste'
import { expect, test } from 'vitest'
import { pastes } from '../../http/test/pastes.js'
import { catalogScript } from './catalog-script.js'
import { explain } from './explain/explain.js'
import { siteLabels } from './site-labels.js'

const csn = json as unknown as WholeCatalog

/** What a script gives to a page, read without being run. */
function given(catalog: WholeCatalog, language: string) {
  const [path, script] = catalogScript(catalog, language, siteLabels.en)
  const [, text = ''] = /^self\.errbookCatalog=JSON\.parse\(("[^\n]*")\)\n$/.exec(script) ?? []
  return { path, script, ...JSON.parse(JSON.parse(text)) }
}

test('a page explains by its script as the command does by the whole catalog', () => {
  const { path, catalog } = given(csn, 'zh')
  expect(path).toBe('assets/catalog-zh.js')
  for (const { paste } of pastes) {
    const [ofPage, ofCatalog] = [catalog, csn].map((one) => {
      const { entry, ...said } = { entry: undefined, ...explain(one, readPaste(one, paste)) }
      return { ...said, entry: entry && { ...entry, source: undefined, text: undefined } }
    })
    expect(ofPage).toEqual(ofCatalog)
  }
})

test('it has the texts of its language, and those of another where it has none', () => {
  const { DbException = {}, ...others } = csn.text.zh?.errors ?? {}
  const { resolution } = csn.text.en?.errors.DbException ?? {}
  const { resolution: _, ...without } = DbException
  const zh = { ...csn.text.zh, errors: { ...others, DbException: without } }
  const { catalog } = given({ ...csn, text: { ...csn.text, zh } } as WholeCatalog, 'zh')
  expect(catalog.text.zh.errors.DbException).toEqual({ meaning: DbException.meaning, resolution })
  expect(catalog.text).not.toHaveProperty('en')
})

test('no text of a catalog is run, and no name is lost', () => {
  const evil = '")\n</script>\u2028alert(1)//'
  const errors = Object.fromEntries([['__proto__', { ...csn.errors.DbException, code: '__proto__', message: evil }]])
  const { script, catalog } = given({ ...csn, errors } as WholeCatalog, 'en')
  expect(script.split('\n')).toHaveLength(2)
  expect(Object.entries(catalog.errors)).toMatchObject([['__proto__', { message: evil }]])
})
