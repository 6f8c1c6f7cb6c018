import type { Language, Localized, WholeCatalog, Withdrawal } from '@errbook/catalog'
import { joinSentences } from '@errbook/catalog/parts'
import type { Candidate, Evidence } from '@errbook/http/paste'
import type { ClockDifference } from './clock.js'
import type { ExplainedCode, NoCode } from './explain.js'

/** The languages of an explanation: that of the catalog's texts, a tag of the catalog, and that of all other words. */
export interface Spoken {
  readonly text: string
  readonly words: Language
}

/** What is said of a paste in one language. */
export interface Sentences {
  readonly deprecated: string
  readonly requestId: string
  /** How many more issues there are. */
  readonly more: (count: number) => string
  readonly moreCodes: (count: number) => string
  /** Where a code was found, and by what evidence. */
  readonly place: (candidate: Pick<Candidate, 'evidence' | 'line'>) => string
  readonly spelling: (spelling: string, code: string) => string
  readonly unknown: (code: string, catalog: string) => string
  readonly close: (codes: readonly string[]) => string
  readonly nothingClose: string
  readonly clock: (difference: ClockDifference) => string
  /** Why there is no code; without a capital letter and a full stop, for the end of a sentence. */
  readonly whyNone: (why: NoCode) => string
}

/** What is said of a paste, in each language of the library. */
export const sentences: Localized<Sentences> = {
  en: {
    deprecated: 'Deprecated',
    requestId: 'Request ID',
    more: (count) => `and ${count} more`,
    moreCodes: (count) => `${count} more codes`,
    place: ({ evidence, line }) => `line ${line}, ${evidences.en[evidence]}`,
    spelling: (spelling, code) => `In the catalog ${spelling} is spelt ${code}.`,
    unknown: (code, catalog) => `${code} is not in the catalog ${catalog}.`,
    close: (codes) => `Did you mean ${codes.join(', ')}?`,
    nothingClose: 'It has no code with a similar name.',
    clock: ({ seconds, limit }) =>
      joinSentences([
        seconds === 0
          ? "The date of the request is that of the server's clock"
          : `The date of the request is ${duration(seconds, 'en')} ${seconds > 0 ? 'before' : 'after'} the server's clock`,
        ...(limit === undefined ? [] : [`At most ${limit.toLocaleString('en')} seconds are allowed`]),
      ]),
    whyNone(why) {
      switch (why.reason) {
        case 'success':
          return `the response is a success, with the status ${why.status}`
        case 'no-response':
          return 'the status line has no HTTP status'
        case 'no-body':
          return 'the response has no body, and so no code'
        case 'not-json':
          return `the body is not JSON, and so has no code; it begins: ${why.begin}`
        case 'not-object':
          return 'the body is not a JSON object, and so has no code'
        case 'no-code':
          return `the body has no error code${why.places.length === 0 ? '' : `: expected at ${why.places.join(' or ')}`}`
        default:
          return 'there is no error code in the text'
      }
    },
  },
  zh: {
    deprecated: '已弃用',
    requestId: '请求 ID',
    more: (count) => `另有 ${count} 个问题`,
    moreCodes: (count) => `另有 ${count} 个错误码`,
    place: ({ evidence, line }) => `第 ${line} 行，${evidences.zh[evidence]}`,
    spelling: (spelling, code) => `${spelling} 在错误码目录中写作 ${code}。`,
    unknown: (code, catalog) => `错误码目录 ${catalog} 中没有错误码 ${code}。`,
    close: (codes) => `您要找的是不是 ${codes.join('、')}？`,
    nothingClose: '也没有相近的错误码。',
    clock: ({ seconds, limit }) =>
      joinSentences([
        seconds === 0
          ? '请求时间与服务端时钟一致'
          : `请求时间比服务端时钟${seconds > 0 ? '早' : '晚'} ${duration(seconds, 'zh')}`,
        ...(limit === undefined ? [] : [`最多允许相差 ${limit} 秒`]),
      ]),
    whyNone(why) {
      switch (why.reason) {
        case 'success':
          return `响应成功，状态码为 ${why.status}`
        case 'no-response':
          return '状态行中没有有效的 HTTP 状态码'
        case 'no-body':
          return '响应没有响应体，因此没有错误码'
        case 'not-json':
          return `响应体不是 JSON，因此没有错误码；响应体的开头为：${why.begin}`
        case 'not-object':
          return '响应体不是 JSON 对象，因此没有错误码'
        case 'no-code':
          return `响应体中没有错误码${why.places.length === 0 ? '' : `：应位于 ${why.places.join(' 或 ')}`}`
        default:
          return '文本中没有错误码'
      }
    },
  },
}

