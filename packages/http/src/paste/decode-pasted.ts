import { prepare } from '@errbook/validate/read'
import { decode } from '../decode.js'
import type { Decoded } from '../decoded.js'
import type { Evidence, Finding } from './candidate.js'
import type { CodeIndex, ReadableCatalog } from './code-index.js'
import { maximumPasteLength } from './paste-text.js'
import type { Pasted } from './responses.js'

/** What `decode` says of something pasted, and the codes in it. */
export interface Reading {
  readonly decoded: Decoded
  readonly found: readonly Finding[]
}

/** Reads something pasted by the one law of what an error is. Where body and header say two codes, both are found. */
export function decodePasted(catalog: ReadableCatalog, index: CodeIndex, pasted: Pasted): Reading {
  if (pasted.kind === 'error') {
    const decoded = decode<ReadableCatalog>(catalog, pasted.error, options) as Decoded
    return { decoded, found: codesIn(index, decoded, 'body', decoded.status) }
  }
  if (pasted.kind === 'body') {
    const { body, status } = pasted
    const decoded = decode(catalog, { status: statusOf(catalog, status), body }, options)
    return { decoded, found: codesIn(index, decoded, 'body', status) }
  }
  const { status, headers, body } = pasted.response
  const decoded = decode(catalog, pasted.response, options)
  if (!('code' in decoded)) return { decoded, found: [] }
  const isInBody = 'code' in decode(catalog, { status, headers: typesIn(headers), body }, options)
  const found = codesIn(index, decoded, isInBody ? 'body' : 'header', status)
  const ofHeaders = isInBody ? decode(catalog, { status, headers }, options) : undefined
  return {
    decoded,
    found: ofHeaders === undefined ? found : [...found, ...codesIn(index, ofHeaders, 'header', status)],
  }
}

/** A body alone is asked about because it is that of an error, at a status at which the catalog has errors. */
function statusOf(catalog: ReadableCatalog, status: number | undefined): number {
  const { hasErrorsAt } = prepare(catalog)
  if (status !== undefined && (status >= 400 || hasErrorsAt(status))) return status
  return hasErrorsAt(200) ? 200 : 400
}

const options = { maximumBodyBytes: maximumPasteLength }

type Headers = readonly (readonly [name: string, value: string])[]

/** The headers that say what a body is, and nothing of an error. */
function typesIn(headers: Headers): Headers {
  return headers.filter(([name]) => name.toLowerCase() === 'content-type')
}

function codesIn(
  index: CodeIndex,
  decoded: Decoded,
  evidence: Evidence,
  status: number | undefined,
): readonly Finding[] {
  if (!('code' in decoded)) return []
  const { requestId } = decoded
  const offset = undefined
  if (decoded.kind === 'known') {
    const { code, entry } = decoded
    return [{ code, spelling: String(entry.wire ?? code), standing: 'known', evidence, status, requestId, offset }]
  }
  const { code: spelling } = decoded
  const { code, standing } = index.find(spelling) ?? { code: spelling, standing: 'unknown' as const }
  return [{ code, spelling, standing, evidence, status, requestId, offset }]
}
