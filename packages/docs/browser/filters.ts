/** Makes the filters of the list of codes work, from the address of the page and into it. */
export function startFilters(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-filters]')
  if (form === null) return
  const rows = [...document.querySelectorAll<HTMLTableRowElement>('.codes tr[data-fault]')].map((row) => ({
    row,
    text: fold(row.textContent ?? ''),
  }))
  const fields = [...form.elements].filter(
    (field): field is HTMLInputElement | HTMLSelectElement =>
      field instanceof HTMLInputElement || field instanceof HTMLSelectElement,
  )
  const asked = new URLSearchParams(location.search)
  for (const field of fields) field.value = asked.get(field.name) ?? ''
  for (const field of fields) if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = ''
  const show = () => apply(form, fields, rows)
  form.addEventListener('input', show)
  form.addEventListener('submit', (event) => event.preventDefault())
  // The fields are empty only after the event.
  form.addEventListener('reset', () => setTimeout(show))
  show()
}

interface Row {
  readonly row: HTMLTableRowElement
  readonly text: string
}

function apply(
  form: HTMLFormElement,
  fields: readonly (HTMLInputElement | HTMLSelectElement)[],
  rows: readonly Row[],
): void {
  const given = fields.filter(({ value }) => value.trim() !== '')
  const words = fold(fields.find(({ name }) => name === 'q')?.value ?? '')
    .split(/\s+/)
    .filter((word) => word !== '')
  const facts = given.filter(({ name }) => name !== 'q')
  let shown = 0
  for (const { row, text } of rows) {
    const has =
      facts.every(({ name, value }) => isOneOf(row.dataset[name], name, value)) &&
      words.every((word) => text.includes(word))
    row.hidden = !has
    if (has) shown++
  }
  for (const body of document.querySelectorAll<HTMLTableSectionElement>('.codes tbody')) {
    body.hidden = body.querySelector('tr[data-fault]:not([hidden])') === null
  }
  const { count = '', all = '' } = form.dataset
  const output = form.querySelector('output')
  const isAll = given.length === 0
  if (output)
    output.textContent = isAll ? all : count.replace('{n}', String(shown)).replace('{all}', String(rows.length))
  const clear = form.querySelector<HTMLButtonElement>('button[type=reset]')
  if (clear) clear.disabled = isAll
  const noHit = document.querySelector<HTMLElement>('[data-no-hit]')
  if (noHit) noHit.hidden = shown > 0
  remember(given)
}

/** A row has one group, and may have several statuses. */
function isOneOf(values: string | undefined, name: string, value: string): boolean {
  return name === 'status' ? (values?.split(' ').includes(value) ?? false) : values === value
}

function remember(given: readonly (HTMLInputElement | HTMLSelectElement)[]): void {
  const asked = new URLSearchParams(given.map(({ name, value }) => [name, value.trim()]))
  const search = asked.size === 0 ? '' : `?${asked}`
  if (search === location.search) return
  history.replaceState(null, '', `${location.pathname}${search}${location.hash}`)
}

/** Letters without case, and of the usual width. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