const evidences: Localized<{ readonly [E in Evidence]: string }> = {
  en: {
    alone: 'by itself',
    body: 'in the response body',
    header: 'in a response header',
    fields: 'in a code field beside a message, status or request ID',
    field: 'in a code field',
    message: 'inferred from the message',
    word: 'as a word in the text',
  },
  zh: {
    alone: '单独给出',
    body: '响应体',
    header: '响应头',
    fields: '错误码字段，同时给出了错误信息、状态码或请求 ID',
    field: '错误码字段',
    message: '由错误信息推断',
    word: '文本中的单词',
  },
}

/** Whether the paste spells the code differently from the catalog, letter case aside. */
export function isRespelt({ code, entry, found }: ExplainedCode): boolean {
  return found.spelling !== code && found.spelling !== String(entry?.wire)
}

/** That a code was retired, and what to use. */
export function retiredText(code: string, withdrawal: Withdrawal, catalog: WholeCatalog, spoken: Spoken): string {
  return joinSentences([
    withdrawals[spoken.words].retired(code, withdrawal.since),
    ...withdrawalSentences(withdrawal, catalog, spoken),
  ])
}

/** Since when a code is deprecated, why, and what to use; empty where the catalog says none of it. */
export function deprecatedText(withdrawal: Withdrawal, catalog: WholeCatalog, spoken: Spoken): string {
  const { since } = withdrawal
  return joinSentences([
    ...(since === undefined ? [] : [withdrawals[spoken.words].from(since)]),
    ...withdrawalSentences(withdrawal, catalog, spoken),
  ])
}

function withdrawalSentences(
  { reason, use }: Withdrawal,
  { languages }: WholeCatalog,
  { text, words }: Spoken,
): readonly string[] {
  const given = reason?.[text] ?? languages.flatMap((other) => reason?.[other] ?? [])[0]
  return [...(given === undefined ? [] : [given]), ...(use === undefined ? [] : [withdrawals[words].instead(use)])]
}

interface WithdrawalSentences {
  readonly retired: (code: string, since: string | undefined) => string
  readonly from: (version: string) => string
  readonly instead: (code: string) => string
}

const withdrawals: Localized<WithdrawalSentences> = {
  en: {
    retired: (code, since) => `${code} is retired${since === undefined ? '' : ` since ${since}`}.`,
    from: (version) => `Since ${version}.`,
    instead: (code) => `Use ${code} instead.`,
  },
  zh: {
    retired: (code, since) => `错误码 ${code} 已${since === undefined ? '' : `自 ${since} 起`}停用。`,
    from: (version) => `自 ${version} 起。`,
    instead: (code) => `请改用 ${code}。`,
  },
}

/** A number of seconds in words, its two largest units: `1 hour and 12 seconds`. The sign plays no part. */
function duration(seconds: number, language: Language): string {
  let left = Math.abs(seconds)
  const parts = units.flatMap(({ size, ...names }) => {
    const count = Math.floor(left / size)
    left -= count * size
    return count === 0 ? [] : [`${count} ${names[language]}${language === 'en' && count > 1 ? 's' : ''}`]
  })
  return parts.slice(0, 2).join(language === 'en' ? ' and ' : ' ')
}

const units: readonly (Localized & { readonly size: number })[] = [
  { size: 86_400, en: 'day', zh: '天' },
  { size: 3600, en: 'hour', zh: '小时' },
  { size: 60, en: 'minute', zh: '分' },
  { size: 1, en: 'second', zh: '秒' },
]
