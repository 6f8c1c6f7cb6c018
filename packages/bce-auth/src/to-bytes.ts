/**
 * The UTF-8 of a text, good until the next call: what is given to Web Crypto at once is copied there (Web Cryptography,
 * section 14.3: each method first gets a copy of the bytes). A new array for each text costs more than all of encoding.
 */
export function toBytes(text: string): Uint8Array<ArrayBuffer> {
  const { read, written } = encoder.encodeInto(text, scratch)
  return read === text.length ? scratch.subarray(0, written) : encoder.encode(text)
}

const encoder = new TextEncoder()
const scratch = new Uint8Array(4096)
