import type { Issue } from '@errbook/validate'

/** How recorded responses fared. */
export interface Summary {
  readonly records: number
  readonly outside: number
  /** Lines that are no recorded response. */
  readonly broken: number
  /** How often each rule was broken, most often first. */
  readonly rules: Readonly<Record<string, number>>
  /** How often each code came, most often first. */
  readonly codes: Readonly<Record<string, number>>
}

/** Counts what recorded responses hold. */
export class Tally {
  #records = 0
  #outside = 0
  #broken = 0
  readonly #rules = new Map<string, number>()
  readonly #codes = new Map<string, number>()

  add(issues: readonly Issue[], code: string | undefined, outside: boolean): void {
    this.#records++
    if (outside) this.#outside++
    for (const { rule } of issues) count(this.#rules, rule)
    if (code !== undefined) count(this.#codes, code)
  }

  addBroken(): void {
    this.#broken++
  }

  summary(): Summary {
    return {
      records: this.#records,
      outside: this.#outside,
      broken: this.#broken,
      rules: ranked(this.#rules),
      codes: ranked(this.#codes),
    }
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function ranked(counts: Map<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1]))
}
