// What every page runs: the theme before it is painted, then filters, copy buttons, and what loads the search and the box
// for errors when they are wanted.
import { startFilters } from './filters.js'
import { loadPaste, loadSearch } from './load.js'
import { restoreTheme, startTheme } from './theme.js'

restoreTheme()
document.documentElement.dataset.script = ''
document.addEventListener('DOMContentLoaded', () => {
  startTheme()
  startFilters()
  document.addEventListener('click', onClick)
  document.addEventListener('keydown', onKey)
  document.addEventListener('focusin', loadForBox)
  document.addEventListener('dragenter', loadForBox)
  document.addEventListener('submit', onSubmit)
  // What does not scroll is no stop of the Tab key; what does has to be.
  for (const block of document.querySelectorAll<HTMLElement>('pre, .scroll'))
    if (block.scrollWidth > block.clientWidth) block.tabIndex = 0
  if (location.hash.length > 1 && document.querySelector('[data-paste-result]') !== null) void loadPaste()
  if (document.body.classList.contains('search')) loadSearch()
})

function onClick(event: MouseEvent): void {
  const at = event.target instanceof Element ? event.target : undefined
  const search = at?.closest('[data-search]')
  const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.button > 0)
  if (search && isPlain && loadSearch()) event.preventDefault()
  const language = at?.closest<HTMLAnchorElement>('a[data-language]')
  // The same place of the same page, and the same filters.
  if (language) language.href = language.href.split(/[?#]/, 1)[0] + location.search + location.hash
  const copied = at?.closest<HTMLButtonElement>('[data-copy]')
  const block = copied?.closest('div')?.nextElementSibling
  if (copied && block) copy(copied, textOf(block))
  const link = at?.closest<HTMLButtonElement>('[data-copy-link]')
  if (link) copy(link, location.href.split('#', 1).join(''))
}

/** The text of a block as it is shown, without the notes that stand in it. */
function textOf(block: Element): string {
  const bare = block.cloneNode(true) as Element
  for (const note of bare.querySelectorAll('.note, [data-not-copied]')) note.remove()
  return bare.textContent ?? ''
}

function copy(button: HTMLButtonElement, text: string): void {
  void navigator.clipboard?.writeText(text).then(
    () => sayCopied(button),
    () => undefined,
  )
}

function sayCopied(button: HTMLButtonElement): void {
  if (button.dataset.done !== undefined) return
  button.dataset.done = ''
  const label = button.dataset.copy === undefined ? undefined : button.textContent
  if (label !== undefined) button.textContent = document.documentElement.dataset.copied ?? ''
  setTimeout(() => {
    delete button.dataset.done
    if (label !== undefined) button.textContent = label
  }, 1600)
}

function onKey(event: KeyboardEvent): void {
  const at = event.target instanceof HTMLElement ? event.target : undefined
  const isTyping = at?.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(at?.tagName ?? '')
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) boxAround(at)?.requestSubmit()
  const isSearch = (event.key === '/' && !isTyping) || (event.key === 'k' && (event.ctrlKey || event.metaKey))
  if (isSearch && document.querySelector('[data-search]') !== null && loadSearch()) event.preventDefault()
}

function loadForBox(event: Event): void {
  if (boxAround(event.target)) void loadPaste()
}

function onSubmit(event: SubmitEvent): void {
  const form = boxAround(event.target)
  if (form === undefined) return
  event.preventDefault()
  void loadPaste().then(() => globalThis.errbookPaste?.explain(form))
}

function boxAround(target: unknown): HTMLFormElement | undefined {
  return (target instanceof Element && target.closest<HTMLFormElement>('form[data-paste]')) || undefined
}
