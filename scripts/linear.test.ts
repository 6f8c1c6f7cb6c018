import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { checkSync } from 'recheck'
import ts from 'typescript'
import { expect, test } from 'vitest'
import type { HeaderRule } from '../packages/catalog/src/index.js'
import { formats } from '../packages/catalog/src/parts.js'
import { csn } from '../packages/csn/src/catalog.generated.js'

const packages = [
  'bce-auth',
  'catalog',
  'cli',
  'compiler',
  'csn',
  'docs',
  'http',
  'http-message',
  'testing',
  'validate',
]

/** Every regular expression that is run on outside text: those of the catalog, and those in the sources. */
const expressions = new Map<string, readonly [source: string, flags: string]>([
  ...Object.entries(formats).map(([name, { pattern }]) => [`format ${name}`, [`^(?:${pattern})$`, 'u']] as const),
  ...Object.entries({ ...csn.headers.request, ...csn.headers.response }).flatMap(patternsOf),
  ...packages.flatMap(sourcesOf).flatMap(literalsIn),
])

test.each([...expressions])('%s is matched in linear time', { timeout: 90_000 }, (_, [source, flags]) => {
  // Polynomial patterns are vulnerable, too.
  expect(checkSync(source, flags, { timeout: 60_000 }).status).toBe('safe')
})

function patternsOf([name, { pattern, fields = {} }]: readonly [string, HeaderRule]) {
  const parts = Object.entries(fields).map(([field, part]) => [`${name} ${field}`, [part.pattern, 'u']] as const)
  return [[name, [pattern, 'u']] as const, ...parts]
}

function sourcesOf(name: string): readonly string[] {
  return ['src', 'browser'].flatMap((folder) => {
    const home = `${name}/${folder}`
    if (!existsSync(`packages/${home}`)) return []
    const paths = readdirSync(`packages/${home}`, { recursive: true, encoding: 'utf8' })
    return paths.filter((path) => /(?<!\.test)\.ts$/.test(path)).map((path) => `${home}/${path}`)
  })
}

function literalsIn(path: string) {
  const found: (readonly [string, readonly [string, string]])[] = []
  const file = ts.createSourceFile(path, readFileSync(`packages/${path}`, 'utf8'), ts.ScriptTarget.Latest)
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      found.push([`${path} ${node.text.slice(0, 60)}`, [node.text.slice(1, end), node.text.slice(end + 1)]])
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

test('every kind of expression is among them', () => {
  const names = [...expressions.keys()]
  expect(names).toEqual(expect.arrayContaining(['format utc-date-time', 'authorization', 'authorization signature']))
  for (const name of packages.filter((name) => name !== 'csn')) {
    expect(names).toContainEqual(expect.stringMatching(`^${name}/src/`))
  }
})

test('the check finds a pattern that is not linear', () => {
  expect(checkSync('^(a+)+$', '').status).toBe('vulnerable')
})
