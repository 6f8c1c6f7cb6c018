/** The object that a body is as JSON; any other body as it is, since no code is in it. Never throws. */
export function parsedBody(body: unknown): unknown {
  if (typeof body !== 'string' || !opensObject.test(body)) return body
  try {
    return JSON.parse(body)
  } catch {
    return body
  }
}

const opensObject = /^[ \t\r\n]*\{/
