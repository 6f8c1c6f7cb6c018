import { type Language, listErrors, retryAdvice, type WholeCatalog, type Withdrawal } from '@errbook/catalog'
import { joinSentences, nearestNames, statusesOf } from '@errbook/catalog/parts'
import type { Candidate, Evidence, Paste } from '@errbook/http/paste'
import { prepare } from '@errbook/validate/read'
import type { Colors } from 'picocolors/types.js'
import { printable } from './io.js'
import type { Spoken } from './language.js'
import { type Entry, type Lookup, textIn } from './look-up.js'

type Unreadable = Extract<Paste['decoded'], { readonly kind: 'unreadable' }>

interface Words {
  readonly sent: string
  readonly message: string
  readonly anyMessage: string
  readonly meaning: string
  readonly resolution: string
  readonly example: string
  readonly request: string
  readonly since: string
  readonly deprecated: string
  readonly requestId: string
  readonly note: string
  readonly more: (count: number) => string
  readonly colon: string
  readonly found: string
  readonly other: string
  readonly place: (evidence: string, line: number) => string
  readonly evidence: { readonly [E in Evidence]: string }
  readonly otherResponses: (count: number, file: string) => string
  readonly checkAll: (count: number, file: string) => string
  readonly moreCodes: (count: number) => string
  readonly spelling: (spelling: string, code: string) => string
  readonly unknown: (code: string, catalog: string) => string
  readonly close: (codes: readonly string[]) => string
  /** The same, behind an error of the command. */
  readonly meant: (codes: readonly string[]) => string
  readonly nothingClose: string
  readonly retired: (code: string, since: string | undefined) => string
  readonly from: (version: string) => string
  readonly instead: (code: string) => string
  readonly nothingGiven: string
  readonly emptyArgument: string
  readonly folder: (path: string) => string
  readonly ofStatus: (status: number) => string
  readonly neither: (argument: string, catalog: string) => string
  readonly noCode: string
  readonly success: (status: number) => string
  /** Why a response or a body says no code; `begin` is how the body begins, `places` are where a code would stand. */
  readonly unreadable: { readonly [R in Unreadable['reason']]?: (begin: string, places: readonly string[]) => string }
}

