import { readFileSync } from 'node:fs'
import { type Compiled, compile } from '../src/compile.js'

/** A small catalog that uses every part of the format. */
export const sample: string = readFileSync(new URL('sample.yaml', import.meta.url), 'utf8')

/** The sample with some of its text replaced, each of which it must have. */
export function sampleWith(...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the sample has no "${from}"`)
    return text.replace(from, () => to)
  }, sample)
}

/** Compiles a text. What it may extend is the sample, as `./sample.yaml`. */
export function compileText(text: string): Compiled {
  return compile(new TextEncoder().encode(text), { readParent: () => parent })
}

const parent = { file: 'sample.yaml', bytes: new TextEncoder().encode(sample) }

/** A catalog that extends the sample, and what else it says. */
export function childWith(text = '', extended = ''): string {
  return `name: child\nlanguages: [en, zh]\nextends: { catalog: ./sample.yaml${extended} }\n${text}`
}

/** The errors and warnings of a text. */
export function diagnosticsIn(text: string): Compiled['diagnostics'] {
  return compileText(text).diagnostics
}

/** The text from a place on. */
export function textAt(text: string, { line, column }: { readonly line: number; readonly column: number }): string {
  return text
    .split('\n')
    .slice(line - 1)
    .join('\n')
    .slice(column - 1)
}
