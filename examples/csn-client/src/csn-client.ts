import { signer } from '@errbook/bce-auth'
import { describeError, isError } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import { en } from '@errbook/csn/text/en'
import { zh } from '@errbook/csn/text/zh'
import { createFetch, type FetchOptions } from '@errbook/http'

export interface Csn {
  readonly csnId: string
  readonly name: string
}

export interface ClientOptions extends Omit<FetchOptions, 'sign'> {
  readonly endpoint?: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

/** A client of CSN. What it cannot do it throws, for `textOf` to tell a person. */
export function createCsnClient(options: ClientOptions) {
  const { endpoint = 'https://csn.baidubce.com', accessKeyId, secretAccessKey, ...rest } = options
  const sign = signer({ accessKeyId, secretAccessKey })
  const csnFetch = createFetch(csn, { timeoutInMilliseconds: 10_000, ...rest, sign })
  const urlOf = (csnId: string) => `${endpoint}/v1/csn/${encodeURIComponent(csnId)}`
  return {
    async list(): Promise<readonly Csn[]> {
      const response = await csnFetch(`${endpoint}/v1/csn`)
      const { csns } = (await response.json()) as { csns: readonly Csn[] }
      return csns
    },
    /** `undefined` where there is no such CSN. */
    async get(csnId: string): Promise<Csn | undefined> {
      try {
        const response = await csnFetch(urlOf(csnId))
        return (await response.json()) as Csn
      } catch (error) {
        if (isError(csn, error, 'CsnNotFoundException')) return undefined
        throw error
      }
    },
    async delete(csnId: string): Promise<void> {
      await csnFetch(urlOf(csnId), { method: 'DELETE' })
    },
  }
}

/** What a person is told of anything that the client throws. */
export function textOf(error: unknown, language: 'en' | 'zh' = 'en'): string {
  const { text, otherwise } = languages[language]
  return (isError(csn, error) && describeError(text, error)) || otherwise
}

const languages = {
  en: { text: en, otherwise: 'CSN could not be reached, or gave no proper answer. Try again later.' },
  zh: { text: zh, otherwise: '无法访问云智能网，或其响应异常，请稍后重试。' },
}
