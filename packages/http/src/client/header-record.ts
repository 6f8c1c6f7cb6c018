/** Headers by lower-case name. */
export type HeaderRecord = { readonly [name: string]: string }

/**
 * Headers of any form as a plain record, values of one name joined.
 *
 * @throws TypeError that names an invalid header and does not show its value, as the platform does: it may be a secret
 */
export function headerRecord(headers: unknown): HeaderRecord {
  try {
    return Object.fromEntries(new Headers(headers as Record<string, string>))
  } catch {
    const name = invalidName(headers)
    throw new TypeError(
      name === undefined
        ? 'createFetch: the headers are invalid: expected a Headers, a record, or name and value pairs'
        : `createFetch: the value of the header ${JSON.stringify(name)} is invalid`,
    )
  }
}

/** The name of the first header whose value, and nothing else, is invalid. */
function invalidName(headers: unknown): string | undefined {
  if (typeof headers !== 'object' || headers === null || Symbol.iterator in headers) return undefined
  const names = Object.keys(headers).filter((name) => isValid({ [name]: '' }))
  return names.find((name) => !isValid({ [name]: (headers as Record<string, string>)[name] as string }))
}

function isValid(headers: HeaderRecord): boolean {
  try {
    return new Headers(headers) !== undefined
  } catch {
    return false
  }
}
