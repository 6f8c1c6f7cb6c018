import { advise, joinSentences, type Language } from '@errbook/catalog'
import type { Colors } from 'picocolors/types.js'
import type { LookedUp } from './look-up.js'
import { printable } from './printable.js'

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
  readonly unknown: (code: string, catalog: string) => string
  readonly close: (codes: readonly string[]) => string
  readonly nothingClose: string
  readonly retired: (code: string) => string
  readonly instead: (code: string) => string
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
    unknown: (code, catalog) => `${code} is not in the catalog ${catalog}.`,
    close: (codes) => `Did you mean ${codes.join(', ')}?`,
    nothingClose: 'No code in it is close.',
    retired: (code) => `${code} was taken back.`,
    instead: (code) => `Its place was taken by ${code}.`,
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
    unknown: (code, catalog) => `错误目录 ${catalog} 中没有错误码 ${code}。`,
    close: (codes) => `您要找的是不是 ${codes.join('、')}？`,
    nothingClose: '也没有相近的错误码。',
    retired: (code) => `错误码 ${code} 已停用。`,
    instead: (code) => `替代错误码为 ${code}。`,
  },
}

/** The lines that explain a code to a person. */
export function explainText(
  { code, entry, retired, nearest, requestId, issues, omitted }: LookedUp,
  catalog: string,
  language: Language,
  colors: Colors,
): readonly string[] {
  const say = words[language]
  const line = (label: string, text: string) => `  ${colors.dim(label + say.colon)}${text}`
  const notes = [
    ...issues.map((issue) => line(say.note, colors.yellow(printable(issue.message[language])))),
    ...(omitted > 0 ? [line(say.note, say.more(omitted))] : []),
  ]
  if (retired !== undefined) {
    const { reason, instead } = retired
    const next = instead === undefined ? [] : [say.instead(instead)]
    return [joinSentences([say.retired(colors.bold(code)), reason[language], ...next], language), ...notes]
  }
  if (entry === undefined) {
    return [
      say.unknown(colors.bold(printable(code)), catalog),
      nearest.length > 0 ? say.close(nearest) : say.nothingClose,
      ...notes,
    ]
  }
  const { status, message, description, resolution, example } = entry
  return [
    `${colors.bold(code)}  ${status}`,
    `  ${advise(entry, language)}`,
    line(say.message, message),
    line(say.meaning, description[language]),
    line(say.resolution, resolution[language]),
    line(say.example, example.situation[language]),
    ...(example.request === undefined ? [] : [line(say.request, example.request)]),
    ...(requestId === undefined ? [] : [line(say.requestId, printable(requestId))]),
    ...notes,
  ]
}
