/** Something that a text says, and where. */
export interface Said {
  readonly kind: 'code' | 'status' | 'requestId' | 'message' | 'word'
  readonly value: string
  /** Where the value stands, in UTF-16 code units. */
  readonly start: number
  readonly end: number
}

/** What a catalog calls the members of an error in its headers, as {@link foldedName} gives them. */
export type ExtraNames = { readonly [name: string]: Said['kind'] }

/**
 * Reads names with their values wherever a text has them: `"code":"X"`, `code: 'X'`, `Error Code: X`, `<Code>X</Code>`,
 * `code=X`, `\"code\":\"X\"`, `错误码：X`; and every other word. It knows no grammar, so that what is cut off, escaped or
 * printed by an SDK is read as well as JSON. The work is linear: a value is looked at no further than 256 characters.
 */
export function* readFields(source: string, extraNames: ExtraNames): Generator<Said> {
  const text = straightened(source)
  const words = new RegExp(word)
  let before: Word | undefined
  for (let match = words.exec(text); match !== null; match = words.exec(text)) {
    const current: Word = { text: match[0], start: match.index, end: words.lastIndex }
    const kind = kindOf(text, current, before, extraNames)
    const said = kind === undefined ? undefined : valueBehind(text, current, kind)
    before = current
    // What a message belongs to may be a code, as in `NotFound: There is no such thing`, and so may its words.
    if (said === undefined || said.kind === 'message') {
      yield { kind: 'word', value: current.text, start: current.start, end: current.end }
    }
    if (said !== undefined) yield said
    if (said === undefined || said.kind === 'message') continue
    words.lastIndex = said.end
    before = undefined
  }
}

/** A name without what different spellings differ in: `Request-Id`, `request_id` and `requestId` are `requestid`. */
export function foldedName(name: string): string {
  return name.toLowerCase().replaceAll(/[-_]/g, '')
}

/**
 * Words are letters and digits, with the marks that join them in names. An endless one is cut, since a pattern without a
 * limit overflows the stack over megabytes of Chinese.
 */
