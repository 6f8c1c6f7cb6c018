import { randomUUID } from 'node:crypto'
import type { Colors, Formatter } from 'picocolors/types.js'
import type { Io } from './io.js'
import { printableLines } from './printable.js'

/**
 * The same input and output, but that nothing reaches the terminal which it would act on, whoever wrote it: a file name, a
 * recording, a catalog, an argument. Colours are ours and stay.
 */
export function safeIo(io: Io): Io {
  // Stands for the escape that begins a colour. Nobody outside can guess it.
  const mark = `\ufdd0${randomUUID()}`
  const safe = (lines: string) => printableLines(lines).replaceAll(mark, introducer)
  return {
    ...io,
    out: (line) => io.out(safe(line)),
    err: (line) => io.err(safe(line)),
    colors: markedColors(io.colors, mark),
  }
}

const introducer = '\u001b'

/** Colours whose escapes are a mark instead, so that those within the text are told from them. */
function markedColors(colors: Colors, mark: string): Colors {
  const marked = (color: Formatter): Formatter => {
    return (text) => color(printableLines(String(text))).replaceAll(introducer, mark)
  }
  const entries = Object.entries(colors).map(([name, color]) => {
    return [name, typeof color === 'function' ? marked(color as Formatter) : color]
  })
  return Object.fromEntries(entries) as Colors
}
