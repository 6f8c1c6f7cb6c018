// What an editor shows to users of the catalog: hovers, completions, and errors that fit on a line.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listErrors, retryAdvice } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import { en } from '@errbook/csn/text/en'
import { zh } from '@errbook/csn/text/zh'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const folder = fileURLToPath(new URL('.', import.meta.url))
const program = join(folder, 'program.ts')
const opening = `
import { CatalogError, isError, isOneOf } from '@errbook/catalog'
import { csn } from '@errbook/csn'
import * as codes from '@errbook/csn/codes'
import { encode, toProblem } from '@errbook/http'
declare const caught: unknown
`

let text = ''
let version = 0
const service = ts.createLanguageService({
  getScriptFileNames: () => [program],
  getScriptVersion: (name) => (name === program ? String(version) : '0'),
  getScriptSnapshot: (name) => {
    const content = name === program ? text : ts.sys.fileExists(name) ? readFileSync(name, 'utf8') : undefined
    return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content)
  },
  getCurrentDirectory: () => folder,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  getCompilationSettings: () => ({
    ...ts.convertCompilerOptionsFromJson(
      JSON.parse(readFileSync(join(folder, '../../../tsconfig.base.json'), 'utf8')).compilerOptions,
      folder,
    ).options,
    isolatedDeclarations: false,
  }),
  fileExists: ts.sys.fileExists,
  readFile: ts.sys.readFile,
  directoryExists: ts.sys.directoryExists,
  getDirectories: ts.sys.getDirectories,
})

/** Puts a statement into the program without its `|`; gives the place of that. */
function write(statement: string): number {
  const place = opening.length + statement.indexOf('|')
  text = opening + statement.replace('|', '')
  version++
  return place
}

function hover(statement: string): { readonly type: string; readonly documentation: string } {
  const info = service.getQuickInfoAtPosition(program, write(statement))
  return {
    type: ts.displayPartsToString(info?.displayParts),
    documentation: ts.displayPartsToString(info?.documentation),
  }
}

/** The errors of a statement, each as its first line. */
function errors(statement: string): readonly string[] {
  write(statement)
  return service
    .getSemanticDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

function completions(statement: string): readonly string[] {
  const place = write(statement)
  return service.getCompletionsAtPosition(program, place, {})?.entries.map(({ name }) => name) ?? []
}

describe.each(['codes.', 'csn.errors.'])('hovering over %s', (before) => {
  test.each(listErrors(csn).map((definition) => [definition.code, definition] as const))(
    '%s shows its status, what it means, what to do and whether to retry',
    (code, definition) => {
      const { type, documentation } = hover(`${before}|${code}`)
      expect(type).toContain(`ErrorDefinition<"${code}", ${definition.status}, {`)
      expect(type).not.toMatch(/Readonly<|Record</)
      const shown = documentation.replaceAll(/\\([^\w\s])/g, '$1')
      expect(shown).toContain(`${definition.status}: ${en.errors[code as 'DbException']?.meaning}`)
      for (const { errors: texts } of [en, zh]) expect(shown).toContain(texts[code as 'DbException']?.resolution)
      for (const language of ['en', 'zh'] as const) expect(shown).toContain(retryAdvice(definition, language))
    },
  )
})

test.each([
  ["isError(csn, caught, 'DbExeption')", "'keyof CsnErrors"],
  ["isOneOf(csn, caught, ['DbException', 'Nothing'])", "'keyof CsnErrors'"],
  ["encode(csn, 'DbExeption')", "'keyof CsnErrors'"],
  ["toProblem(csn, 'DbExeption', { reference: '' })", "'keyof CsnErrors'"],
  ['csn.errors.Wrong', "'CsnErrors'"],
  ['csn.errors.DbExeption', "Did you mean 'DbException'?"],
  ["new CatalogError(csn.errors.RequestExpired, { params: { timestamp: '', date: '' } })", "'date' does not exist"],
  ["encode(csn, 'RequestExpired', { params: { timestamp: '', date: '' } })", "'date' does not exist"],
])('%s is one error of one line, which names the type', (statement, part) => {
  const [error, ...others] = errors(statement)
  expect(others).toEqual([])
  expect(error).toContain(part)
  expect(error?.length).toBeLessThanOrEqual(200)
})

test.each([
  ['new CatalogError(csn.errors.DbException, { params: { timestamp: 1 } })'],
  ["encode(csn, 'DbException', { params: { timestamp: 1 } })"],
  ['new CatalogError(csn.errors.RequestExpired)'],
  ["encode(csn, 'RequestExpired', {})"],
])('%s does not compile', (statement) => {
  expect(errors(statement)).toHaveLength(1)
})

test.each(["isError(csn, caught, '|')", "isOneOf(csn, caught, ['|'])", "encode(csn, '|')", 'csn.errors.|'])(
  'the codes are completed in %s',
  (statement) => {
    const codes = Object.keys(csn.errors)
    expect(
      completions(statement)
        .filter((name) => codes.includes(name))
        .sort(),
    ).toEqual(codes.sort())
  },
)
