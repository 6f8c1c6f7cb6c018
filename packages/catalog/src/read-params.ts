import type { Definition, ParamValues } from './entry.js'
import { formats } from './format.js'
import { render } from './render.js'
import { matchTemplate } from './template.js'

/**
 * Reads the parameters back out of a rendered message: `{}` for a message without any, `undefined` for a text that is
 * not this message.
 */
export function readParams(
  { message, params }: Pick<Definition, 'message' | 'params'>,
  text: string,
): ParamValues | undefined {
  if (!message.includes('{')) return text === message ? {} : undefined
  const texts = matchTemplate(message, text)
  if (texts === undefined) return undefined
  const values: Record<string, string | number> = {}
  for (const [name, format] of Object.entries(params)) {
    const value = texts[name] ?? ''
    if (!new RegExp(`^(?:${formats[format].pattern})$`, 'u').test(value)) return undefined
    values[name] = format === 'integer' ? Number(value) : value
  }
  // A hole that comes twice has to hold the same both times.
  return render(message, values) === text ? values : undefined
}
