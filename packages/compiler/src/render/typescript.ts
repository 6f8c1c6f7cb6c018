/** A value of JSON as TypeScript source, by construction: any text comes out as it went in. */
export function literal(value: unknown, indent = ''): string {
  if (Array.isArray(value))
    return block(
      '[',
      value.map((item) => literal(item, `${indent}  `)),
      ']',
      indent,
    )
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).filter(([, member]) => member !== undefined)
    return block(
      '{',
      members.map(([key, member]) => `${keyName(key)}: ${literal(member, `${indent}  `)}`),
      '}',
      indent,
    )
  }
  return typeof value === 'string' ? string(value) : JSON.stringify(value)
}

/** Text as a string literal that stands in any script, also one inside a page. */
export function string(text: string): string {
  return JSON.stringify(text)
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
    .replaceAll(/<(?=[/!])/g, '\\u003c')
}

/** A name as the key of an object or an interface; a plain `__proto__` would set the prototype. */
export function keyName(name: string): string {
  if (name === '__proto__') return '["__proto__"]'
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name) ? name : string(name)
}

/** Parts between brackets, each on a line of its own. */
export function block(open: string, parts: readonly string[], close: string, indent = ''): string {
  if (parts.length === 0) return open + close
  return `${open}\n${parts.map((part) => `${indent}  ${part},\n`).join('')}${indent}${close}`
}

/** Whether a name can be declared by `const`; names with `$` are left to the renderers. */
export function isBindable(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !reserved.has(name)
}

// ECMAScript reserved words, also those of strict mode and modules, and the names that a module may not redeclare.
const words =
  'arguments as async await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof undefined var void while with yield Infinity NaN'

const reserved = new Set(`${words} ErrorDefinition`.split(' '))

/**
 * A doc comment of paragraphs and tags, such as `@deprecated Use Other.`, in which any text stands for itself, and a link
 * to what the comment is from.
 */
export function docComment(paragraphs: readonly string[], tags: readonly string[] = [], url?: string): string {
  const lines = paragraphs.map((text) => ` * ${escaped(text)}\n`)
  const last = tags.map((tag) => ` * @${escaped(tag.slice(1))}\n`)
  if (url !== undefined) last.push(` * @see {@link ${linked(url)}}\n`)
  return `/**\n${lines.join(' *\n')}${last.length === 0 ? '' : ' *\n'}${last.join('')} */`
}

function escaped(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(marks, '\\$&')
}

/** A URL that neither ends the link nor the comment. */
function linked(url: string): string {
  return url.replaceAll(
    /[\s*{}<>@|`\\]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
}

// What Markdown, HTML and JSDoc take for something else; a slash could end the comment.
const marks = /[\\`*_<{}[\]@]|(?<=\*)\//g
