import type { Catalog, HeaderRule, MemberRule } from '@errbook/catalog'
import { canResponseHaveContent, fieldContent } from '@errbook/http-message'

/** The answer to a request that nothing is wrong with. */
export interface SuccessAnswer {
  readonly status: number
  /** By lower-case name. */
  readonly headers: { readonly [name: string]: string }
  /** JSON; `undefined` where the status has no content. */
  readonly body: string | undefined
}

/** The answer `{}`, with the media type that the catalog says. */
export function plainAnswer(catalog: Catalog): SuccessAnswer {
  return successAnswer(catalog, { status: 200, headers: {}, body: {} })
}

/** An answer of a status, with headers beside those that every answer has, and a JSON value as its body. */
export function successAnswer(
  catalog: Catalog,
  { status, headers, body }: { readonly status: number; readonly headers: object; readonly body: unknown },
): SuccessAnswer {
  const own = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])
  if (!canResponseHaveContent(status)) return { status, headers: Object.fromEntries(own), body: undefined }
  const all = Object.fromEntries([['content-type', mediaTypeOf(catalog)], ...own])
  return { status, headers: all, body: JSON.stringify(body) }
}

function mediaTypeOf({ headers }: Catalog): string {
  const rule = headers.response['content-type']
  const { mediaType } = rule?.anyOf?.[0] ?? rule ?? {}
  return mediaType === undefined ? 'application/json' : fieldContent(mediaType)
}

/** Makes the headers that every response needs, whatever it answers. */
export type MakeHeaders = () => { readonly [name: string]: string }

/**
 * The headers that a catalog requires of every response, but for those of content: the request id, what says that all is
 * well, the values of `given`, else a value that fits.
 *
 * @throws TypeError for a header whose value cannot be made up.
 */
export function requiredHeaders(catalog: Catalog, given: { readonly [name: string]: string }): MakeHeaders {
  const { headers, body } = catalog
  const members = Object.entries(body.members)
  const idHeader = members.find(([member]) => member === 'requestId')?.[1].header?.toLowerCase()
  const fixed: [name: string, value: string][] = Object.entries(given).map(([name, value]) => [
    name.toLowerCase(),
    value,
  ])
  const known = new Set(['content-type', 'date', idHeader, ...fixed.map(([name]) => name)])
  for (const [name, rule] of Object.entries(headers.response)) {
    if (known.has(name) || !rule.required) continue
    const member = members.find(([, { header }]) => header?.toLowerCase() === name)?.[1]
    fixed.push([name, sampleOf(rule, member)])
  }
  return () => ({ ...(idHeader !== undefined && { [idHeader]: crypto.randomUUID() }), ...Object.fromEntries(fixed) })
}

/** A value that a required header may have. */
function sampleOf({ name, pattern }: HeaderRule, member: MemberRule | undefined): string {
  const none = member?.none
  const well = Array.isArray(none) ? none[0] : none
  if (well !== undefined) return String(well)
  const right = new RegExp(pattern, 'u')
  const fitting = [...samples, ...dates()].find((sample) => right.test(sample))
  if (fitting !== undefined) return fitting
  throw new TypeError(
    `the catalog requires the response header ${name} by the pattern ${pattern}: give a value for it by the option ` +
      '`headers`, or `--header` of the command',
  )
}

const samples = [
  'mock',
  '0',
  '1',
  'true',
  '1.0',
  '0'.repeat(32),
  '00000000-0000-4000-8000-000000000000',
  'http://localhost/',
]

function dates(): readonly string[] {
  const now = new Date()
  const text = now.toISOString()
  return [text.replace(/\.\d+/, ''), text, text.slice(0, 10), now.toUTCString()]
}
