/** A piece of a template: literal text, or the name of a hole. */
export type TemplatePart = string | { readonly name: string }

const piece = /\{\{|\}\}|\{([A-Za-z_][A-Za-z0-9_]*)\}|[{}]|[^{}]+/g

/**
 * Splits a template at its holes: `Date is {timestamp}.` has the parts `'Date is '`, `{ name: 'timestamp' }`, `'.'`.
 * `{{` and `}}` stand for single braces. A brace that is neither a hole nor doubled stays as it is;
 * {@link hasStrayBrace} finds it.
 */
export function templateParts(template: string): readonly TemplatePart[] {
  const parts: TemplatePart[] = []
  let text = ''
  for (const [token, name] of template.matchAll(piece)) {
    if (name === undefined) {
      text += token === '{{' || token === '}}' ? token[0] : token
      continue
    }
    if (text !== '') parts.push(text)
    parts.push({ name })
    text = ''
  }
  if (text !== '') parts.push(text)
  return parts
}

/** The names of a template's holes, in order, each once. */
export function templateNames(template: string): readonly string[] {
  const names = templateParts(template).flatMap((part) => (typeof part === 'string' ? [] : part.name))
  return [...new Set(names)]
}

/** Whether a brace of the template neither bounds a hole nor is doubled. */
export function hasStrayBrace(template: string): boolean {
  return [...template.matchAll(piece)].some(([token]) => token === '{' || token === '}')
}

/**
 * Takes a text apart along a template: the text of each hole, or `undefined` when the literal text is not all there.
 * A hole ends where the literal text behind it first occurs, so that the work is linear.
 */
export function matchTemplate(template: string, text: string): Readonly<Record<string, string>> | undefined {
  const holes: [name: string, text: string][] = []
  let at = 0
  let open: string | undefined
  for (const part of templateParts(template)) {
    if (typeof part !== 'string') {
      open = part.name
      continue
    }
    const found = open === undefined ? (text.startsWith(part, at) ? at : -1) : text.indexOf(part, at)
    if (found < 0) return undefined
    if (open !== undefined) holes.push([open, text.slice(at, found)])
    open = undefined
    at = found + part.length
  }
  if (open !== undefined) holes.push([open, text.slice(at)])
  else if (at < text.length) return undefined
  return Object.fromEntries(holes)
}
