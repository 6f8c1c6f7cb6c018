import { type Language, type Localized, retryAdvice, type WholeCatalog } from '@errbook/catalog'
import { nearestNames, statusesOf } from '@errbook/catalog/parts'
import {
  deprecatedText,
  type Entry,
  type ExplainedCode,
  isRespelt,
  type NothingExplained,
  retiredText,
  type Spoken,
  sentences,
  textIn,
} from '@errbook/docs/explain'
import { describeIssue } from '@errbook/validate'
import type { Colors } from 'picocolors/types.js'
import { printable } from './io.js'

/** The lines that explain a code on a terminal. What the catalog does not say has no line. */
export function explainText(
  explained: ExplainedCode,
  catalog: WholeCatalog,
  spoken: Spoken,
  colors: Colors,
): readonly string[] {
  const { code, entry, retired, nearest } = explained
  const say = sentences[spoken.words]
  const notes = noteLines(explained, spoken, colors)
  if (entry !== undefined) return [...entryLines(entry, catalog, spoken, colors), ...notes]
  if (retired !== undefined) return [retiredText(colors.bold(code), retired, catalog, spoken), ...notes]
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
  return [
    `${colors.bold(code)}  ${statusesOf(entry).join(', ')}`,
    `  ${retryAdvice(entry, spoken.words)}`,
    ...(deprecated === undefined ? [] : [deprecatedLine(deprecatedText(deprecated, catalog, spoken), spoken, colors)]),
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

function deprecatedLine(text: string, { words: language }: Spoken, colors: Colors): string {
  const { deprecated } = sentences[language]
  return text === '' ? `  ${colors.yellow(deprecated)}` : labelled(deprecated, colors.yellow(text), language, colors)
}

/** Where the code was found, what else the paste says, and what is wrong with it. */
function noteLines(explained: ExplainedCode, { words: language }: Spoken, colors: Colors): readonly string[] {
  const { code, found, others, omittedCandidates, clock, issues, omitted } = explained
  const say = { ...words[language], ...sentences[language] }
  const line = (label: string, text: string) => labelled(label, text, language, colors)
  const note = (text: string) => line(say.note, colors.yellow(printable(text)))
  return [
    ...(found.requestId === undefined ? [] : [line(say.requestId, printable(found.requestId))]),
    ...(found.evidence === 'alone' ? [] : [line(say.found, say.place(found))]),
    ...(clock === undefined ? [] : [note(say.clock(clock))]),
    ...(isRespelt(explained) ? [note(say.spelling(found.spelling, code))] : []),
    ...others.map((other) => line(say.other, `${printable(other.code)}${inBrackets(say.place(other), language)}`)),
    ...(omittedCandidates > 0 ? [line(say.other, say.moreCodes(omittedCandidates))] : []),
    ...issues.map((issue) => note(describeIssue(issue, language))),
    ...(omitted > 0 ? [line(say.note, say.more(omitted))] : []),
  ]
}

/** The line that says how many responses there are beside the one that is explained, and how to check all. */
export function othersLine(count: number, file: string, language: Language, colors: Colors): string {
  const say = words[language]
  return labelled(say.note, say.otherResponses(count, printable(file)), language, colors)
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
  nothing: Pick<NothingExplained, 'why' | 'status'> | undefined,
  language: Language,
): readonly string[] {
  const say = words[language]
  if (nothing === undefined) return [say.nothingGiven]
  const { why, status } = nothing
  const isText = why.reason === 'empty' || why.reason === 'no-code-in-text'
  if (argument !== undefined && why.reason === 'empty') return [say.emptyArgument]
  if (argument !== undefined && isText) {
    const close = nearestNames(argument, Object.keys(catalog.errors))
    return [
      say.neither(printable(argument.slice(0, 200)), catalog.name),
      ...(close.length > 0 ? [say.meant(close)] : []),
    ]
  }
  const reason = printable(sentences[language].whyNone(why))
  return [isText ? say.nothing(reason) : reason, ...(status === undefined ? [] : [say.ofStatus(status)])]
}

/** The line that says how to check the responses of a file that has no code to explain. */
export function checkAllText(count: number, file: string, language: Language): string {
  return words[language].checkAll(count, printable(file))
}

/** The line that says that a folder cannot be explained, and what to do instead. */
export function folderText(path: string, language: Language): string {
  return words[language].folder(printable(path))
}

interface Words {
  readonly sent: string
  readonly message: string
  readonly anyMessage: string
  readonly meaning: string
  readonly resolution: string
  readonly example: string
  readonly request: string
  readonly since: string
  readonly note: string
  readonly colon: string
  readonly found: string
  readonly other: string
  readonly otherResponses: (count: number, file: string) => string
  readonly checkAll: (count: number, file: string) => string
  readonly nothing: (reason: string) => string
  readonly nothingGiven: string
  readonly emptyArgument: string
  readonly folder: (path: string) => string
  readonly ofStatus: (status: number) => string
  readonly neither: (argument: string, catalog: string) => string
  readonly meant: (codes: readonly string[]) => string
}

const words: Localized<Words> = {
  en: {
    sent: 'Sent as',
    message: 'Message',
    anyMessage: 'any text',
    meaning: 'Meaning',
    resolution: 'What to do',
    example: 'Example',
    request: 'Request',
    since: 'Since',
    note: 'Note',
    colon: ': ',
    found: 'Found',
    other: 'Also found',
    otherResponses: (count, file) =>
      `There ${count === 1 ? 'is 1 other response' : `are ${count} other responses`}. To check all: errbook check ${file}`,
    checkAll: (count, file) => `to check all ${count} responses: errbook check ${file}`,
    nothing: (reason) => `nothing to look up: ${reason}`,
    nothingGiven: 'nothing to look up: name a code, a status or a file, or pipe a response in',
    emptyArgument: 'nothing to look up: the argument is empty; name a code, a status or a file',
    folder: (path) =>
      `${path} is a folder: name a file in it, or check the recorded responses in it: errbook check ${path}`,
    ofStatus: (status) => `the codes of its status: errbook explain ${status}`,
    neither: (argument, catalog) =>
      `nothing to look up: ${argument} is neither a code of the catalog ${catalog}, nor a status, nor a file`,
    meant: (codes) => `did you mean ${codes.join(', ')}?`,
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
    note: '注意',
    colon: '：',
    found: '位置',
    other: '另外出现',
    otherResponses: (count, file) => `另有 ${count} 个响应。检查全部响应：errbook check ${file}`,
    checkAll: (count, file) => `检查全部 ${count} 个响应：errbook check ${file}`,
    nothing: (reason) => `没有可查询的内容：${reason}`,
    nothingGiven: '没有可查询的内容：请给出错误码、状态码或文件，或通过管道传入响应',
    emptyArgument: '没有可查询的内容：参数为空，请给出错误码、状态码或文件',
    folder: (path) => `${path} 是文件夹：请给出其中的文件，或检查其中的响应记录：errbook check ${path}`,
    ofStatus: (status) => `查看该状态码的错误码：errbook explain ${status}`,
    neither: (argument, catalog) =>
      `没有可查询的内容：${argument} 既不是错误码目录 ${catalog} 中的错误码，也不是状态码或文件`,
    meant: (codes) => `您要找的是不是 ${codes.join('、')}？`,
  },
}
