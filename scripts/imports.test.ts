import { expect, test } from 'vitest'
import { type Import, importsIn, ringsIn } from './imports.js'

const value = (specifier: string): Import => ({ specifier, isType: false })
const type = (specifier: string): Import => ({ specifier, isType: true })

test.each<readonly [string, readonly Import[]]>([
  ["import { a } from './a.js'", [value('./a.js')]],
  ["import a, * as b from 'a'", [value('a')]],
  ["import './a.js'", [value('./a.js')]],
  ["import json from './a.json' with { type: 'json' }", [value('./a.json')]],
  ["import type { A } from './a.js'", [type('./a.js')]],
  ["import { type A, b } from './a.js'", [value('./a.js')]],
  // Its module is still loaded, since we keep imports as they are written.
  ["import { type A } from './a.js'", [value('./a.js')]],
  ["export { a } from './a.js'", [value('./a.js')]],
  ["export * from './a.js'\nexport type * from './b.js'", [value('./a.js'), type('./b.js')]],
  ["export type { A } from './a.js'", [type('./a.js')]],
  ["const a = async () => (await import('./a.js')).a", [value('./a.js')]],
  ["type A = typeof import('./a.js')", [type('./a.js')]],
  ['import(`./a.js`)', [value('./a.js')]],
  ['import(path)', []],
  ['export { a }', []],
  ["// import './a.js'\nconst text = \"import './b.js'\"", []],
])('%s', (text, imports) => {
  expect(importsIn(text)).toEqual(imports)
})

test.each<readonly [string, Readonly<Record<string, readonly string[]>>, readonly (readonly string[])[]]>([
  ['a line', { a: ['b'], b: ['c'], c: [] }, []],
  ['a diamond', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
  ['a file that imports itself', { a: ['a'] }, [['a']]],
  ['two files', { a: ['b'], b: ['a'] }, [['a', 'b']]],
  ['three files after one outside the ring', { x: ['a'], a: ['b'], b: ['c'], c: ['a', 'y'], y: [] }, [['a', 'b', 'c']]],
  ['two rings that meet', { a: ['b'], b: ['a', 'c'], c: ['b'] }, [['a', 'b', 'c']]],
  [
    'two rings apart',
    { a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] },
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['imports from other packages', { a: ['elsewhere'] }, []],
])('the rings of %s', (_, imports, rings) => {
  expect(ringsIn(new Map(Object.entries(imports)))).toEqual(rings)
})
