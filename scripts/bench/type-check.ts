import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import type { CatalogText, ErrorDefinition, ErrorText, WholeCatalog } from '../../packages/catalog/src/index.js'
import type { GeneratedFile } from '../../packages/compiler/src/index.js'
import { renderCatalog } from '../../packages/compiler/src/render/catalog.js'
import { renderCodes } from '../../packages/compiler/src/render/codes.js'
import { moduleText } from '../../packages/compiler/src/render/file.js'
import type { Contender } from './compare.js'

/** Ways to declare the table of errors, each keeping literal codes and statuses: the text of `catalog.d.ts`, or files. */
const shapes: Readonly<Record<string, (codes: readonly string[]) => string | readonly GeneratedFile[]>> = {
  'TypeScript itself, with ten codes': (codes) => mapped(codes.slice(0, 10)),
  'what errbook generates, whole': (codes) => generated(codes).map(declarations),
  "the same among the program's own sources": generated,
  'a mapped table over an interface of statuses': mapped,

  'an interface with an entry type per code': (codes) => `
export interface Errors {\n${codes.map((code, i) => `  readonly ${code}: Entry<'${code}', ${statusOf(i)}>\n`).join('')}}
export type Code = keyof Errors
export declare const errors: Errors`,

  'the literal type that `as const` leaves': (codes) => `
export declare const errors: {\n${codes.map((code, i) => `  readonly ${code}: ${literalType(code, statusOf(i))}\n`).join('')}}
export type Code = keyof typeof errors`,

  'a distributive union of bodies': (codes) => `
export interface Statuses {\n${codes.map((code, i) => `  readonly ${code}: ${statusOf(i)}\n`).join('')}}
type Distribute<C extends keyof Statuses> = C extends keyof Statuses ? Entry<C, Statuses[C]> : never
export type AnyError = Distribute<keyof Statuses>
export type Code = AnyError['code']
export declare const errors: { readonly [E in AnyError as E['code']]: E }`,
}

const entry = `
export interface Entry<C extends string = string, S extends number = number> {
  readonly catalog: string; readonly code: C; readonly status: S; readonly group: string; readonly fault: 'client' | 'server'; readonly message: string
  readonly description: { readonly en: string; readonly zh: string }; readonly resolution: { readonly en: string; readonly zh: string }
}`

const consumer = `
import { errors, type Code } from './catalog.js'
const status: 404 = errors.Code4Exception.status
const code: 'Code7Exception' = errors.Code7Exception.code
export function explain(caught: Code): string {
  switch (caught) {
    case 'Code1Exception': return errors[caught].fault
    default: return errors[caught].catalog
  }
}
export { status, code }
`

/** A consumer's type check of each shape, as `tsc` does it, in folders under the one given. */
export function typeCheckContenders(count: number, folder: string): readonly Contender[] {
  const codes = Array.from({ length: count }, (_, i) => `Code${i}Exception`)
  return Object.entries(shapes).map(([name, declare], i): Contender => {
    const home = join(folder, String(i))
    mkdirSync(home)
    const declared = declare(codes)
    const files = typeof declared === 'string' ? [['catalog.d.ts', `${entry}\n${declared}\n`] as const] : declared
    for (const [path, text] of files) writeFileSync(join(home, path), text)
    writeFileSync(join(home, 'consumer.ts'), consumer)
    return { name, command: () => [process.execPath, '--import', 'tsx', 'scripts/bench/type-check-once.ts', home] }
  })
}

/** The two modules that a program's types come from, and one that gives the consumer its names. */
function generated(codes: readonly string[]): readonly GeneratedFile[] {
  const catalog = catalogOf(codes)
  return [
    ['codes.generated.ts', moduleText('catalog.yaml', renderCodes(catalog))],
    ['catalog.generated.ts', moduleText('catalog.yaml', renderCatalog(catalog))],
    ['catalog.ts', catalogModule],
  ]
}

const catalogModule = `
import { large, type LargeCode, type LargeErrors } from './catalog.generated.js'
export type Code = LargeCode
export const errors: LargeErrors = large.errors`

/** CSN with other codes, each with the text of a real one. */
function catalogOf(codes: readonly string[]): WholeCatalog {
  const csn: WholeCatalog = JSON.parse(readFileSync('packages/csn/src/json/catalog.generated.json', 'utf8'))
  const [model] = Object.values(csn.errors) as [ErrorDefinition]
  const forEach = <T>(entryOf: (code: string, i: number) => T) =>
    Object.fromEntries(codes.map((code, i) => [code, entryOf(code, i)]))
  const textOf = (text: CatalogText): CatalogText => ({
    ...text,
    errors: forEach(() => text.errors[model.code] as ErrorText),
  })
  return {
    ...csn,
    name: 'large',
    errors: forEach((code, i) => ({ ...model, catalog: 'large', code, status: statusOf(i) })),
    text: Object.fromEntries(Object.entries(csn.text).map(([language, text]) => [language, textOf(text)])),
  }
}

/** A module as a package publishes it: its types alone. */
function declarations([path, text]: GeneratedFile): GeneratedFile {
  const { outputText } = ts.transpileDeclaration(text, {
    fileName: path,
    compilerOptions: { isolatedDeclarations: true },
  })
  return [path.replace(/\.ts$/, '.d.ts'), outputText]
}

function mapped(codes: readonly string[]): string {
  return `
export interface Statuses {\n${codes.map((code, i) => `  readonly ${code}: ${statusOf(i)}\n`).join('')}}
export type Code = keyof Statuses
export declare const errors: { readonly [C in Code]: Entry<C, Statuses[C]> }`
}

function statusOf(i: number): number {
  return [400, 403, 409, 500, 404][i % 5] ?? 400
}

function literalType(code: string, status: number): string {
  const text = `{ readonly en: '${code} in words'; readonly zh: '${code}' }`
  return `{ readonly catalog: 'large'; readonly code: '${code}'; readonly status: ${status}; readonly group: 'g'; readonly fault: 'client'; readonly message: '${code}.'; readonly description: ${text}; readonly resolution: ${text} }`
}
