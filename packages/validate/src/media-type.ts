import { essenceOf, isSameCharset } from '@errbook/http-message'
import { MIMEType } from 'whatwg-mimetype'

/**
 * Whether a value is a media type by the rules of the WHATWG MIME Sniffing Standard, in any spelling: the type without
 * case, and each parameter that the expected one has with the same value (a charset without case) or not at all.
 */
export function isMediaType(expected: string, actual: string): boolean {
  // The library takes long for long white space.
  if (actual.length > maximumLength) return false
  const wanted = parse(expected)
  // Most that is wrong is another type altogether, which is told without the library.
  if (wanted === null || essenceOf(actual) !== wanted.essence) return false
  const given = MIMEType.parse(actual)
  return given !== null && given.essence === wanted.essence && haveSame(wanted.parameters, given.parameters)
}

const maximumLength = 1000

let last: { readonly text: string; readonly parsed: MIMEType | null } | undefined

/** A media type of a catalog, which has few. */
function parse(text: string): MIMEType | null {
  if (last?.text !== text) last = { text, parsed: MIMEType.parse(text) }
  return last.parsed
}

function haveSame(wanted: MIMEType['parameters'], given: MIMEType['parameters']): boolean {
  return [...wanted].every(([name, value]) => {
    const sent = given.get(name)
    return sent === undefined || sent === value || (name === 'charset' && isSameCharset(sent, value))
  })
}
