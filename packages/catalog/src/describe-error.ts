import type { ErrorDefinition, Fault, Retry } from './error-definition.js'
import type { CatalogText, Language, Localized } from './whole-catalog.js'

/**
 * Says in one paragraph what an error means and what to do about it, in the language of the text:
 * `describeError(zh, 'DbException')`, `describeError(zh, error)`. `undefined` for a code that the text does not have.
 */
export function describeError<C extends string>(
  text: Pick<CatalogText<C>, 'errors'>,
  error: C | { readonly code: C },
): string
export function describeError(
  text: Pick<CatalogText, 'errors'>,
  error: string | { readonly code: string },
): string | undefined
export function describeError(
  { errors }: Pick<CatalogText, 'errors'>,
  error: string | { readonly code: string },
): string | undefined {
  const code = typeof error === 'string' ? error : error.code
  if (!Object.hasOwn(errors, code)) return undefined
  const { meaning, resolution } = errors[code] as CatalogText['errors'][string]
  return joinSentences([meaning, resolution])
}

/** Says whose fault an error is and whether to send the request again: `retryAdvice(csn.errors.DbException, 'zh')`. */
export function retryAdvice({ fault, retry }: Pick<ErrorDefinition, 'fault' | 'retry'>, language: Language): string {
  return joinSentences([faults[fault][language], retries[retry][language]])
}

const faults: { readonly [F in Fault]: Localized } = {
  client: { en: 'The client caused the error.', zh: '由客户端引起。' },
  server: { en: 'The server caused the error.', zh: '由服务端引起。' },
}

const retries: { readonly [R in Retry]: Localized } = {
  never: { en: 'Sending the same request again does not help.', zh: '原样重试无效。' },
  backoff: { en: 'Retry with exponential backoff.', zh: '请采用指数退避重试。' },
  'after-clock-sync': {
    en: 'Set the clock, then sign the request again and send it.',
    zh: '请校准时钟，重新签名后再重试。',
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
