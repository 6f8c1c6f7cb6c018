import { readFileSync } from 'node:fs'
import type { WholeCatalog } from '@errbook/catalog'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CatalogFile } from '../src/catalog-file.js'
import { takeOver } from '../src/family/take-over.js'
import { compile } from '../src/index.js'
import { readCatalogFile } from '../src/read-catalog-file.js'
import { differenceOf } from './difference.js'

const bytes = readFileSync(new URL('../../csn/catalog.yaml', import.meta.url))
const read = readCatalogFile(bytes)
if (!read.ok) throw new Error(JSON.stringify(read.diagnostics))
const whole = read.file
const catalog = catalogOf(bytes)
const codes = Object.keys(whole.errors)
const groups = Object.keys(whole.groups ?? {})

/** What a parent has of CSN's file, and what of it is its own. */
interface Cut {
  readonly groups: readonly string[]
  readonly parts: readonly ('reasons' | 'headers' | 'body' | 'uri' | 'errorFor')[]
  /** The codes that the parent has, and the child does not inherit. */
  readonly without: readonly string[]
  /** The errors of which the parent says something else. */
  readonly others: readonly string[]
  /** The errors of which the parent says nothing in a language. */
  readonly silent: readonly (readonly [code: string, language: string])[]
}

const cut: fc.Arbitrary<Cut> = fc.record({
  groups: fc.subarray(groups),
  parts: fc.subarray(['reasons', 'headers', 'body', 'uri', 'errorFor'] as const),
  without: fc.subarray(codes, { maxLength: 3 }),
  others: fc.subarray(codes, { maxLength: 10 }),
  silent: fc.array(fc.tuple(fc.constantFrom(...codes), fc.constantFrom('en', 'zh')), { maxLength: 10 }),
})

test('CSN’s file, cut into a parent and a rest, gives CSN’s table and text', () => {
  const { source: _, ...expected } = catalog
  fc.assert(
    fc.property(cut, (cut) => {
      const parent = parentOf(cut)
      const without = cut.without.filter((code) => Object.hasOwn(parent.errors, code))
      const child = childOf(parent, without)
      const { source, ...made } = catalogOf(bytesOf(child), bytesOf(parent))
      expect(made).toEqual(expected)
      const first = codes.filter((code) => Object.hasOwn(parent.errors, code) && !without.includes(code))
      expect(Object.keys(made.errors)).toEqual([...first, ...codes.filter((code) => !first.includes(code))])
      expect(source.parent?.name).toBe('parent')
    }),
    { numRuns: 25 },
  )
})

/** A part of CSN's file that is a catalog of its own. */
function parentOf({ groups, parts, others, silent }: Cut): CatalogFile {
  const has = (part: Cut['parts'][number]) => parts.includes(part)
  const errors = Object.fromEntries(
    Object.entries(whole.errors).flatMap(([code, { printed, text, ...error }]) => {
      if (!groups.includes(error.group ?? '')) return []
      const said = Object.entries(text ?? {}).filter(
        ([language]) => !silent.some(([one, other]) => one === code && other === language),
      )
      const own = others.includes(code)
        ? {
            text: { en: { meaning: 'Other.', note: 'Other.' } },
            retry: 'backoff',
            since: '1.0',
            keywords: { zh: ['其他'] },
          }
        : { ...(said.length > 0 && { text: Object.fromEntries(said) }) }
      return [[code, { ...error, ...own, ...(has('reasons') && printed && { printed }) }]]
    }),
  )
  const answers = has('errorFor') && groups.includes('bce')
  const { precedence, ...errorFor } = whole.errorFor ?? {}
  return {
    name: 'parent',
    languages: ['en', 'zh'],
    document: { url: 'https://example.com/parent' },
    ...(has('reasons') && { reasons: whole.reasons }),
    ...(has('headers') && { headers: withoutPrinted(answers ? whole.headers : withoutAnswers(whole.headers)) }),
    ...(has('body') && { body: whole.body }),
    ...(has('uri') && { uri: whole.uri }),
    ...(answers && { errorFor: { ...errorFor, ...(has('headers') && { precedence }) } }),
    groups: Object.fromEntries(groups.map((group) => [group, whole.groups?.[group]])),
    errors,
  } as CatalogFile
}

function withoutPrinted(value: unknown): unknown {
  return without(value, ['printed'])
}

function withoutAnswers(value: unknown): unknown {
  return without(value, ['missing', 'malformed', 'maximumSkewInSeconds', 'expired'])
}

function without(value: unknown, keys: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const kept = Object.entries(value).filter(([key]) => !keys.includes(key))
  return Object.fromEntries(kept.map(([key, inner]) => [key, without(inner, keys)]))
}

/** The rest of CSN's file: what is to be laid over what it inherits. */
function childOf(parent: CatalogFile, codes: readonly string[]): object {
  const { name, languages, ...rest } = whole
  const inherited = takeOver(parent, {
    without: new Set(codes),
    languages: new Set(languages),
    refusesServers: false,
  })
  const extended = { catalog: './parent.yaml', ...(codes.length > 0 && { without: codes }) }
  return { name, languages, extends: extended, ...differenceOf(inherited, rest) }
}

/** JSON is YAML, a member a line. */
function bytesOf(file: object): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(file, null, 1))
}

function catalogOf(bytes: Uint8Array, parent?: Uint8Array): WholeCatalog {
  const compiled = compile(bytes, parent && { readParent: () => ({ file: 'parent.yaml', bytes: parent }) })
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.diagnostics.filter(({ severity }) => severity === 'error')))
  return compiled.catalog
}
