// Generated code compiles in every project, with every supported compiler and every strictness flag.
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { CatalogText, ObjectTemplate, WholeCatalog } from '@errbook/catalog'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compile } from '../src/compile.js'
import { render } from '../src/render/index.js'
import { compiledSample, hostile } from './hostile.js'
import { declarationsOf, makeProject } from './project.js'

// The compilers written in JavaScript are slow: `pnpm fuzz` runs all of them on everything.
const isThorough = process.env.MODE === 'fuzz'
const compilers: Readonly<Record<string, number>> = {
  'typescript-5.9': isThorough ? 4 : 0,
  typescript: isThorough ? 4 : 1,
  'typescript-7': 4,
}

const plain = compiledSample()
const { Denied, Late } = plain.errors
if (Denied === undefined || Late === undefined) throw new Error('the sample has no such errors')

// Some have the name of a keyword, or one that generated modules declare or export.
const catalogs: Readonly<Record<string, WholeCatalog>> = {
  csn: compiledCsn(),
  hostile: { ...hostile, name: 'Constants' },
  noHeaders: { ...plain, name: 'default', headers: { ...plain.headers, request: {}, response: {} } },
  optionalHeaders: { ...withOptionalHeaders(plain), name: 'catalog' },
  membersOfItsOwn: withTemplate(plain, {
    'a-b': '{domain}',
    n: '{class?:integer}',
    yes: '{yes:boolean}',
    any: ['{rest?:any}'],
    limit: '{limit}',
  }),
  partsInParts: withTemplate(plain, { a: { b: { c: '{deep}', d: {} } }, e: { f: { g: '{other?}' } } }),
  partsInLists: withTemplate(plain, { list: [{ a: { b: '{n:integer}' }, c: '{yes?:boolean}', d: [1, null] }] }),
  oneError: withErrors('codes', { Denied }),
  everyErrorHasParams: withErrors('ErrorDefinition', { Late }),
  manyErrors: withErrors(
    'Catalog',
    Object.fromEntries(Array.from({ length: isThorough ? 500 : 40 }, (_, i) => numbered(i))),
  ),
}

const strictest = {
  strict: true,
  allowUnreachableCode: false,
  allowUnusedLabels: false,
  declaration: true,
  erasableSyntaxOnly: true,
  exactOptionalPropertyTypes: true,
  isolatedDeclarations: true,
  isolatedModules: true,
  noFallthroughCasesInSwitch: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noPropertyAccessFromIndexSignature: true,
  noUncheckedIndexedAccess: true,
  noUncheckedSideEffectImports: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  skipLibCheck: false,
  verbatimModuleSyntax: true,
  lib: ['es2022'],
}

const nodenext = { module: 'nodenext', moduleResolution: 'nodenext' }
const bundler = { module: 'preserve', moduleResolution: 'bundler' }

// A flag only ever adds errors, so that all of them at once are as good as each alone.
const configurations: Readonly<
  Record<string, { readonly include: readonly string[]; readonly compilerOptions: object }>
> = {
  'with every flag, for Node.js': { include: ['generated'], compilerOptions: { ...strictest, ...nodenext } },
  'with every flag, for a bundler': { include: ['generated'], compilerOptions: { ...strictest, ...bundler } },
  'with no flag at all': { include: ['generated', 'consumer'], compilerOptions: { strict: false, ...bundler } },
  'where the types of a program that uses it are inferred and written out': {
    include: ['generated', 'consumer'],
    compilerOptions: { strict: true, declaration: true, ...nodenext },
  },
}

/** A program that imports the modules generated for CSN from somewhere. */
const consumer = (from: string) => `
import { AccessDenied } from '${from}/codes.generated.js'
import { csn } from '${from}/catalog.generated.js'
import { ErrorResponse, KnownErrorResponse, RequestHeaders } from '${from}/schemas.generated.js'
import { en } from '${from}/text/en.generated.js'
export const entry = csn.errors.RequestExpired
export const parts = [csn.errorFor, csn.body, csn.body.members, csn.headers, csn.uri]
export const rules = { ...csn, fields: Object.values(csn.headers.request).map(({ fields }) => fields) }
export const status: 403 = AccessDenied.status
export const constants = { AccessDenied }
export const schemas = { ErrorResponse, KnownErrorResponse, RequestHeaders }
export const texts = [en, en.headers, en.groups, Object.values(en.errors), Object.values(en.headers.request)]
export function describe() {
  return { csn, standard: KnownErrorResponse['~standard'] }
}
`

