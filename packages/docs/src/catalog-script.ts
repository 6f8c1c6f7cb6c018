import type { WholeCatalog } from '@errbook/catalog'
import { own, wordsLanguage } from '@errbook/catalog/parts'
import type { GeneratedFile } from '@errbook/compiler/generated-file'
import { boxLabels, type SharedLabels } from './explain/box-labels.js'
import { type Entry, entryOf, textIn } from './explain/entry.js'

/**
 * The script that gives the box for errors a catalog, with its texts in one language, and its labels: what its page may
 * load, also from a file.
 */
export function catalogScript(catalog: WholeCatalog, language: string, shared: SharedLabels): GeneratedFile {
  const { whatToDo, copy, verdicts, faultOf, steps } = shared
  const labels = { ...boxLabels[wordsLanguage(language)], whatToDo, copy, verdicts, faultOf, steps }
  const text = JSON.stringify({ catalog: inLanguage(catalog, language), labels })
  // Of an object in a script, `__proto__` would not be a member.
  return [`assets/catalog-${language}.js`, `self.errbookCatalog=JSON.parse(${JSON.stringify(text)})\n`]
}

/** What explaining needs of a catalog; what is said of an error in another language alone is said in that. */
function inLanguage(catalog: WholeCatalog, language: string): WholeCatalog {
  const { name, languages, errors, headers, body, uri, source } = catalog
  const entries = Object.keys(errors).map((code) => [code, entryOf(catalog, code) as Entry] as const)
  const texts = entries.map(([code, entry]) => {
    const { meaning, resolution } = textIn(entry, language)
    return [code, { meaning, resolution }] as const
  })
  const withdrawn = entries.flatMap(([code, { source }]) => {
    return source.deprecated === undefined ? [] : [[code, { deprecated: source.deprecated }] as const]
  })
  return {
    name,
    languages: [language, ...languages.filter((other) => other !== language)],
    errors,
    headers,
    body,
    uri,
    text: { [language]: { ...own(catalog.text, language), language, errors: Object.fromEntries(texts), ...noTexts } },
    source: { ...noSources, retired: source.retired, errors: Object.fromEntries(withdrawn) },
  } as WholeCatalog
}

const noTexts = { headers: { request: {}, response: {} }, members: {}, groups: {} }
const noSources = { reasons: {}, headers: { request: {}, response: {} }, body: {}, members: {}, groups: {} }