const words: { readonly [L in Language]: Words } = {
  en: {
    sent: 'Sent as',
    message: 'Message',
    anyMessage: 'any text',
    meaning: 'Meaning',
    resolution: 'What to do',
    example: 'Example',
    request: 'Request',
    since: 'Since',
    deprecated: 'Deprecated',
    requestId: 'Request ID',
    note: 'Note',
    more: (count) => `and ${count} more`,
    colon: ': ',
    found: 'Found',
    other: 'Also found',
    place: (evidence, line) => `line ${line}, ${evidence}`,
    evidence: {
      alone: 'by itself',
      body: 'in the response body',
      header: 'in a response header',
      fields: 'in a code field beside a message, status or request ID',
      field: 'in a code field',
      message: 'inferred from the message',
      word: 'as a word in the text',
    },
    otherResponses: (count, file) =>
      `There ${count === 1 ? 'is 1 other response' : `are ${count} other responses`}. To check all: errbook check ${file}`,
    checkAll: (count, file) => `to check all ${count} responses: errbook check ${file}`,
    moreCodes: (count) => `${count} more codes`,
    spelling: (spelling, code) => `In the catalog ${spelling} is spelt ${code}.`,
    unknown: (code, catalog) => `${code} is not in the catalog ${catalog}.`,
    close: (codes) => `Did you mean ${codes.join(', ')}?`,
    meant: (codes) => `did you mean ${codes.join(', ')}?`,
    nothingClose: 'It has no code with a similar name.',
    retired: (code, since) => `${code} is retired${since === undefined ? '' : ` since ${since}`}.`,
    from: (version) => `Since ${version}.`,
    instead: (code) => `Use ${code} instead.`,
    nothingGiven: 'nothing to look up: name a code, a status or a file, or pipe a response in',
    emptyArgument: 'nothing to look up: the argument is empty; name a code, a status or a file',
    folder: (path) =>
      `${path} is a folder: name a file in it, or check the recorded responses in it: errbook check ${path}`,
    ofStatus: (status) => `the codes of its status: errbook explain ${status}`,
    neither: (argument, catalog) =>
      `nothing to look up: ${argument} is neither a code of the catalog ${catalog}, nor a status, nor a file`,
    noCode: 'nothing to look up: there is no error code in the text',
    success: (status) => `the response is a success, with the status ${status}`,
    unreadable: {
      'no-response': () => 'the status line has no HTTP status',
      'no-body': () => 'the response has no body, and so no code',
      'not-json': (begin) => `the body is not JSON, and so has no code; it begins: ${begin}`,
      'not-object': () => 'the body is not a JSON object, and so has no code',
      'no-code': (_, places) =>
        `the body has no error code${places.length === 0 ? '' : `: expected at ${places.join(' or ')}`}`,
    },
  },
  zh: {
    sent: '实际返回',
    message: '错误信息',
    anyMessage: '任意文本',
    meaning: '含义',
    resolution: '处理建议',
    example: '示例',
    request: '请求',
    since: '起始版本',
    deprecated: '已弃用',
    requestId: '请求 ID',
    note: '注意',
    more: (count) => `另有 ${count} 个问题`,
    colon: '：',
    found: '位置',
    other: '另外出现',
    place: (evidence, line) => `第 ${line} 行，${evidence}`,
    evidence: {
      alone: '单独给出',
      body: '响应体',
      header: '响应头',
      fields: '错误码字段，同时给出了错误信息、状态码或请求 ID',
      field: '错误码字段',
      message: '由错误信息推断',
      word: '文本中的单词',
    },
    otherResponses: (count, file) => `另有 ${count} 个响应。检查全部响应：errbook check ${file}`,
    checkAll: (count, file) => `检查全部 ${count} 个响应：errbook check ${file}`,
    moreCodes: (count) => `另有 ${count} 个错误码`,
    spelling: (spelling, code) => `${spelling} 在错误码目录中写作 ${code}。`,
    unknown: (code, catalog) => `错误码目录 ${catalog} 中没有错误码 ${code}。`,
    close: (codes) => `您要找的是不是 ${codes.join('、')}？`,
    meant: (codes) => `您要找的是不是 ${codes.join('、')}？`,
    nothingClose: '也没有相近的错误码。',
    retired: (code, since) => `错误码 ${code} 已${since === undefined ? '' : `自 ${since} 起`}停用。`,
    from: (version) => `自 ${version} 起。`,
    instead: (code) => `请改用 ${code}。`,
    nothingGiven: '没有可查询的内容：请给出错误码、状态码或文件，或通过管道传入响应',
    emptyArgument: '没有可查询的内容：参数为空，请给出错误码、状态码或文件',
    folder: (path) => `${path} 是文件夹：请给出其中的文件，或检查其中的响应记录：errbook check ${path}`,
    ofStatus: (status) => `查看该状态码的错误码：errbook explain ${status}`,
    neither: (argument, catalog) =>
      `没有可查询的内容：${argument} 既不是错误码目录 ${catalog} 中的错误码，也不是状态码或文件`,
    noCode: '没有可查询的内容：文本中没有错误码',
    success: (status) => `响应成功，状态码为 ${status}`,
    unreadable: {
      'no-response': () => '状态行中没有有效的 HTTP 状态码',
      'no-body': () => '响应没有响应体，因此没有错误码',
      'not-json': (begin) => `响应体不是 JSON，因此没有错误码；响应体的开头为：${begin}`,
      'not-object': () => '响应体不是 JSON 对象，因此没有错误码',
      'no-code': (_, places) => `响应体中没有错误码${places.length === 0 ? '' : `：应位于 ${places.join(' 或 ')}`}`,
    },
  },
}

/** The lines that explain a code to a person. What the catalog does not say has no line. */
export function explainText(lookup: Lookup, catalog: WholeCatalog, spoken: Spoken, colors: Colors): readonly string[] {
  const { code, entry, retired, nearest } = lookup
  const say = words[spoken.words]
  const notes = noteLines(lookup, spoken, colors)
  if (entry !== undefined) return [...entryLines(entry, catalog, spoken, colors), ...notes]
  if (retired !== undefined) {
    const head = say.retired(colors.bold(code), retired.since)
    return [joinSentences([head, ...withdrawalSentences(retired, catalog, spoken)]), ...notes]
  }
  return [
    say.unknown(colors.bold(printable(code)), catalog.name),
    nearest.length > 0 ? say.close(nearest) : say.nothingClose,
    ...notes,
  ]
}

function entryLines(entry: Entry, catalog: WholeCatalog, spoken: Spoken, colors: Colors): readonly string[] {
  const say = words[spoken.words]
  const { code, wire, message = say.anyMessage, source } = entry
  const { meaning, resolution, situation, note } = textIn(entry, spoken.text)
  const { since, deprecated, example } = source
  const line = (label: string, text: string | undefined) =>
    text === undefined ? [] : [labelled(label, text, spoken.words, colors)]
  const withdrawal = deprecated && [
    ...(deprecated.since === undefined ? [] : [say.from(deprecated.since)]),
    ...withdrawalSentences(deprecated, catalog, spoken),
  ]
  return [
    `${colors.bold(code)}  ${statusesOf(entry).join(', ')}`,
    `  ${retryAdvice(entry, spoken.words)}`,
    ...(withdrawal === undefined
      ? []
      : [
          withdrawal.length === 0
            ? `  ${colors.yellow(say.deprecated)}`
            : labelled(say.deprecated, colors.yellow(joinSentences(withdrawal)), spoken.words, colors),
        ]),
    ...line(say.sent, wire === undefined ? undefined : String(wire)),
    ...line(say.message, message),
    ...line(say.meaning, meaning),
    ...line(say.resolution, resolution),
    ...line(say.note, note),
    ...line(say.example, situation),
    ...line(say.request, example?.request),
    ...line(say.since, since),
  ]
}

