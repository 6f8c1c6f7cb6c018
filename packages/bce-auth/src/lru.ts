/** A map of bounded size: beyond it, whatever was used longest ago is forgotten. */
export class Lru<V> {
  readonly #entries = new Map<string, V>()
  readonly #maximum: number
  #newestKey: string | undefined
  #newest: V | undefined

  constructor(maximum: number) {
    this.#maximum = maximum
  }

  get(key: string): V | undefined {
    // What is asked for again and again is found without a look at the map.
    if (key === this.#newestKey) return this.#newest
    const value = this.#entries.get(key)
    if (value !== undefined) this.set(key, value)
    return value
  }

  set(key: string, value: V): void {
    // A Map keeps the order in which keys came: what is put back last is the newest.
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
