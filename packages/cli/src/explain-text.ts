import { type Language, listErrors, retryAdvice, type WholeCatalog } from '@errbook/catalog'
import { joinSentences, nearestNames } from '@errbook/catalog/parts'
import type { Candidate, Evidence, Paste } from '@errbook/http/paste'
import type { Colors } from 'picocolors/types.js'
import type { Lookup } from './look-up.js'
import { printable } from './safe-output.js'

type Unreadable = Extract<Paste['decoded'], { readonly kind: 'unreadable' }>

interface Words {
  readonly message: string
  readonly meaning: string
  readonly resolution: string
  readonly example: string
  readonly request: string
  readonly requestId: string
  readonly note: string
  readonly more: (count: number) => string
  readonly colon: string
  readonly found: string
  readonly other: string
  readonly place: (evidence: string, line: number) => string
  readonly evidence: { readonly [E in Evidence]: string }
  readonly moreCodes: (count: number) => string
  readonly spelling: (spelling: string, code: string) => string
  readonly unknown: (code: string, catalog: string) => string
  readonly close: (codes: readonly string[]) => string
  readonly nothingClose: string
  readonly retired: (code: string) => string
  readonly instead: (code: string) => string
  readonly nothingGiven: string
  readonly emptyArgument: string
  readonly folder: (path: string) => string
  readonly ofStatus: (status: number) => string
  readonly neither: (argument: string, catalog: string) => string
  readonly noCode: string
  readonly success: (status: number) => string
  readonly unreadable: { readonly [R in Unreadable['reason']]?: (begin: string) => string }
}

const words: { readonly [L in Language]: Words } = {
  en: {
    message: 'Message',
    meaning: 'Meaning',
    resolution: 'What to do',
    example: 'Example',
    request: 'Request',
    requestId: 'Request ID',
    note: 'Note',
    more: (count) => `and ${count} more`,
    colon: ': ',
    found: 'Found',
    other: 'Also found',
    place: (evidence, line) => `${evidence}, line ${line}`,
    evidence: {
      alone: 'by itself',
      body: 'in the response body',
      header: 'in a response header',
      fields: 'as the code of an error, beside its message, status or request ID',
      field: 'where an error code stands',
      message: 'by its message',
      word: 'as a word of the text',
    },
    moreCodes: (count) => `${count} more codes`,
    spelling: (spelling, code) => `The text has ${spelling}; the catalog writes it ${code}.`,
    unknown: (code, catalog) => `${code} is not in the catalog ${catalog}.`,
    close: (codes) => `Did you mean ${codes.join(', ')}?`,
    nothingClose: 'No code in it is close.',
    retired: (code) => `${code} is retired.`,
    instead: (code) => `Use ${code} instead.`,
    nothingGiven: 'nothing to look up: name a code, a status or a file, or pipe a response in',
    emptyArgument: 'nothing to look up: the argument is empty; name a code, a status or a file',
    folder: (path) =>
      `${path} is a folder: name a file in it, or check the recorded responses in it: errbook check ${path}`,
    ofStatus: (status) => `the codes of its status: errbook explain ${status}`,
    neither: (argument, catalog) =>
      `${argument} is neither a code of the catalog ${catalog}, nor a status, nor a file.`,
    noCode: 'nothing to look up: there is no error code in the text',
    success: (status) => `the response is a success, with the status ${status}`,
    unreadable: {
      'no-response': () => 'the status line has no HTTP status',
      'no-body': () => 'the response has no body, and so no code',
      'not-json': (begin) => `the body is not JSON, and so has no code; it begins: ${begin}`,
      'not-object': () => 'the body is not a JSON object, and so has no code',
      'no-code': () => 'the body has no member "code" that is a string',
    },
  },
  zh: {
    message: '错误信息',
    meaning: '含义',
    resolution: '处理建议',
    example: '示例',
    request: '请求',
    requestId: '请求 ID',
    note: '注意',
    more: (count) => `另有 ${count} 个问题`,
    colon: '：',
    found: '位置',
    other: '另外出现',
    place: (evidence, line) => `${evidence}，第 ${line} 行`,
    evidence: {
      alone: '单独给出',
      body: '响应体',
      header: '响应头',
      fields: '错误信息中的错误码字段，同时给出了错误信息、状态码或请求 ID',
      field: '错误码字段',
      message: '由错误信息推断',
      word: '文本中的单词',
    },
    moreCodes: (count) => `另有 ${count} 个错误码`,
    spelling: (spelling, code) => `文本中写作 ${spelling}，错误码目录中写作 ${code}。`,
    unknown: (code, catalog) => `错误码目录 ${catalog} 中没有错误码 ${code}。`,
    close: (codes) => `您要找的是不是 ${codes.join('、')}？`,
    nothingClose: '也没有相近的错误码。',
    retired: (code) => `错误码 ${code} 已停用。`,
    instead: (code) => `请改用 ${code}。`,
    nothingGiven: '没有可查询的内容：请给出错误码、状态码或文件，或通过管道传入响应',
    emptyArgument: '没有可查询的内容：参数为空，请给出错误码、状态码或文件',
    folder: (path) => `${path} 是文件夹：请给出其中的文件，或检查其中的响应记录：errbook check ${path}`,
    ofStatus: (status) => `查看该状态码的错误码：errbook explain ${status}`,
    neither: (argument, catalog) => `${argument} 既不是错误码目录 ${catalog} 中的错误码，也不是状态码或文件。`,
    noCode: '没有可查询的内容：文本中没有错误码',
    success: (status) => `响应成功，状态码为 ${status}`,
    unreadable: {
      'no-response': () => '状态行中没有有效的 HTTP 状态码',
      'no-body': () => '响应没有响应体，因此没有错误码',
      'not-json': (begin) => `响应体不是 JSON，因此没有错误码；响应体的开头为：${begin}`,
      'not-object': () => '响应体不是 JSON 对象，因此没有错误码',
      'no-code': () => '响应体中没有字符串类型的字段 "code"',
    },
  },
}

