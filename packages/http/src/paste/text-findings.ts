import { prepare, prepareBy } from '@errbook/validate/read'
import type { Finding } from './candidate.js'
import type { CodeIndex, ReadableCatalog } from './code-index.js'
import { type ExtraNames, foldedName, readFields, type Said } from './fields.js'

/** What a text says of errors by the names and the words in it. */
export interface TextFindings {
  readonly found: readonly Finding[]
  /** The status, where the text says only one. */
  readonly status: number | undefined
  /** The request id, where the text says only one. */
  readonly requestId: string | undefined
}

/** Finds codes in a text that no response can be made of, such as the text of an SDK's error or a log line. */
export function findInText(catalog: ReadableCatalog, index: CodeIndex, text: string): TextFindings {
  const found: Finding[] = []
  const statuses = new Set<number>()
  const requestIds = new Set<string>()
  const words = new Set<string>()
  let group: Group = {}
  for (const said of readFields(text, namesIn(catalog))) {
    if (said.kind === 'word') {
      if (words.has(said.value) || words.size >= maximumWords) continue
      const codes = codesInWord(index, said)
      if (codes.length > 0) words.add(said.value)
      found.push(...codes)
      continue
    }
    if (startsAnother(group, said)) {
      found.push(...findingsOf(index, group))
      group = {}
    }
    if (said.kind === 'status' && statuses.size < 2) statuses.add(Number(said.value))
    if (said.kind === 'requestId' && requestIds.size < 2) requestIds.add(said.value)
    group = { ...group, [said.kind]: said, end: said.end }
    if (found.length > maximumFound) break
  }
  found.push(...findingsOf(index, group))
  const [status] = statuses.size === 1 ? statuses : []
  const [requestId] = requestIds.size === 1 ? requestIds : []
  return { found, status, requestId }
}

const maximumFound = 100_000
const maximumWords = 10_000

/** What is said of one error, near to each other. */
interface Group {
  readonly code?: Said
  readonly status?: Said
  readonly requestId?: Said
  readonly message?: Said
  readonly end?: number
}

/** How far apart, in characters, two fields of one error may be. */
const maximumGap = 1000

function startsAnother(group: Group, { kind, start }: Said): boolean {
  if (group.end !== undefined && start - group.end > maximumGap) return true
  return group.code !== undefined && kind !== 'word' && group[kind] !== undefined
}

function findingsOf(index: CodeIndex, { code, status, requestId, message }: Group): readonly Finding[] {
  const beside = { status: status && Number(status.value), requestId: requestId?.value }
  const named = code && codeOf(index, code)
  if (named !== undefined) {
    const evidence = status || requestId || message ? 'fields' : 'field'
    return [{ ...named, evidence, ...beside }]
  }
  if (message === undefined) return []
  return index.withMessage(message.value).map((one) => ({
    code: one,
    spelling: one,
    standing: 'known',
    evidence: 'message',
    offset: message.start,
    ...beside,
  }))
}

function codeOf(
  index: CodeIndex,
  { value, start: offset }: Said,
): Pick<Finding, 'code' | 'spelling' | 'standing' | 'offset'> | undefined {
  const known = index.find(value)
  if (known !== undefined) return { ...known, spelling: value, offset }
  if (!mayBeCode(value)) return undefined
  return { code: value, spelling: value, standing: 'unknown', offset }
}

/**
 * Whether a text may be the code of some API: one word of ASCII, since it travels in headers, and more than a number, a
 * status or a value of a program.
 */
export function mayBeCode(text: string): boolean {
  return (
    text.length <= 100 &&
    /^[A-Za-z\d][\w.:-]*$/.test(text) &&
    /[A-Za-z]|\d{4}/.test(text) &&
    !values.has(text.toLowerCase())
  )
}

const values = new Set([
  'null',
  'undefined',
  'true',
  'false',
  'none',
  'optional.empty',
  'nil',
  'nan',
  'string',
  'number',
  'int',
])

/** The codes that a word is, or has in it. A number says nothing by itself. */
function codesInWord(index: CodeIndex, { value, start }: Said): readonly Finding[] {
  const found: Finding[] = []
  if (value.length > 1000) return found
  for (const spelling of partsOf(value)) {
    const known = index.find(spelling)
    if (known === undefined || !/\p{L}/u.test(spelling)) continue
    const offset = start + value.indexOf(spelling)
    found.push({ ...known, spelling, evidence: 'word', offset, status: undefined, requestId: undefined })
  }
  return found
}

/** A word, what its dots divide, as in the name of a Java class, and the Latin words in a sentence of Chinese. */
function partsOf(word: string): readonly string[] {
  if (/^\w+$/.test(word)) return [word]
  const whole = word.replace(/[.-]$/, '')
  const latin = /[^\0-\x7f]/.test(whole) ? (whole.match(/[\w.-]+/g) ?? []) : []
  const dotted = whole.includes('.') ? whole.split('.') : []
  const endings = dotted.length <= 10 ? dotted.map((_, at) => dotted.slice(at).join('.')) : []
  return [...new Set([whole, ...latin, ...endings, ...dotted])]
}

/** What the members and the headers that say an error are called. */
function namesIn(catalog: ReadableCatalog): ExtraNames {
  return prepareBy(catalog, extraNames)
}

function extraNames(catalog: ReadableCatalog): ExtraNames {
  const { memberHeaders, body } = prepare(catalog)
  return Object.fromEntries(
    (['code', 'message', 'requestId'] as const).flatMap((kind) => {
      const member = body.holes.get(kind)?.path.findLast((step) => typeof step === 'string')
      const names = [member, memberHeaders.get(kind)].filter((name) => name !== undefined)
      return names.map((name) => [foldedName(String(name)), kind])
    }),
  )
}
