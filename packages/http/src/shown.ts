/** An option as an error message shows it: a text in quotes, so that `"5"` is not taken for 5, and no object whole. */
export function shown(option: unknown): string {
  if (option === undefined) return 'missing'
  if (typeof option === 'string') return JSON.stringify(option)
  return typeof option === 'object' && option !== null ? 'an object' : String(option)
}
