/** `value instanceof type` for whatever was thrown: a proxy whose traps throw is an instance of nothing. */
export function isInstance<T>(
  value: unknown,
  type: (abstract new (...options: never[]) => T) | (new (...options: never[]) => T),
): value is T {
  try {
    return value instanceof type
  } catch {
    return false
  }
}
