import { MIMEType } from 'whatwg-mimetype'

/**
 * Whether a value is a media type by the rules of the WHATWG MIME Sniffing Standard, in any spelling: the type without
 * case, and each parameter that the expected one has with the same value (a charset without case) or not at all.
 */
export function isMediaType(expected: string, actual: string): boolean {
  const wanted = MIMEType.parse(expected)
  const given = MIMEType.parse(actual)
  if (wanted === null || given === null || wanted.essence !== given.essence) return false
  return [...wanted.parameters].every(([name, value]) => {
    const sent = given.parameters.get(name)
    return sent === undefined || sent === value || (name === 'charset' && sent.toLowerCase() === value.toLowerCase())
  })
}