const word = /[\p{L}\p{N}_.-]{1,4096}/gu

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The text with escapes and typographic marks as what they stand for, every character at its place. */
function straightened(text: string): string {
  return text
    .replaceAll(/[“”„＂]/g, '"')
    .replaceAll(/[‘’‚＇]/g, "'")
    .replaceAll('：', ':')
    .replaceAll('＝', '=')
    .replaceAll(/\\u002[27]|\\x2[27]|&quot;|&#3[49];|&#x2[27];|&apos;/gi, (escaped) => '"'.padEnd(escaped.length))
    .replaceAll(/%2[27]/g, '"  ')
    .replaceAll(/%3[ad]/gi, ':  ')
    .replaceAll(/\\[nrt]/g, '  ')
}

const names = new Map<string, Said['kind']>([
  ...['code', 'errorcode', 'errcode', 'exceptioncode', '错误码', '错误代码'].map((name) => [name, 'code'] as const),
  ...['status', 'statuscode', 'httpstatus', 'httpstatuscode', 'httpcode', 'responsestatus', 'http', '状态码'].map(
    (name) => [name, 'status'] as const,
  ),
  ...['requestid', 'reqid', '请求id'].map((name) => [name, 'requestId'] as const),
  ...['message', 'msg', 'errormessage', 'errormsg', 'errmsg', '错误信息'].map((name) => [name, 'message'] as const),
])

const statusWords = new Set(['status', 'http', 'response'])
const otherCodes = new Set([
  'exit',
  'return',
  'country',
  'zip',
  'postal',
  'area',
  'source',
  'qr',
  'language',
  'currency',
])

/** What the value behind a word is, by the word and the one before it. */
function kindOf(
  text: string,
  { text: name, start }: Word,
  before: Word | undefined,
  extraNames: ExtraNames,
): Said['kind'] | undefined {
  // `</Code>` says nothing any more.
  if (name.length > 60 || text[start - 1] === '/') return undefined
  const folded = withoutSentence(foldedName(name.slice(name.lastIndexOf('.') + 1)))
  if (folded === 'code' || folded === 'id') {
    const near = before !== undefined && start - before.end === 1 ? before.text : undefined
    const owner = foldedName(name.split('.').at(-2) ?? near ?? '')
    if (folded === 'code' && otherCodes.has(owner)) return undefined
    if (folded === 'code' && statusWords.has(owner)) return 'status'
    if (folded === 'id' && owner === 'request') return 'requestId'
  }
  if (/(?:error|exception)$/.test(folded) && /\p{Ll}(?:Error|Exception)$/u.test(name)) return 'message'
  // `ERROR 404: Not Found`
  if (folded === 'error') return 'status'
  return names.get(folded) ?? (Object.hasOwn(extraNames, folded) ? extraNames[folded] : undefined)
}

/** The name that a sentence of Chinese ends with, which has no spaces: `返回的错误码`. */
function withoutSentence(name: string): string {
  return /(?:错误码|错误代码|状态码|错误信息|请求id)$/.exec(name)?.[0] ?? name
}

function valueBehind(text: string, { text: name, end }: Word, kind: Said['kind']): Said | undefined {
  if (kind === 'status') return statusBehind(text, end)
  const behind = skip(text, end, closers)
  const separator = text[behind] ?? ''
  if (!separators.has(separator)) return undefined
  const isElement = separator === '>'
  const at = isElement ? skipMarkup(text, behind + 1) : skipOpening(text, behind + 1)
  // Behind an escaped quote there is space, so that every character keeps its place.
  const quote = text.slice(behind, at).trimEnd().at(-1) ?? ''
  const isQuoted = !isElement && quotes.has(quote)
  const ends = isQuoted ? endsOfQuoted : kind === 'message' ? endsOfMessage : endsOfValue
  const limit = Math.min(text.length, at + maximumValue)
  let stop = at
  while (stop < limit && !ends.has(text[stop] as string) && !(isQuoted && text[stop] === quote)) stop++
  const value = text.slice(at, stop)
  const trimmed = kind === 'message' || isQuoted ? value.trim() : withoutMarks(value)
  // Of HTML, `code` is an element that may hold anything.
  if (trimmed === '' || (isElement && name === 'code' && !/^\p{Lu}/u.test(trimmed))) return undefined
  return { kind, value: trimmed, start: at, end: stop }
}

const maximumValue = 256
const quotes = new Set(['"', "'", '`'])
const separators = new Set([':', '=', '>'])
const closers = new Set([...quotes, ' ', '\t', '\\', '*', '_', ']', ')'])
const openers = new Set([...quotes, ' ', '\t', '\\', '*', '[', '>', '=', ':'])
const openersOfElement = new Set([' ', '\t', '\n'])
const endsOfQuoted = new Set(['\\', '\n'])
const endsOfValue = new Set([...quotes, ...' \t\n\\,;(){}[]<>&|，。；、（）】'])
const endsOfMessage = new Set('\n;<([；（')

/** Where a text goes on behind some characters, at most twenty. */
function skip(text: string, from: number, characters: ReadonlySet<string>): number {
  let at = from
  while (at < from + 20 && characters.has(text[at] as string)) at++
  return at
}

/** Where a value begins: behind its quote, which Python writes as u'…' and b'…', and behind `Some(` of an optional one. */
function skipOpening(text: string, from: number): number {
  const behind = skip(text, from, openers)
  const [optional] = /^(?:Some|Optional)[([]/.exec(text.slice(behind, behind + 9)) ?? ['']
  const at = skip(text, behind + optional.length, quotes)
  return /^[ub]["']/i.test(text.slice(at, at + 2)) ? at + 2 : at
}

function skipMarkup(text: string, from: number): number {
  const at = skip(text, from, openersOfElement)
  return text.startsWith(cdata, at) ? at + cdata.length : at
}

const cdata = '<![CDATA['

/** A status behind its name, also without a separator: `HTTP 404`, `HTTP/1.1 404`, `status code 404`. */
function statusBehind(text: string, end: number): Said | undefined {
  const match = /^(?:\/[\d.]{1,3})?["'\\\s:=>(*]{0,20}([1-5]\d\d)(?![\p{L}\p{N}_.-]*[\p{L}\p{N}_])/u.exec(
    text.slice(end, end + 40),
  )
  if (match === null) return undefined
  const start = end + match[0].length - 3
  return { kind: 'status', value: match[1] as string, start, end: start + 3 }
}

/** A value without the full stop or the colon of a sentence behind it. */
function withoutMarks(value: string): string {
  let end = value.length
  while (end > 0 && '.,:!?*'.includes(value[end - 1] as string)) end--
  return value.slice(0, end)
}
