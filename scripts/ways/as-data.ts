import { csn } from '../../packages/csn/src/catalog.generated.js'
import { decode, encode } from '../../packages/http/src/index.js'
import { filesCalledDuring } from './called-files.js'

/** `encode` of a code whose message has a parameter. */
export function encodeAlone(): Promise<readonly string[]> {
  return filesCalledDuring(() => encode(csn, 'RequestExpired', { params: { timestamp: '2025-11-11T08:00:00Z' } }))
}

/** `decode` of plain data. */
export function decodeAlone(): Promise<readonly string[]> {
  return filesCalledDuring(() => decode(csn, response))
}

/** A response of a server of this catalog, as plain data. */
const response = {
  status: 404,
  headers: { 'content-type': 'application/json; charset=utf-8', 'x-bce-request-id': 'c4abab14' },
  body: '{"code":"CsnNotFoundException","message":"The csn instance is not exist","requestId":"c4abab14"}',
}
