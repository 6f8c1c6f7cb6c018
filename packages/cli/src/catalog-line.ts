import type { Language } from '@errbook/catalog'
import { printable } from './safe-output.js'

/** The catalog that a command goes by. */
export interface NamedCatalog {
  readonly name: string
  /** `undefined` for a catalog that is built in. */
  readonly file: string | undefined
}

/** The line that a report begins with: which catalog it goes by, and where that is from. */
export function catalogLine({ name, file }: NamedCatalog, language: Language): string {
  return printable(lines[language](name, file))
}

const lines: { readonly [L in Language]: (name: string, file: string | undefined) => string } = {
  en: (name, file) => `Catalog: ${name} ${file === undefined ? '(built in)' : `from ${file}`}`,
  zh: (name, file) => `错误码目录：${name}（${file ?? '内置'}）`,
}