/** Why a code is not to be used any longer, and what to use. */
function withdrawalSentences(
  { reason, use }: Withdrawal,
  { languages }: WholeCatalog,
  { text, words: language }: Spoken,
): readonly string[] {
  const given = reason?.[text] ?? languages.flatMap((other) => reason?.[other] ?? [])[0]
  return [...(given === undefined ? [] : [given]), ...(use === undefined ? [] : [words[language].instead(use)])]
}

/** Where the code was found, what else the paste says, and what is wrong with it. */
function noteLines(
  { code, entry, found, others, omittedCandidates, issues, omitted }: Lookup,
  { words: language }: Spoken,
  colors: Colors,
): readonly string[] {
  const say = words[language]
  const line = (label: string, text: string) => labelled(label, text, language, colors)
  const place = ({ evidence, line }: Candidate) => say.place(say.evidence[evidence], line)
  const isAlone = found.evidence === 'alone'
  const isRespelt = found.spelling !== code && found.spelling !== String(entry?.wire)
  return [
    ...(found.requestId === undefined ? [] : [line(say.requestId, printable(found.requestId))]),
    ...(isAlone ? [] : [line(say.found, place(found))]),
    ...(isRespelt ? [line(say.note, colors.yellow(say.spelling(printable(found.spelling), code)))] : []),
    ...others.map((other) => line(say.other, `${printable(other.code)}${inBrackets(place(other), language)}`)),
    ...(omittedCandidates > 0 ? [line(say.other, say.moreCodes(omittedCandidates))] : []),
    ...issues.map((issue) => line(say.note, colors.yellow(printable(issue.message[language])))),
    ...(omitted > 0 ? [line(say.note, say.more(omitted))] : []),
  ]
}

/** The line that says how many responses there are beside the one that is explained, and how to check all. */
export function othersLine(count: number, file: string, language: Language, colors: Colors): string {
  const say = words[language]
  return labelled(say.note, say.otherResponses(count, printable(file)), language, colors)
}

/** The line that says how to check the responses of a file that has no code to explain. */
export function checkAllText(count: number, file: string, language: Language): string {
  return words[language].checkAll(count, printable(file))
}

function labelled(label: string, text: string, language: Language, colors: Colors): string {
  return `  ${colors.dim(label + words[language].colon)}${text}`
}

function inBrackets(text: string, language: Language): string {
  return language === 'zh' ? `（${text}）` : ` (${text})`
}

/** The lines that say why there is nothing to explain; `argument` is `undefined` for a file or standard input. */
export function nothingFound(
  catalog: WholeCatalog,
  argument: string | undefined,
  paste: Paste | undefined,
  language: Language,
): readonly string[] {
  const say = words[language]
  if (paste === undefined) return [say.nothingGiven]
  if (argument?.trim() === '') return [say.emptyArgument]
  const { decoded, response, status } = paste
  if (decoded?.kind === 'none') return [say.success(decoded.status)]
  if (argument !== undefined && decoded === undefined) {
    const close = nearestNames(argument, Object.keys(catalog.errors))
    return [
      say.neither(printable(argument.slice(0, 200)), catalog.name),
      ...(close.length > 0 ? [say.meant(close)] : []),
    ]
  }
  const hasCodes = listErrors(catalog).some((entry) => statusesOf(entry).some((one) => one === status))
  const hint = status !== undefined && hasCodes ? [say.ofStatus(status)] : []
  if (decoded?.kind !== 'unreadable') return [say.noCode, ...hint]
  const why = say.unreadable[decoded.reason]?.(beginningOf(response?.body), codePlaces(catalog))
  return [why ?? say.noCode, ...hint]
}

/** Where the body of an error says its code, as JSON Pointers. */
function codePlaces(catalog: WholeCatalog): readonly string[] {
  const { places } = catalog.body.members.code ?? {}
  const path = prepare(catalog).body.holes.get('code')?.path
  return places ?? (path === undefined ? [] : [pointerTo(path)])
}

function pointerTo(path: readonly (string | number)[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** The line that says that a folder cannot be explained, and what to do instead. */
export function folderText(path: string, language: Language): string {
  return words[language].folder(printable(path))
}

/** The beginning of a body, at most its first line. */
function beginningOf(body = ''): string {
  const [begin = ''] = body.trim().slice(0, 60).split('\n')
  return printable(begin)
}
