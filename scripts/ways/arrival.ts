/** Fails if a way does not end as expected. */
export function expectIn(text: string, part: string): void {
  if (!text.includes(part)) throw lost(text)
}

/** The error of a way with another end. */
export function lost(result: unknown): Error {
  return new Error(`the way does not arrive any more; its result is ${JSON.stringify(result)}`)
}
