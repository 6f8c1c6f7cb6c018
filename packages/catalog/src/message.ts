import type { ErrorDefinition, Params, ParamValues } from './error-definition.js'
import { formats } from './format.js'
import { hole, matchParts, type TemplatePart, templateParts } from './template.js'

/**
 * Fills the holes of a message: `renderMessage('Date is {timestamp}.', { timestamp })`.
 *
 * @throws TypeError when a hole has no value, which is an error of the calling program.
 */
export function renderMessage(message: string, params: ParamValues = {}): string {
  if (!message.includes('{')) return message
  return message.replaceAll(hole, (_, literal: string | undefined, name: string) => {
    if (literal !== undefined) return `{${literal}}`
    return filling(name, params, message)
  })
}

function filling(name: string, params: ParamValues, message: string): string {
  if (Object.hasOwn(params, name)) return String(params[name])
  throw new TypeError(`no value for {${name}} of the message "${message}": pass { ${name}: … }`)
}

/** Renders a message, and reads what one says. */
export interface MessageReader {
  /** {@link renderMessage} for a message that was prepared. */
  readonly render: (params: ParamValues) => string
  /** The parameters of a rendered message: `{}` for a message without any, `undefined` for a text that is not this message. */
  readonly read: (text: string) => ParamValues | undefined
  /** Whether the message gives these parameters back when it is read; one whose text is like a value may not. */
  readonly givesBack: (params: ParamValues) => boolean
}

/** Prepares the reader of a message. */
export function messageReader({ message, params }: Pick<ErrorDefinition, 'message' | 'params'>): MessageReader {
  if (!message.includes('{')) {
    return { render: () => message, read: (sent) => (sent === message ? {} : undefined), givesBack: () => true }
  }
  const parts = templateParts(message)
  const holes = Object.entries(params).map(([name, format]) => ({
    name,
    expression: new RegExp(`^(?:${formats[format].pattern})$`, 'u'),
    toValue: format === 'integer' ? Number : String,
  }))
  const render: MessageReader['render'] = (values) => {
    let text = ''
    for (const part of parts) text += typeof part === 'string' ? part : filling(part.name, values, message)
    return text
  }
  const read: MessageReader['read'] = (sent) => {
    const texts = matchParts(parts, sent)
    if (texts === undefined) return undefined
    const values: Record<string, string | number> = {}
    for (const { name, expression, toValue } of holes) {
      const value = texts[name] ?? ''
      if (!expression.test(value)) return undefined
      values[name] = toValue(value)
    }
    return values
  }
  const givesBack: MessageReader['givesBack'] = isApart(parts, params)
    ? (values) => holes.every(({ name, expression }) => expression.test(String(values[name])))
    : (values) => {
        const given = read(render(values))
        return given !== undefined && holes.every(({ name }) => given[name] === values[name])
      }
  return { render, read, givesBack }
}

/** Whether each hole ends where the text behind it begins, whatever its value: no value has the first character of it. */
function isApart(parts: readonly TemplatePart[], params: Params): boolean {
  return parts.every((part, index) => {
    const next = parts[index + 1]
    if (typeof part === 'string' || next === undefined) return true
    if (typeof next !== 'string') return false
    // Behind the last hole, the text stands at the end.
    return index === parts.length - 2 || (params[part.name] !== 'text' && !/[\dTZ:-]/.test(next.charAt(0)))
  })
}