const options = { target: 'es2022', types: [], rootDir: '.', outDir: 'out' }

let project: ReturnType<typeof makeProject>
beforeAll(() => {
  project = makeProject()
  project.link('@errbook/catalog', project.catalog)
  project.link('@sinclair/typebox', project.typebox)
  project.write('consumer/consumer.ts', consumer('../generated/csn'))
  for (const [folder, catalog] of Object.entries(catalogs)) {
    for (const [path, text] of render(catalog, 'catalog.yaml')) project.write(`generated/${folder}/${path}`, text)
  }
  Object.values(configurations).forEach(({ include, compilerOptions }, i) => {
    project.write(
      `tsconfig.${i}.json`,
      JSON.stringify({ include, compilerOptions: { ...options, ...compilerOptions } }),
    )
  })
})
afterAll(() => project.remove())

describe.each(Object.entries(compilers).filter(([, count]) => count > 0))('%s compiles it', (compiler, count) => {
  const titles = Object.keys(configurations).slice(0, count)
  test.each(titles.map((title, i) => [title, i] as const))('%s', async (_, i) => {
    expect(await said(compiler, project.path, `tsconfig.${i}.json`)).toBe('')
  })
})

test('a program that depends on a package of generated code alone can write its types out', async () => {
  const other = makeProject()
  try {
    const modules = render(catalogs.csn as WholeCatalog, 'catalog.yaml').filter(([path]) => path.endsWith('.ts'))
    const errors = declarationsOf('@example/errors', modules)
    other.link('@example/errors', other.store('@example/errors', errors, [other.catalog, other.typebox]))
    // Each module is imported by its path without an ending.
    other.write('consumer.ts', consumer('@example/errors').replaceAll(".js'", "'"))
    const compilerOptions = { ...options, strict: true, declaration: true, skipLibCheck: true, ...nodenext }
    other.write('tsconfig.json', JSON.stringify({ include: ['consumer.ts'], compilerOptions }))
    expect(await said('typescript-7', other.path, 'tsconfig.json')).toBe('')
  } finally {
    other.remove()
  }
})

/** The output of a compiler: empty if all is well. */
async function said(compiler: string, cwd: string, configuration: string): Promise<string> {
  const manifest = createRequire(import.meta.url).resolve(`${compiler}/package.json`)
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly bin: { readonly tsc: string } }
  const words = [join(dirname(manifest), bin.tsc), '-p', configuration, '--pretty', 'false']
  const run = promisify(execFile)(process.execPath, words, { cwd })
  const { stdout } = await run.catch((error: { readonly stdout: string }) => error)
  return stdout
}

function compiledCsn(): WholeCatalog {
  const result = compile(readFileSync(new URL('../../csn/catalog.yaml', import.meta.url)))
  if (!result.ok) throw new Error('the catalog of CSN does not compile')
  return result.catalog
}

function withOptionalHeaders(catalog: WholeCatalog): WholeCatalog {
  const { request, response, ...rest } = catalog.headers
  const optional = <T>(headers: { readonly [name: string]: T }) =>
    Object.fromEntries(Object.entries(headers).map(([name, header]) => [name, { ...header, required: false }]))
  return { ...catalog, headers: { ...rest, request: optional(request), response: optional(response) } }
}

/** The sample with an error body that has these members beside the code. */
function withTemplate(catalog: WholeCatalog, own: ObjectTemplate): WholeCatalog {
  return { ...catalog, body: { ...catalog.body, template: { code: '{code}', ...own } } }
}

/** The sample with other errors, each with the text of one that it has. */
function withErrors(name: string, errors: WholeCatalog['errors']): WholeCatalog {
  const all = <T>(value: T) => Object.fromEntries(Object.keys(errors).map((code) => [code, value]))
  const textOf = (text: CatalogText) => ({ ...text, errors: all(text.errors.Denied) })
  const text = Object.fromEntries(Object.entries(plain.text).map(([language, value]) => [language, textOf(value)]))
  const source = { ...plain.source, errors: all(plain.source.errors.Denied) }
  return { ...plain, name, errors, text, source } as WholeCatalog
}

function numbered(i: number): readonly [code: string, entry: WholeCatalog['errors'][string]] {
  const entry = i % 2 === 0 ? Denied : Late
  return [`Code${i}`, { ...(entry as WholeCatalog['errors'][string]), code: `Code${i}` }]
}
