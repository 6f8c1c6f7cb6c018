/** A piece of a template: literal text, or the name of a hole. */
export type TemplatePart = string | { readonly name: string }

/** A hole of a template; where its first group took part, text in braces that stands for itself. */
export const hole: RegExp = /\{\{([A-Za-z_][A-Za-z0-9_]*)\}\}|\{([A-Za-z_][A-Za-z0-9_]*)\}/g

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
