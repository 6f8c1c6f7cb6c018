import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { WholeCatalog } from '@errbook/catalog'
import { compile, render } from '@errbook/compiler'
import csnJson from '@errbook/csn/catalog.json' with { type: 'json' }
import ts from 'typescript'
import { expect, test } from 'vitest'
import { renderTwins } from '../site.js'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const vpcFolder = `${root}examples/baidu-vpc/src/errors`
const vpc = JSON.parse(readFileSync(`${vpcFolder}/json/catalog.generated.json`, 'utf8')) as WholeCatalog
const pets = compile(readFileSync(`${root}examples/pets/catalog.yaml`))
if (!pets.ok) throw new Error('the catalog of pets has errors')

/** Files that are nowhere but in memory. */
const inMemory = new Map<string, string>()
for (const [path, text] of render(pets.catalog, 'catalog.yaml', ['codes']))
  inMemory.set(`${root}pets-blocks/${path}`, text)

const blocks = [
  ['csn', csnJson as unknown as WholeCatalog, '@errbook/csn', `${root}csn-blocks`],
  ['vpc', vpc, './catalog.generated.js', vpcFolder],
  ['pets', pets.catalog, './catalog.generated.js', `${root}pets-blocks`],
] as const

test('every program on the pages of CSN, VPC and pets compiles', () => {
  const files = blocks.flatMap(([, catalog, module, folder]) => {
    return programsOf(catalog, module).map((text, at) => {
      const path = `${folder}/block-${at}.ts`
      inMemory.set(path, text)
      return path
    })
  })
  expect(files.length).toBeGreaterThan(100)
  expect(errorsIn(files)).toEqual([])
})

/** The distinct programs on the pages of a catalog. */
function programsOf(catalog: WholeCatalog, module: string): readonly string[] {
  const twins = renderTwins(catalog, { module }).filter(([path]) => path.includes('/errors/'))
  const programs = twins.flatMap(([, text]) =>
    [...text.matchAll(/^```ts\n(.*?)\n```$/gms)].map(([, block = '']) => block),
  )
  return [...new Set(programs)]
}

function errorsIn(files: readonly string[]): readonly string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    // The folders of the blocks are part of no package.
    moduleDetection: ts.ModuleDetectionKind.Force,
    customConditions: ['@errbook/source'],
    allowImportingTsExtensions: true,
    types: ['node'],
    typeRoots: [`${root}node_modules/@types`],
    skipLibCheck: true,
    noEmit: true,
    paths: {
      '@errbook/csn': [`${root}packages/csn/src/catalog.generated.ts`],
      '@errbook/*': [`${root}packages/*/src/index.ts`],
    },
  }
  const host = ts.createCompilerHost(options)
  const { readFile, fileExists, directoryExists } = host
  host.readFile = (path) => inMemory.get(path) ?? readFile(path)
  host.fileExists = (path) => inMemory.has(path) || fileExists(path)
  host.directoryExists = (path) => path === `${root}pets-blocks` || (directoryExists?.(path) ?? true)
  host.getSourceFile = (path, version) => {
    const text = host.readFile(path)
    return text === undefined ? undefined : ts.createSourceFile(path, text, version)
  }
  const program = ts.createProgram(files, options, host)
  return files.flatMap((path) => {
    const source = program.getSourceFile(path)
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
    return found.map(
      ({ messageText }) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}\n${source?.text}`,
    )
  })
}
