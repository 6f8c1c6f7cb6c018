import type { Definition, Fault, Retry } from './entry.js'
import { joinSentences } from './join-sentences.js'
import type { Language, Localized } from './language.js'

const faults: { readonly [F in Fault]: Localized } = {
  client: { en: "The fault is the client's.", zh: '属于客户端原因。' },
  server: { en: "The fault is the server's.", zh: '属于服务端原因。' },
}

const retries: { readonly [R in Retry]: Localized } = {
  never: { en: 'Sending the same request again does not help.', zh: '原样重试无效。' },
  backoff: { en: 'Send the request again after a growing pause.', zh: '请以递增的间隔重试。' },
  'after-clock-sync': {
    en: 'Set the clock, then sign the request anew and send it.',
    zh: '请校准时钟，重新签名后再重试。',
  },
}

/** Says whose fault an error is and whether to send the request again, for errors of any catalog. */
export function advise({ fault, retry }: Pick<Definition, 'fault' | 'retry'>, language: Language): string {
  return joinSentences([faults[fault][language], retries[retry][language]], language)
}
