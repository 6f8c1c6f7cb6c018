import type { SearchIndex } from '../src/search/search-index.js'

declare global {
  // What the scripts that are loaded later give to each other.
  var errbookSearch: { open(): void; index(index: SearchIndex): void } | undefined
  var errbookPaste: { explain(form: HTMLFormElement): void } | undefined
}

const { lang, dataset } = document.documentElement
const loaded = new Map<string, Promise<void>>()

/** Opens the search over the page, once its script and index are there. `false` where that has failed before. */
export function loadSearch(): boolean {
  if (hasFailed) return false
  void load('search.js')
    .then(() => load(`search-${lang}.js`))
    .then(() => globalThis.errbookSearch?.open(), fail)
  return true
}

let hasFailed = false

/** Without its files, the link to the page of the search is what is left. */
function fail(): void {
  hasFailed = true
  document.querySelector<HTMLAnchorElement>('a[data-search]')?.click()
}

/** Loads what explains an error; it then shows what the address says. */
export function loadPaste(): Promise<void> {
  return load(`catalog-${lang}.js`)
    .then(() => load('paste.js'))
    .catch(() => undefined)
}

/** Adds a script of the site to the page, once. */
function load(name: string): Promise<void> {
  const before = loaded.get(name)
  if (before !== undefined) return before
  const promise = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script')
    script.src = `${dataset.root ?? ''}assets/${name}`
    script.onload = () => resolve()
    script.onerror = () => reject(new Error(name))
    document.head.append(script)
  })
  loaded.set(name, promise)
  return promise
}
