import type { ErrorDefinition, Params, ParamValues } from './catalog.js'
import { type Format, formats } from './format.js'

/** A piece of a template: literal text, or the name of a hole. */
export type TemplatePart = string | { readonly name: string }

/** A hole of a template; where its first group took part, text in braces that stands for itself. */
const hole = /\{\{([A-Za-z_][A-Za-z0-9_]*)\}\}|\{([A-Za-z_][A-Za-z0-9_]*)\}/g

/**
 * Splits a template at its holes: `Date is {timestamp}.` has the parts `'Date is '`, `{ name: 'timestamp' }`, `'.'`.
 * `{{name}}` stands for the text `{name}`; any other brace stands for itself.
 */
export function templateParts(template: string): readonly TemplatePart[] {
  const parts: TemplatePart[] = []
  let text = ''
  let at = 0
  for (const { 0: token, 1: literal, 2: name, index } of template.matchAll(hole)) {
    text += template.slice(at, index)
    at = index + token.length
    if (name === undefined) {
      text += `{${literal}}`
      continue
    }
    if (text !== '') parts.push(text)
    parts.push({ name })
    text = ''
  }
  text += template.slice(at)
  if (text !== '') parts.push(text)
  return parts
}

/** The names of a template's holes, in order, each once. */
export function templateNames(template: string): readonly string[] {
  if (!template.includes('{')) return []
  const names = templateParts(template).flatMap((part) => (typeof part === 'string' ? [] : part.name))
  return [...new Set(names)]
}

/**
 * Takes a text apart along the parts of a template: the text of each hole, or `undefined` when the literal text is not all
 * there, or a hole that comes twice holds two texts. A hole ends where the literal text behind it first occurs, the last
 * hole where it last does, so that the work is linear.
 */
export function matchParts(parts: readonly TemplatePart[], text: string): Readonly<Record<string, string>> | undefined {
  const holes: Record<string, string> = {}
  let at = 0
  let open: string | undefined
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] as TemplatePart
    if (typeof part !== 'string') {
      open = part.name
      continue
    }
    const found = open === undefined ? placeAt(part, text, at) : placeOf(part, text, at, index === parts.length - 1)
    if (found < 0 || (open !== undefined && !fill(holes, open, text.slice(at, found)))) return undefined
    open = undefined
    at = found + part.length
  }
  const isWhole = open === undefined ? at === text.length : fill(holes, open, text.slice(at))
  return isWhole ? holes : undefined
}

/** Puts a text into a hole, unless it holds another. */
function fill(holes: Record<string, string>, name: string, text: string): boolean {
  if (Object.hasOwn(holes, name)) return holes[name] === text
  holes[name] = text
  return true
}

/** Where literal text stands that is there or nowhere. It is compared as a slice: in V8 `startsWith` takes far longer. */
function placeAt(part: string, text: string, at: number): number {
  return text.slice(at, at + part.length) === part ? at : -1
}

/** Where the literal text behind a hole stands: at the very end if nothing follows it, else where it first occurs. */
function placeOf(part: string, text: string, from: number, isLast: boolean): number {
  if (!isLast) return text.indexOf(part, from)
  const place = text.length - part.length
  return place >= from && text.endsWith(part) ? place : -1
}

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

/** Prepares the reader of a message that a catalog gives. */
export function messageReader({
  message,
  params,
}: Required<Pick<ErrorDefinition, 'message' | 'params'>>): MessageReader {
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
    return index === parts.length - 2 || !mayHold(params[part.name] ?? 'text', next.charAt(0))
  })
}

/** Whether a value of the format may have the character. */
function mayHold(format: Format, character: string): boolean {
  return format === 'text' || (format === 'http-date' ? /[\dA-Za-z:, ]/ : /[\dTZ:-]/).test(character)
}
