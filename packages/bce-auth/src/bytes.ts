/** Bytes as hexadecimal digits, in lower case. */
export function toHex(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += digits.charAt(byte >> 4) + digits.charAt(byte & 15)
  return text
}

const digits = '0123456789abcdef'

/** Decodes an even number of lower-case hexadecimal digits, from an offset to the end; `undefined` for anything else. */
export function fromHex(text: string, start: number): Uint8Array<ArrayBuffer> | undefined {
  const bytes = new Uint8Array((text.length - start) / 2)
  for (let index = 0, at = start; index < bytes.length; index++, at += 2) {
    const byte = ((values[text.charCodeAt(at)] ?? none) << 4) | (values[text.charCodeAt(at + 1)] ?? none)
    if (byte > 0xff) return undefined
    bytes[index] = byte
  }
  return bytes
}

const none = 0x100

/** The value of each digit, by its character code. */
const values = Uint16Array.from({ length: 128 }, (_, code) => {
  const value = digits.indexOf(String.fromCharCode(code))
  return value < 0 ? none : value
})

/**
 * The UTF-8 of a text, valid until the next call: Web Crypto copies the bytes that it is given (Web Cryptography, section
 * 14.3). A new array for each text costs more than the encoding itself.
 */
export function toBytes(text: string): Uint8Array<ArrayBuffer> {
  const { read, written } = encoder.encodeInto(text, scratch)
  return read === text.length ? scratch.subarray(0, written) : encoder.encode(text)
}

const encoder = /* @__PURE__ */ new TextEncoder()
const scratch = /* @__PURE__ */ new Uint8Array(4096)
