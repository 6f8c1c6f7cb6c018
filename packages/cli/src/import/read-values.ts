import { CommandFailure } from '../io.js'
import { isMembers, type Members, memberOf } from '../json-value.js'
import { areHeadings, shown } from './columns.js'
import { type Page, said, type Table } from './page.js'

/** Finds the line of a value by the keys that lead to it. */
export type LineOf = (path: readonly string[]) => number

/**
 * Reads rows that are objects: a list of them, the list under `errors` or the like, or a map of them by their codes. The
 * members of members are columns, too, such as `description.zh.text`.
 *
 * @throws CommandFailure when there are no rows, or more than one list may be meant
 */
export function readValues(value: unknown, lineOf: LineOf): Page {
  const found = rowsIn(value)
  const { path, rows, keys } = found
  const objects = rows.filter(isMembers)
  const notes =
    objects.length === rows.length
      ? []
      : [`rows that are not objects, and are left out: ${rows.length - objects.length}`]
  const places = rows.flatMap((row, index) => (isMembers(row) ? [keys?.[index] ?? `${index}`] : []))
  return { tables: [tableOfObjects(objects, places, { path, hasKeys: keys !== undefined, lineOf })], notes }
}

interface Found {
  readonly path: readonly string[]
  readonly rows: readonly unknown[]
  /** The names of the rows, where they have names. */
  readonly keys?: readonly string[]
}

const usualNames = ['errors', 'errorCodes', 'error_codes', 'codes', 'rows', 'data', 'items']

function rowsIn(value: unknown): Found {
  if (Array.isArray(value) && value.length > 0) return { path: [], rows: value }
  if (isMembers(value)) {
    for (const name of usualNames) {
      const member = Object.hasOwn(value, name) ? value[name] : undefined
      if (Array.isArray(member)) return { path: [name], rows: member }
      if (isMapOfObjects(member)) return mapped([name], member)
    }
    const lists = Object.entries(value).filter(([, member]) => Array.isArray(member) && member.some(isMembers))
    const [list, second] = lists
    if (list !== undefined && second === undefined) return { path: [list[0]], rows: list[1] as unknown[] }
    if (second !== undefined) {
      const names = shown(lists.map(([name]) => name))
      throw new CommandFailure(`several lists may be the rows: ${names}. Name one of them "errors", or keep it alone`)
    }
    const [only, another] = Object.keys(value)
    // "errors" alone is not a code.
    const isHolder = another === undefined && usualNames.includes(only as string)
    if (!isHolder && isMapOfObjects(value)) return mapped([], value)
  }
  throw new CommandFailure(
    'there are no rows: expected a list of objects such as [{ "code": "NotFound", "status": 404 }], a list under "errors", a map of objects by their codes, or an OpenAPI document',
  )
}

function mapped(path: readonly string[], map: Members): Found {
  return { path, rows: Object.values(map), keys: Object.keys(map) }
}

function isMapOfObjects(value: unknown): value is Members {
  if (!isMembers(value)) return false
  const members = Object.values(value)
  return members.length > 0 && members.every(isMembers)
}

function tableOfObjects(
  rows: readonly Members[],
  places: readonly string[],
  { path, hasKeys, lineOf }: { readonly path: readonly string[]; readonly hasKeys: boolean; readonly lineOf: LineOf },
): Table {
  const members = leafPaths(rows)
  const headings = members.map((steps) => steps.join('.'))
  const isKeyed = hasKeys && !areHeadings(headings)
  const columns = isKeyed ? [undefined, ...members] : members
  return {
    headings: isKeyed ? ['code', ...headings] : headings,
    line: lineOf(path),
    size: rows.length,
    cell(row, column) {
      const steps = columns[column]
      return steps === undefined ? (places[row] ?? '') : said(textOf(steps.reduce(memberOf, rows[row])))
    },
    lineOf: (row) => lineOf([...path, places[row] ?? '']),
  }
}

const maximumDepth = 5
const maximumColumns = 1000

/** The paths of the members of rows that hold text, in the order in which they first come. */
function leafPaths(rows: readonly Members[]): readonly (readonly string[])[] {
  const paths = new Map<string, readonly string[]>()
  const visit = (members: Members, before: readonly string[]): void => {
    for (const name in members) {
      if (paths.size >= maximumColumns) return
      const value = members[name]
      if (isMembers(value)) {
        if (before.length + 1 < maximumDepth) visit(value, [...before, name])
      } else {
        const steps = [...before, name]
        const key = steps.join('\n')
        if (!paths.has(key)) paths.set(key, steps)
      }
    }
  }
  for (const row of rows) visit(row, [])
  return [...paths.values()]
}

/** The text of a value that is no object; of a list of such values all, with commas between them. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.some((item) => typeof item === 'object') ? '' : value.map(textOf).join(', ')
  return value === undefined || value === null || typeof value === 'object' ? '' : String(value)
}
