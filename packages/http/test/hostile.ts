// What breaks whoever looks at it.

/** A word that no response may bear. */
export const secret = 'swordfish'

/** A function that throws a value. */
export const throwing = (thrown: unknown) => (): never => {
  throw thrown
}

/** A function that fails with what nobody may read. */
export const failing = (): never => {
  throw new Error(secret)
}

/** An object that is given, with a getter that throws. */
export function trapped(name: string, on: object): object {
  return Object.defineProperty(on, name, { get: failing, enumerable: true, configurable: true })
}

/** What settles by calling back, as promises of other libraries do, and is an object that is given. */
export function thenable(
  then: (resolve: (value: unknown) => void, reject: (reason?: unknown) => void) => void,
  on: object = {},
): object {
  const name = 'then'
  return Object.assign(on, { [name]: then })
}
