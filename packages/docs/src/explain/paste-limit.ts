/**
 * Whether a page would be busy with a paste for longer than its reader waits: it is longer than two million characters or
 * bytes. A HAR may be as long as `readPaste` reads, since only its responses are looked at.
 */
export function isTooLong(pasted: string | Uint8Array): boolean {
  return pasted.length > maximumLength && !isHar(beginningOf(pasted))
}

// A log of this length takes about a second.
const maximumLength = 2_000_000

function beginningOf(pasted: string | Uint8Array): string {
  return typeof pasted === 'string' ? pasted.slice(0, 1000) : new TextDecoder().decode(pasted.subarray(0, 1000))
}

function isHar(beginning: string): boolean {
  return /^\ufeff?\s*\{\s*"log"\s*:/.test(beginning)
}
