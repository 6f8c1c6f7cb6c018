/** How far a value is within limits; `unreadable` where a getter or a proxy of it throws. */
export type Extent = 'within' | 'too-large' | 'too-deep' | 'unreadable'

/** What a value may have to be within them. */
export interface Limits {
  /** How many values it may be made of, itself included. */
  readonly values: number
  /** How many arrays and objects may stand in one another. */
  readonly levels: number
}

/** Whether a value is within limits. Looks no further than they go, without recursion; never throws. */
export function extentOf(value: unknown, { values, levels }: Limits): Extent {
  const open: Frame[] = []
  let next = value
  try {
    for (let count = 1; count <= values; count++) {
      const frame = frameOf(next)
      if (frame !== undefined && open.push(frame) > levels) return 'too-deep'
      let last = open.at(-1)
      while (last !== undefined && !(last.at < last.length)) {
        open.pop()
        last = open.at(-1)
      }
      if (last === undefined) return 'within'
      next = last.container[last.names === undefined ? last.at : (last.names[last.at] as string)]
      last.at++
    }
  } catch {
    return 'unreadable'
  }
  return 'too-large'
}

/** An array or an object that is being looked through. */
interface Frame {
  readonly container: { readonly [name: PropertyKey]: unknown }
  /** The names of its members; an array has none. */
  readonly names?: readonly string[]
  readonly length: number
  at: number
}

function frameOf(value: unknown): Frame | undefined {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return undefined
  // What else a schema may ask an object for.
  Object.getPrototypeOf(value)
  Reflect.has(value, '')
  if (Array.isArray(value)) return { container: value as never, length: lengthOf(value), at: 0 }
  const names = Object.keys(value)
  return { container: value as never, names, length: names.length, at: 0 }
}

function lengthOf({ length }: readonly unknown[]): number {
  if (Number.isInteger(length) && length >= 0) return length
  throw new TypeError('a proxy claims a length that no list has')
}
