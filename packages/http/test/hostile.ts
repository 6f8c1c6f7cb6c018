// Values that throw when they are read.

/** A word that no response may contain. */
export const secret = 'swordfish'

/** A function that throws a value. */
export const throwing = (thrown: unknown) => (): never => {
  throw thrown
}

/** A function that throws an error with the secret word. */
export const failing = (): never => {
  throw new Error(secret)
}

/** Adds a getter that throws to an object. */
export function trapped(name: string, on: object): object {
  return Object.defineProperty(on, name, { get: failing, enumerable: true, configurable: true })
}

/** Makes an object a thenable that settles by callback, like the promises of other libraries. */
export function thenable(
  then: (resolve: (value: unknown) => void, reject: (reason?: unknown) => void) => void,
  on: object = {},
): object {
  const name = 'then'
  return Object.assign(on, { [name]: then })
}
