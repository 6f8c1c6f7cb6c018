import type { Catalog } from '@errbook/catalog'
import { hasSecretPart, hidden, isNamedSecret } from './secret-names.js'

/** A part of a text that is hidden, and what is shown in its place. */
interface HiddenRange {
  readonly start: number
  readonly end: number
  readonly shown: string
}

/** A text without what is to be hidden behind the matches of a pattern; `from` is where the last hidden part ends. */
export function withoutRanges(
  text: string,
  pattern: RegExp,
  rangeOf: (match: RegExpExecArray, from: number) => HiddenRange | undefined,
): string {
  let shown = ''
  let from = 0
  for (const match of text.matchAll(pattern)) {
    const range = rangeOf(match, from)
    if (range === undefined) continue
    shown += text.slice(from, range.start) + range.shown
    from = range.end
  }
  return shown + text.slice(from)
}

/** A text without the second of the texts that a function takes which proves who somebody is. */
export function withoutArguments(text: string): string {
  return withoutRanges(text, beforeArgument, ({ 0: all, index }, from) => {
    const start = index + all.length - 1
    const found = start < from ? undefined : matchAt(quotedArgument, text, start)
    if (found === undefined) return undefined
    const quote = text[start]
    return { start, end: start + found.length, shown: `${quote}${hidden}${quote}` }
  })
}

// `auth=("me", "secret")`, `HTTPBasicAuth(user, 'secret')`, `new BceCredentials('key', 'secret')`.
const beforeArgument = /(?:[Aa]uth|[Cc]redentials)(?: ?[:=] ?)?[([][^,()[\]]+,\s*[bru]*["']/g
const quotedArgument = /"(?:[^"\\\r\n]|\\.)+"?|'(?:[^'\\\r\n]|\\.)+'?/y

/** A text without what stands behind the name of a secret: `password: …`, `?token=…`, a block of YAML. */
export function withoutNamedValues(text: string, catalog: Catalog | undefined): string {
  return withoutRanges(text, beforeValue, ({ 0: all, 1: name = '', index }, from) => {
    const isLine = catalog !== undefined && hasSecretPart(catalog.headers.request, name)
    if (index < from || !(isNamedSecret(name, catalog) || isOfQuery(text, index, name))) return undefined
    const start = index + all.length
    const found = valueAt(text, index, start, isLine)
    if (found === undefined) return undefined
    const quote = found.startsWith('"') ? '"' : ''
    return { start, end: start + found.length, shown: `${quote}${hidden}${quote}` }
  })
}

/** The value at a place, behind a name; `undefined` where there is none. */
function valueAt(text: string, name: number, place: number, isLine: boolean): string | undefined {
  const indentation = /[ \t]/.test(text[place - 1] ?? '') ? indentationOf(text, name) : undefined
  if (indentation !== undefined) {
    const ofYaml = blockAt(text, place, indentation) ?? matchAt(plainScalar, text, place)
    if (ofYaml !== undefined) return ofYaml
  }
  return matchAt(isLine ? lineValue : namedValue, text, place)
}

/** How far in a name stands that begins its line, also behind the dashes of a list; `undefined` for any other. */
function indentationOf(text: string, name: number): number | undefined {
  let start = name
  while (start > name - 200 && /[ \t-]/.test(text[start - 1] ?? '')) start--
  return start === 0 || text[start - 1] === '\n' ? name - start : undefined
}

/** The lines of a block scalar of YAML: those farther in than its name. */
function blockAt(text: string, place: number, indentation: number): string | undefined {
  const head = matchAt(blockHead, text, place)
  if (head === undefined) return undefined
  let end = place + head.length - 1
  for (let at = end; at < text.length; ) {
    const next = text.indexOf('\n', at + 1)
    const line = text.slice(at + 1, next < 0 ? text.length : next)
    const inner = line.search(/[^ \t\r]/)
    if (inner >= 0 && inner <= indentation) break
    at = next < 0 ? text.length : next
    if (inner >= 0) end = at
  }
  return text.slice(place, end)
}

function matchAt(pattern: RegExp, text: string, place: number): string | undefined {
  pattern.lastIndex = place
  return pattern.exec(text)?.[0]
}

/** Whether a name is that of a secret in a query, where `key` is no name of a member. */
function isOfQuery(text: string, index: number, name: string): boolean {
  return /^(?:key|auth)$/i.test(name) && /[?&]/.test(text[index - 1] ?? '')
}

const beforeValue = /(?<![\w-])([A-Za-z][\w-]{0,63}|密码|口令|密钥|令牌)\\?["']?\s{0,9}(?:=>|:=|[:=：＝])\s{0,9}/g
// An object or a list is hidden to the end, since where it ends takes more than a pattern to say.
const namedValue = /"(?:[^"\\]|\\.)*"?|'[^']*'?|\\"(?:[^"\\]|\\[^"])*|[{[][\s\S]*|[^\s&"',;}\])]+/y
const blockHead = /[|>][-+\d]*[ \t\r]*(?:#[^\n]*)?\n/y
// What stands alone on its line behind its name, as YAML has it, may have spaces in it.
const plainScalar = /[^\s"'{[\\*|>][^\r\n]*/y
// The value of a header may have spaces in it.
const lineValue = /"(?:[^"\\]|\\.)*"?|'[^']*'?|[^"'\r\n]+/y
