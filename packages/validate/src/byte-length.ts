/**
 * How many bytes a typed array, a `DataView` or a buffer has, be it shared, resizable or of another realm; NaN where they
 * are gone, and for what only inherits from one of these, as a proxy does; `undefined` for any other value. Never throws.
 */
export function byteLengthOf(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (ArrayBuffer.isView(value)) return lengthOfView(value)
  try {
    const prototype = Object.getPrototypeOf(value)
    if (prototype === Object.prototype || prototype === Array.prototype || prototype === null) return undefined
    if (classes.some((bytes) => value instanceof bytes)) return lengthOfBuffer(value) ?? Number.NaN
    return Object.prototype.toString.call(value).endsWith('ArrayBuffer]') ? lengthOfBuffer(value) : undefined
  } catch {
    // A proxy that cannot be asked is no bytes.
    return undefined
  }
}

const typedArray: typeof Uint8Array = Object.getPrototypeOf(Uint8Array)
// Browsers share memory only on pages that are isolated.
const buffers = [ArrayBuffer, ...(typeof SharedArrayBuffer === 'undefined' ? [] : [SharedArrayBuffer])]
const classes = [...buffers, DataView, typedArray]

// The engine's own getters, since what an object says of itself may be wrong.
const lengthsOfBuffers = buffers.map(({ prototype }) => getter(prototype, 'byteLength'))
const lengthOfDataView = getter(DataView.prototype, 'byteLength')
const lengthOfTypedArray = getter(typedArray.prototype, 'byteLength')
const nameOfTypedArray = getter(typedArray.prototype, Symbol.toStringTag)

function getter(prototype: object, name: PropertyKey): (value: object) => unknown {
  const { get } = Object.getOwnPropertyDescriptor(prototype, name) as { readonly get: () => unknown }
  return (value) => get.call(value)
}

function lengthOfView(view: ArrayBufferView): number {
  try {
    if (nameOfTypedArray(view) === undefined) return lengthOfDataView(view) as number
    const length = lengthOfTypedArray(view) as number
    // A typed array whose bytes are gone has the length 0, and throws when it is used.
    if (length === 0) typedArray.prototype.keys.call(view)
    return length
  } catch {
    return Number.NaN
  }
}

function lengthOfBuffer(value: object): number | undefined {
  for (const lengthOf of lengthsOfBuffers) {
    try {
      return (lengthOf(value) as number) || lengthOfEmpty(value as ArrayBuffer)
    } catch {
      // A buffer of another class, or none.
    }
  }
  return undefined
}

function lengthOfEmpty(buffer: ArrayBuffer): number {
  try {
    return new Uint8Array(buffer).byteLength
  } catch {
    return Number.NaN
  }
}
