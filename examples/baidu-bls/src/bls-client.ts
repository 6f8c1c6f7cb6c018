import { signer } from '@errbook/bce-auth'
import { isError } from '@errbook/catalog'
import { createFetch, type FetchOptions } from '@errbook/http'
import { bls } from './errors/catalog.generated.js'

export interface ClientOptions extends Omit<FetchOptions, 'sign'> {
  readonly endpoint: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

export interface LogRecord {
  readonly message: string
  readonly timestamp: number
}

/** A client of BLS. What it cannot do it throws. */
export function createBlsClient({ endpoint, accessKeyId, secretAccessKey, ...rest }: ClientOptions) {
  const blsFetch = createFetch(bls, { ...rest, sign: signer({ accessKeyId, secretAccessKey }) })
  return {
    /** Sends records to a log store, in halves where they are too many for one request. */
    async push(logStore: string, records: readonly LogRecord[]): Promise<void> {
      try {
        const body = JSON.stringify({ logRecords: records })
        await blsFetch(`${endpoint}/v1/logstore/${encodeURIComponent(logStore)}/logrecord`, { method: 'POST', body })
      } catch (error) {
        if (!isError(bls, error, 'RequestOverload') || records.length === 1) throw error
        const half = Math.ceil(records.length / 2)
        await this.push(logStore, records.slice(0, half))
        await this.push(logStore, records.slice(half))
      }
    },
  }
}
