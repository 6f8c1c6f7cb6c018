// The search over the page. Its index comes as a script of its own, which calls `errbookSearch.index`.
import { inLanguage, pages } from '../src/addresses.js'
import { excerptOf } from '../src/search/excerpt.js'
import { type Hit, openSearch } from '../src/search/open-search.js'
import type { SearchEntry, SearchIndex, SearchWords } from '../src/search/search-index.js'
import { h, link, retryNode } from './nodes.js'

let box: SearchBox | undefined

globalThis.errbookSearch = {
  index: (index) => {
    box = new SearchBox(index)
  },
  open: () => box?.open(),
}

/** The dialog with its field and what was found. */
class SearchBox {
  readonly #find: (query: string) => readonly Hit[]
  readonly #words: SearchWords
  readonly #folder: string
  readonly #field: HTMLInputElement
  readonly #count = h('p', 'hint', [], { role: 'status' })
  readonly #hits = h('ul', '', [], { id: 'hits' })
  readonly #dialog: HTMLDialogElement
  #isComposing = false

  constructor(index: SearchIndex) {
    const { words, language } = index
    this.#find = openSearch(index)
    this.#words = words
    this.#folder = (document.documentElement.dataset.root ?? '') + inLanguage(language, '').slice(1)
    this.#field = h('input', '', [], {
      id: 'q',
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
      enterkeyhint: 'go',
      placeholder: words.placeholder,
      'aria-label': words.search,
    }) as HTMLInputElement
    const close = h('button', 'copy', 'Esc', { type: 'button', title: words.close })
    const form = h('form', '', [this.#field, close], { role: 'search' })
    const content = [form, this.#count, this.#hits, this.#keys()]
    this.#dialog = h('dialog', '', content, { 'aria-label': words.search }) as HTMLDialogElement
    close.addEventListener('click', () => this.#dialog.close())
    form.addEventListener('submit', (event) => this.#openFirst(event))
    this.#field.addEventListener('input', () => this.#show())
    this.#field.addEventListener('compositionstart', () => {
      this.#isComposing = true
    })
    this.#field.addEventListener('compositionend', () => {
      this.#isComposing = false
    })
    this.#dialog.addEventListener('keydown', (event) => this.#move(event))
    this.#dialog.addEventListener('click', (event) => this.#closeOutside(event))
    document.body.append(this.#dialog)
  }

  open(): void {
    if (this.#dialog.open) return
    this.#dialog.showModal()
    if (isSearchPage()) this.#field.value ||= new URLSearchParams(location.search).get('q') ?? ''
    this.#field.focus()
    this.#field.select()
    this.#show()
  }

  #show(): void {
    const query = this.#field.value
    const found = this.#find(query)
    const shown = found.slice(0, mostShown)
    this.#hits.replaceChildren(...shown.map((hit) => h('li', '', this.#link(hit))))
    this.#hits.scrollTop = 0
    this.#count.textContent = query.trim() === '' ? '' : this.#countOf(found.length, shown.length)
    // The page of the search keeps the question in its address.
    if (isSearchPage()) {
      const asked = query.trim() === '' ? '' : `?${new URLSearchParams({ q: query })}`
      history.replaceState(null, '', location.pathname + asked)
    }
  }

  #countOf(all: number, shown: number): string {
    const { none, one, many, first } = this.#words
    if (all > shown) return first.replace('{n}', String(shown)).replace('{all}', String(all))
    return all === 0 ? none : all === 1 ? one : many.replace('{n}', String(all))
  }

  /** A page with the text that was found, so that a result explains itself. */
  #link(hit: Hit): HTMLElement {
    const { kind, address, name, statuses = [] } = hit.entry
    const { language, pieces = [] } = excerptOf(hit) ?? {}
    const text = pieces.map(({ text, isMarked }) => (isMarked ? h('mark', '', text) : text))
    const isName = kind !== 'page'
    return link(this.#folder + address, [
      h('span', isName ? 'mono' : '', name, isName ? { translate: 'no' } : {}),
      h('span', 'st', statuses.join(', ')),
      h('span', 'sub', text, language === undefined ? {} : { lang: language }),
      this.#verdict(hit.entry),
    ])
  }

  #verdict({ kind, retry }: SearchEntry): HTMLElement {
    const { verdicts, header, page, retired } = this.#words
    if (retry === undefined) return h('span', 'no', { header, page, retired, code: '' }[kind])
    return retryNode(retry, verdicts[retry])
  }

  #keys(): HTMLElement {
    const { select, open, haveResponse, pasteIt } = this.#words
    const key = (name: string) => h('kbd', '', name, { 'aria-hidden': 'true' })
    return h('div', 'keys', [
      h('span', '', [key('↑'), ' ', key('↓'), ` ${select}`]),
      h('span', '', [key('↵'), ` ${open}`]),
      h('span', '', [`${haveResponse} `, link(this.#folder + pages.paste, pasteIt)]),
    ])
  }

  #openFirst(event: Event): void {
    event.preventDefault()
    // Enter also ends what is being composed.
    if (!this.#isComposing) this.#links()[0]?.click()
  }

  /** Moves the focus over the links, and back to the field, which a letter leads to as well. */
  #move(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    const links = this.#links()
    const at = links.indexOf(document.activeElement as HTMLAnchorElement)
    const isInField = document.activeElement === this.#field
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && (at >= 0 || isInField)) {
      event.preventDefault()
      const to = at < 0 && step < 0 ? undefined : links[at + step]
      if (to !== undefined) to.focus()
      else if (at <= 0) this.#field.focus()
    } else if (at >= 0 && (event.key.length === 1 || event.key === 'Backspace') && event.key !== ' ') {
      this.#field.focus()
    }
  }

  #closeOutside(event: MouseEvent): void {
    const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey
    const isLink = event.target instanceof Element && event.target.closest('a') !== null
    // The backdrop is the dialog itself; a link may lead to a place of this page.
    if (event.target === this.#dialog || (isLink && !isElsewhere)) this.#dialog.close()
  }

  #links(): readonly HTMLAnchorElement[] {
    return [...this.#hits.querySelectorAll('a')]
  }
}

// No one reads more; a query of one letter finds nearly all.
const mostShown = 50

function isSearchPage(): boolean {
  return document.body.classList.contains('search')
}
