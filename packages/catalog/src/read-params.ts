import type { Definition, ParamValues } from './entry.js'
import { type Format, formats } from './format.js'
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
  for (const name of Object.keys(params)) {
    const format = params[name] as Format
    const value = texts[name] ?? ''
    if (!matcherOf(format).test(value)) return undefined
    values[name] = format === 'integer' ? Number(value) : value
  }
  return values
}

const matchers = new Map<Format, RegExp>()

/** The regular expression of a format, compiled once. */
function matcherOf(format: Format): RegExp {
  const matcher = matchers.get(format) ?? new RegExp(`^(?:${formats[format].pattern})$`, 'u')
  matchers.set(format, matcher)
  return matcher
}
