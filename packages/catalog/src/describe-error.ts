import type { ErrorDefinition, Fault, Retry } from './catalog.js'
import { type Localized, wordsLanguage } from './localized.js'
import type { CatalogText } from './whole-catalog.js'

/**
 * Says in one paragraph what an error means and what to do about it, in the language of the text:
 * `describeError(zh, 'DbException')`, `describeError(zh, error)`. `undefined` where the text says neither.
 *
 * @throws TypeError when the first argument is not the text of a catalog.
 */
export function describeError(
  text: Pick<CatalogText, 'errors'>,
  error: string | { readonly code: string },
): string | undefined {
  const { errors } = Object(text) as Partial<CatalogText>
  if (typeof errors !== 'object') {
    throw new TypeError(
      'the first argument is not the text of a catalog: expected one such as `zh` of @errbook/csn/text/zh',
    )
  }
  const code = typeof error === 'string' ? error : error.code
  if (!Object.hasOwn(errors, code)) return undefined
  const { meaning, resolution } = errors[code] ?? {}
  return joinSentences([meaning, resolution].filter((sentence) => sentence !== undefined)) || undefined
}

/**
 * Says whose fault an error is and whether to send the request again: `retryAdvice(csn.errors.DbException, 'zh')`. Takes
 * any language, a BCP 47 tag; in one that the library does not speak it gives English.
 *
 * @throws TypeError when the first argument is not an error of a catalog.
 */
export function retryAdvice(error: Pick<ErrorDefinition, 'fault' | 'retry'>, language: string): string {
  const { fault, retry } = Object(error) as Partial<ErrorDefinition>
  if (fault === undefined || retry === undefined) {
    throw new TypeError('the first argument is not an error of a catalog: expected one such as csn.errors.DbException')
  }
  const words = wordsLanguage(language)
  return joinSentences([faults[fault][words], retries[retry][words]])
}

const faults: { readonly [F in Fault]: Localized } = {
  client: { en: 'The client caused the error.', zh: '由客户端引起。' },
  server: { en: 'The server caused the error.', zh: '由服务端引起。' },
}

const retries: { readonly [R in Retry]: Localized } = {
  never: { en: 'Sending the same request again does not help.', zh: '原样重试无效。' },
  backoff: { en: 'Retry with exponential backoff.', zh: '请采用指数退避重试。' },
  'after-clock-sync': {
    en: 'Set the clock, then send the request again with the new time.',
    zh: '请校准时钟，用新的时间重新发送请求。',
  },
}

/** Joins sentences into a paragraph as their script does it; one without a full stop gets it. */
export function joinSentences(sentences: readonly string[]): string {
  let paragraph = ''
  for (const sentence of sentences) {
    const gap = paragraph === '' || wideEnd.test(paragraph) ? '' : ' '
    const stop = end.test(sentence) ? '' : isWide.test(sentence) ? '。' : '.'
    paragraph += gap + sentence + stop
  }
  return paragraph
}

// Sentences may end inside quotation marks or brackets.
const end = /[.!?…。！？][)"'”’）]*$/u
const wideEnd = /[。！？…][”’）]*$/u
/** Text that ends in a character of Chinese writing. */
const isWide = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]$/u

/** The first sentence of a text, with its end; a text without an end is given whole. */
export function firstSentence(text: string): string {
  const end = text.search(/[.!?؟।](?=\s)|[。！？]/)
  return end < 0 ? text : text.slice(0, end + 1)
}
