/**
 * The body of a response as far as it has to be read: the object that it is as JSON, any other body as it is. A success
 * that names no code is no error in disguise, and is not read at all. Never throws.
 */
export function parsedBody(status: unknown, body: unknown): unknown {
  if (typeof body !== 'string' || !opensObject.test(body)) return body
  if (typeof status === 'number' && status >= 200 && status < 400 && !mayHaveCode(body)) return undefined
  try {
    return JSON.parse(body)
  } catch {
    return body
  }
}

const opensObject = /^[ \t\r\n]*\{/

/** Whether a text of JSON may have the member `code`, also in escapes. */
function mayHaveCode(text: string): boolean {
  return text.includes('"code"') || text.includes('\\u')
}
