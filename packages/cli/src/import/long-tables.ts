import type { TextRow } from './page.js'

/** A Markdown page without the rows of long tables that a parser need not read, since they have no markup. */
export interface ShortPage {
  readonly text: string
  /** The line that a line of the text is in the page, from 1. */
  readonly lineOf: (line: number) => number
  /** The rows that are left out behind a line of the text. */
  readonly rowsBehind: (line: number) => readonly TextRow[]
}

/**
 * Shortens runs of plain rows behind a delimiter of headings to their first and their last two, of which one may be the
 * headings of a next table and one its name. What a parser takes the first one for, a row of a table or a line of something
 * else, the others are, too.
 */
export function withoutLongTables(page: string): ShortPage {
  const lines = page.split('\n')
  const kept: number[] = []
  const leftOut = new Map<number, TextRow[]>()
  let isTable = false
  for (const [index, line] of lines.entries()) {
    isTable = line.startsWith('|') && (isTable || delimiter.test(line))
    const isInner =
      isTable && [index - 1, index, index + 1, index + 2].every((at) => at >= 0 && isPlainRow(lines[at] ?? ''))
    if (!isInner) {
      kept.push(index)
      continue
    }
    const rows = leftOut.get(kept.length) ?? []
    rows.push({ cells: cellsOf(line), line: index + 1 })
    leftOut.set(kept.length, rows)
  }
  return {
    text: kept.map((index) => lines[index]).join('\n'),
    lineOf: (line) => (kept[line - 1] ?? 0) + 1,
    rowsBehind: (line) => leftOut.get(line) ?? [],
  }
}

/** Whether a line begins and ends with "|", is no delimiter, and has nothing that may be markup. */
function isPlainRow(line: string): boolean {
  return plainRow.test(line) && /[^|\s:-]/.test(line)
}

const delimiter = /^\|[|\s:]*-[|\s:-]*$/

const plainRow = /^(?:\|(?:[A-Za-z0-9](?:_(?=[A-Za-z0-9]))?|[^|\\`*_[\]<>&~!\r\tA-Za-z0-9])*)+\| *\r?$/

function cellsOf(line: string): readonly string[] {
  return line
    .slice(1, line.lastIndexOf('|'))
    .split('|')
    .map((cell) => cell.trim())
}
