import { compile } from '@errbook/compiler'
import { readDataFile } from '@errbook/compiler/data-file'
import type { CatalogFile } from '@errbook/compiler/print-catalog-file'
import { expect } from 'vitest'
import { errbook } from '../command.js'

/** Imports rows by the command, and gives the draft, which lints without errors, as text and as a value. */
export async function imported(words: readonly string[], stdin?: string | Uint8Array) {
  const { code, out, err } = await errbook(['import', ...words], stdin)
  expect(code, err).toBe(0)
  return { text: out, told: err.split('\n'), file: linted(out) }
}

/** The value of a draft, which lints without errors. */
export function linted(text: string): CatalogFile {
  const bytes = Buffer.from(text)
  const errors = compile(bytes).diagnostics.filter(({ severity }) => severity === 'error')
  expect(errors, text).toEqual([])
  const read = readDataFile(bytes, 'as-written')
  return (read.ok && read.value) as CatalogFile
}
