// Prints how many milliseconds TypeScript takes to read and check the consumer in a folder.
import { join, resolve } from 'node:path'
import ts from 'typescript'

const [folder = '.'] = process.argv.slice(2)
const begin = performance.now()
const program = ts.createProgram([join(folder, 'consumer.ts')], {
  strict: true,
  noEmit: true,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  types: [],
  paths: { '@errbook/catalog': [resolve('packages/catalog/dist/index.d.ts')] },
})
const diagnostics = ts.getPreEmitDiagnostics(program)
const time = performance.now() - begin
if (diagnostics.length > 0) throw new Error(ts.formatDiagnostics(diagnostics, ts.createCompilerHost({})))
console.log(time)
