// The box for errors: explains what is pasted in this browser, and keeps it in the fragment of the address alone.
import { readPaste } from '@errbook/http/paste'
import { pages } from '../src/addresses.js'
import { excerptOf } from '../src/explain/excerpt.js'
import { fromFragment, toFragment } from '../src/explain/fragment.js'
import { isTooLong } from '../src/explain/paste-limit.js'
import { type BoxCatalog, explanationOf } from './explanation.js'

declare global {
  var errbookCatalog: BoxCatalog | undefined
}

const { lang, dataset } = document.documentElement
const pageTitle = document.title

globalThis.errbookPaste = { explain: (form) => open(fieldOf(form)?.value ?? '', form) }

document.addEventListener('dragover', (event) => {
  if (boxAt(event) !== undefined) event.preventDefault()
})
document.addEventListener('drop', (event) => {
  const form = boxAt(event)
  const file = event.dataTransfer?.files[0]
  if (form === undefined || file === undefined) return
  event.preventDefault()
  file.arrayBuffer().then(
    (bytes) => open(new Uint8Array(bytes), form),
    () => undefined,
  )
})
addEventListener('hashchange', show)
show()

function boxAt({ target }: Event): HTMLFormElement | undefined {
  return (target instanceof Element && target.closest<HTMLFormElement>('form[data-paste]')) || undefined
}

function fieldOf(form: HTMLFormElement): HTMLTextAreaElement | null {
  return form.querySelector('textarea')
}

/** Goes to the explanation of a paste. What the address then says is all that is explained. */
function open(pasted: string | Uint8Array, form: HTMLFormElement): void {
  const box = globalThis.errbookCatalog
  if (box === undefined) return
  if (isTooLong(pasted)) {
    refuse(fieldOf(form), box.labels.tooLong)
    return
  }
  const paste = readPaste(box.catalog, pasted)
  if (paste.text.trim() === '') {
    fieldOf(form)?.focus()
    return
  }
  // What was pasted may hold a secret, and stays on no screen.
  form.reset()
  const fragment = toFragment(excerptOf(box.catalog, paste))
  if (result() === null) location.href = `${dataset.root ?? ''}${lang}/${pages.paste}${fragment}`
  else if (location.hash === fragment) show()
  else location.hash = fragment
}

/** Says in the field why it is not explained, until something else is in it. */
function refuse(field: HTMLTextAreaElement | null, reason: string): void {
  field?.addEventListener('input', () => field.setCustomValidity(''), { once: true })
  field?.setCustomValidity(reason)
  field?.reportValidity()
}

/** Shows what the fragment of the address says, which anybody may have written. */
function show(): void {
  const box = globalThis.errbookCatalog
  const place = result()
  const text = fromFragment(location.hash)
  // A place in the page takes nothing away.
  if (box === undefined || place === null || (text === undefined && location.hash !== '')) return
  document.querySelector('main > .head')?.toggleAttribute('hidden', text !== undefined)
  document.title = pageTitle
  place.replaceChildren()
  if (text === undefined) return
  const shown = excerptOf(box.catalog, readPaste(box.catalog, text))
  const { title, content } = explanationOf(box, shown, { lang, root: dataset.root ?? '' })
  place.append(...content)
  document.title = `${title} · ${pageTitle}`
  place.querySelector('h1')?.focus({ preventScroll: true })
  scrollTo(0, 0)
}

/** Where an explanation is shown; `null` on the other pages. */
function result(): HTMLElement | null {
  return document.querySelector('[data-paste-result]')
}
