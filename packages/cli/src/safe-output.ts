import { randomUUID } from 'node:crypto'
import type { Colors, Formatter } from 'picocolors/types.js'
import type { Io } from './io.js'

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

/** A text from outside, made harmless: control and format characters are written out, line ends among them. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}]/gu, writtenOut)
}

/**
 * Lines for a terminal: what it would act on is written out, such as escapes and marks of direction. Line ends and tabs
 * stay, and so do the joiners that emoji and some scripts are written with.
 */
export function printableLines(text: string): string {
  return text.replaceAll(/(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}]/gu, writtenOut)
}

/** JSON that is harmless to a terminal, too: what {@link printable} writes out stands there as an escape of JSON. */
export function printableJson(value: unknown, indent?: number): string {
  // Line ends between members are ours; those within a string are escaped already.
  return JSON.stringify(value, null, indent).replaceAll(/(?!\n)[\p{Cc}\p{Cf}]/gu, (character) =>
    Array.from({ length: character.length }, (_, i) => {
      return `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`
    }).join(''),
  )
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

function writtenOut(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16)
  return `\\u{${hex}}`
}
