/** A map of bounded size: when it is full, the least recently used entry is dropped. */
export class Lru<V> {
  readonly #entries = new Map<string, V>()
  readonly #maximum: number
  #newestKey: string | undefined
  #newest: V | undefined

  constructor(maximum: number) {
    this.#maximum = maximum
  }

  get(key: string): V | undefined {
    // A value that is read repeatedly is found without a lookup in the map.
    if (key === this.#newestKey) return this.#newest
    const value = this.#entries.get(key)
    if (value !== undefined) this.set(key, value)
    return value
  }

  set(key: string, value: V): void {
    // A Map keeps insertion order, so the entry inserted last is the newest.
    this.#entries.delete(key)
    this.#entries.set(key, value)
    this.#newestKey = key
    this.#newest = value
    if (this.#entries.size > this.#maximum) this.#forgetOldest()
  }

  #forgetOldest(): void {
    for (const oldest of this.#entries.keys()) {
      this.#entries.delete(oldest)
      return
    }
  }
}
