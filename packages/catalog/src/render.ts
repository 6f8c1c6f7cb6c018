import type { ParamValues } from './entry.js'
import { templateParts } from './template.js'

/**
 * Fills the holes of a message: `render('Date is {timestamp}.', { timestamp })`.
 *
 * @throws TypeError when a hole has no value, which is a mistake in the calling program.
 */
export function render(message: string, params: ParamValues = {}): string {
  if (!message.includes('{')) return message
  let text = ''
  for (const part of templateParts(message)) text += typeof part === 'string' ? part : fill(part.name, params, message)
  return text
}

function fill(name: string, params: ParamValues, message: string): string {
  if (Object.hasOwn(params, name)) return String(params[name])
  throw new TypeError(`no value for {${name}} of the message "${message}": pass { ${name}: … }`)
}
