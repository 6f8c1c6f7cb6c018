import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { calledFiles } from './called-files.js'

const source = 'packages/http/src/encode.ts'
const called = named('encode', 40, 1)

/** A function as V8 reports it, with its number of calls. */
function named(functionName: string, startOffset: number, count: number) {
  return { functionName, isBlockCoverage: false, ranges: [{ startOffset, endOffset: 90, count }] }
}

function script(path: string, ...functions: readonly ReturnType<typeof named>[]) {
  return { scriptId: '1', url: pathToFileURL(resolve(path)).href, functions: [...functions] }
}

test.each([
  ['a function that was called', script(source, named('', 0, 0), called), [source]],
  ['an arrow function without a name', script(source, named('', 40, 2)), [source]],
  ['one of several functions', script(source, named('decode', 5, 0), called), [source]],
  [
    'a generated function',
    script('packages/csn/src/predicates.generated.ts', called),
    ['packages/csn/src/predicates.generated.ts'],
  ],
])('%s puts its file on the way', (_, coverage, files) => {
  expect(calledFiles([coverage])).toEqual(files)
})

test.each([
  ['a function that was not called', script(source, named('encode', 40, 0))],
  ['a module that was loaded', script(source, named('', 0, 1), named('encode', 40, 0))],
  ['a function of the compiler', script(source, named('', 0, 1), named('__name', 10, 7))],
  ['a block that ran once, in a function that did not', script(source, { ...called, ranges: [] })],
  ['a test', script('packages/http/src/encode.test.ts', called)],
  ["a test's own module", script('packages/cli/test/test-io.ts', called)],
  ['a script', script('scripts/start.ts', called)],
  ['a dependency', script('packages/http/node_modules/x/packages/y/src/z.ts', called)],
  ['a built file', script('packages/http/dist/encode.js', called)],
  ['a module of Node.js', { ...script(source, called), url: 'node:events' }],
])('%s puts no file on the way', (_, coverage) => {
  expect(calledFiles([coverage])).toEqual([])
})

test('a file that was loaded twice counts once, and files are sorted', () => {
  const other = 'packages/catalog/src/find.ts'
  const again = { ...script(source, called), url: `${script(source).url}?again` }
  expect(calledFiles([script(source, called), script(other, called), again])).toEqual([other, source])
})
