/**
 * The UTF-8 of a text, valid until the next call: Web Crypto copies the bytes that it is given (Web Cryptography, section
 * 14.3). A new array for each text costs more than the encoding itself.
 */
export function toBytes(text: string): Uint8Array<ArrayBuffer> {
  const { read, written } = encoder.encodeInto(text, scratch)
  return read === text.length ? scratch.subarray(0, written) : encoder.encode(text)
}

const encoder = new TextEncoder()
const scratch = new Uint8Array(4096)
