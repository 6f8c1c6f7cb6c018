import { join } from 'node:path'
import type { GeneratedFile } from '../src/generated-file.js'

/** Files in two folders whose whole text follows from one word, which is their first line. */
export function filesOf(folder: string, word: string): readonly GeneratedFile[] {
  return Array.from({ length: 12 }, (_, i) => [join(folder, i % 2 ? 'deep' : '.', `${i}.txt`), textOf(word)])
}

/** Whether a text is one that {@link filesOf} gives for some word, and nothing is cut off. */
export function isWhole(text: string): boolean {
  const [word = ''] = text.split('\n', 1)
  return word !== '' && text === textOf(word)
}

function textOf(word: string): string {
  return `${word}\n`.repeat(2000)
}