/** The lines that explain a code to a person. */
export function explainText(
  { code, entry, retired, nearest, found, others, omittedCandidates, issues, omitted }: Lookup,
  catalog: string,
  language: Language,
  colors: Colors,
): readonly string[] {
  const say = words[language]
  const line = (label: string, text: string) => `  ${colors.dim(label + say.colon)}${text}`
  const place = ({ evidence, line }: Candidate) => say.place(say.evidence[evidence], line)
  const isAlone = found.evidence === 'alone'
  const isRespelt = found.spelling !== code
  const notes = [
    ...(found.requestId === undefined ? [] : [line(say.requestId, printable(found.requestId))]),
    ...(isAlone ? [] : [line(say.found, place(found))]),
    ...(isRespelt ? [line(say.note, colors.yellow(say.spelling(printable(found.spelling), code)))] : []),
    ...others.map((other) => line(say.other, `${printable(other.code)}${inBrackets(place(other), language)}`)),
    ...(omittedCandidates > 0 ? [line(say.other, say.moreCodes(omittedCandidates))] : []),
    ...issues.map((issue) => line(say.note, colors.yellow(printable(issue.message[language])))),
    ...(omitted > 0 ? [line(say.note, say.more(omitted))] : []),
  ]
  if (retired !== undefined) {
    const { reason, instead } = retired
    const next = instead === undefined ? [] : [say.instead(instead)]
    return [joinSentences([say.retired(colors.bold(code)), reason[language], ...next]), ...notes]
  }
  if (entry === undefined) {
    return [
      say.unknown(colors.bold(printable(code)), catalog),
      nearest.length > 0 ? say.close(nearest) : say.nothingClose,
      ...notes,
    ]
  }
  const { status, message, source } = entry
  const { meaning, resolution, situation } = entry.text[language]
  return [
    `${colors.bold(code)}  ${status}`,
    `  ${retryAdvice(entry, language)}`,
    line(say.message, message),
    line(say.meaning, meaning),
    line(say.resolution, resolution),
    line(say.example, situation),
    ...(source.example.request === undefined ? [] : [line(say.request, source.example.request)]),
    ...notes,
  ]
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
      ...(close.length > 0 ? [say.close(close)] : []),
    ]
  }
  const hasCodes = listErrors(catalog).some((entry) => entry.status === status)
  const hint = status !== undefined && hasCodes ? [say.ofStatus(status)] : []
  if (decoded?.kind !== 'unreadable') return [say.noCode, ...hint]
  return [say.unreadable[decoded.reason]?.(beginningOf(response?.body)) ?? say.noCode, ...hint]
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
