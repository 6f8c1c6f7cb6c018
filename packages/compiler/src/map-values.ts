/** Maps the values of an object and keeps its keys. */
export function mapValues<T, U>(
  values: { readonly [key: string]: T },
  to: (value: T, key: string) => U,
): { [key: string]: U } {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, to(value, key)]))
}
