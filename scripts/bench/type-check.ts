import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { CatalogJson } from '../../packages/catalog/src/index.js'
import { renderTypes } from '../../packages/compiler/src/render/types.js'
import type { Contender } from './compare.js'

/** Ways to declare the table of errors, each keeping literal codes and statuses. */
const shapes: Readonly<Record<string, (codes: readonly string[]) => string>> = {
  'TypeScript itself, with ten codes': (codes) => mapped(codes.slice(0, 10)),
  'what errbook generates, whole': generated,
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
  readonly code: C; readonly status: S; readonly group: string; readonly fault: 'client' | 'server'; readonly message: string
  readonly description: { readonly en: string; readonly zh: string }; readonly resolution: { readonly en: string; readonly zh: string }
}`

const consumer = `
import { errors, type Code } from './catalog.js'
const status: 404 = errors.Code4Exception.status
const code: 'Code7Exception' = errors.Code7Exception.code
export function explain(caught: Code): string {
  switch (caught) {
    case 'Code1Exception': return errors[caught].message
    default: return errors[caught].description.zh
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
    writeFileSync(join(home, 'catalog.d.ts'), `${entry}\n${declare(codes)}\n`)
    writeFileSync(join(home, 'consumer.ts'), consumer)
    return { name, command: () => [process.execPath, '--import', 'tsx', 'scripts/bench/type-check-once.ts', home] }
  })
}

function generated(codes: readonly string[]): string {
  const errors = Object.fromEntries(codes.map((code, i) => [code, { status: statusOf(i), params: {} }]))
  return `
import type { Catalog } from '${catalogTypes}'
${renderTypes({ name: 'large', errors } as unknown as CatalogJson).join('\n')}
declare const large: Catalog<Statuses, ParamsByCode>
export declare const errors: typeof large.errors`
}

const catalogTypes = resolve('packages/catalog/src/index.js')

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
  return `{ readonly code: '${code}'; readonly status: ${status}; readonly group: 'g'; readonly fault: 'client'; readonly message: '${code}.'; readonly description: ${text}; readonly resolution: ${text} }`
}
