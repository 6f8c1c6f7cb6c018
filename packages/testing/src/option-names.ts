import { nearestName } from './nearest-name.js'

/** @throws TypeError when the options are not an object, or one of them is unknown; it names the nearest. */
export function checkOptionNames(options: unknown, names: readonly string[]): void {
  if (options === undefined) return
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new TypeError(`the options are ${shown(options)}: expected an object such as { ${names[0]}: … }`)
  }
  const unknown = Object.keys(options).find((name) => !names.includes(name))
  if (unknown !== undefined) throw new TypeError(unknownOption(unknown, names))
}

function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 60))
  return Array.isArray(value)
    ? 'a list'
    : value === null || typeof value === 'number'
      ? String(value)
      : `a ${typeof value}`
}

/** What to say of an option whose name is unknown. */
export function unknownOption(name: string, names: readonly string[]): string {
  const close = nearestName(name, names)
  const known = names.length === 0 ? 'there are no options' : `the options are ${names.join(', ')}`
  return `the option ${JSON.stringify(name.slice(0, 60))} is unknown: ${close === undefined ? known : `did you mean "${close}"?`}`
}
