import { extentOf } from './extent.js'

/** Lists no longer than this are compared item by item; the validator's time for longer ones grows with their square. */
const shortLength = 30

/**
 * What stands for `uniqueItems` in a schema: short lists are compared item by item, and the others have to fit a schema
 * that {@link longLists} gives.
 */
export function uniqueItems(long: object): readonly object[] {
  return [
    { if: { minItems: shortLength + 1 }, else: { uniqueItems: true } },
    { if: { maxItems: shortLength }, else: long },
  ]
}

// What is looked through for lists with duplicates, and how often one of them is compared with others.
const limits = { values: 1_000_000, levels: 1000 }
const maximumComparisons = 100_000_000

/**
 * A schema that a long list of a value fits if its items are unique. None of them fits where finding out takes too long:
 * in a value of more than a million values, or one that is nested deeper than a thousand levels.
 */
export function longLists(value: unknown): object {
  if (extentOf(value, limits) !== 'within') return nothing
  const search: Search = { ids: new Map(), repeating: new Map() }
  idOf(search, value)
  const { ids, repeating } = search
  if (repeating.size === 0) return anyList
  if (repeating.size * ids.size > maximumComparisons) return nothing
  // The validator would write all of them into a message, which is not read.
  return { not: { enum: Object.assign([...repeating.values()], { toJSON: () => [] }) } }
}

/** The schema of {@link longLists} where no list has an item twice. */
export const anyList = {}

const nothing = { not: {} }

/** Whether an error at a location in a schema is that of a long list. */
export function isOfLongList(keywordLocation: string): boolean {
  return /\/allOf\/\d+\/else\/not$/.test(keywordLocation)
}

interface Search {
  /** A number for each value that is not equal to another. */
  readonly ids: Map<unknown, number>
  /** The long lists with an item that is there twice, by their number. */
  readonly repeating: Map<number, readonly unknown[]>
}

function idOf(search: Search, value: unknown): number {
  if (typeof value !== 'object' || value === null)
    return numbered(search.ids, typeof value === 'string' ? `"${value}` : value)
  if (!Array.isArray(value)) return numbered(search.ids, membersKey(search, value))
  const items = value.map((item) => idOf(search, item))
  const id = numbered(search.ids, `[${items.join()}`)
  if (items.length > shortLength && new Set(items).size < items.length) search.repeating.set(id, value)
  return id
}

function membersKey(search: Search, value: object): string {
  const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}:${idOf(search, member)}`)
  return `{${members.sort().join()}`
}

function numbered(ids: Map<unknown, number>, key: unknown): number {
  const id = ids.get(key) ?? ids.size
  ids.set(key, id)
  return id
}
