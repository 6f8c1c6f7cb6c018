import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import transform from 'typia/lib/transform.js'
import { codes, patterns } from './facts.js'
import type { Texts } from './write-parts.js'

/** The code of typia's transformer. */
export function writeTypia(folder: string): Texts {
  const write = (expression: string): string => transformed(folder, `${types}\nexport const run = ${expression}`)
  const why = (type: string): string =>
    write(`(value: unknown) => { const result = validate(value); return result.success ? [] : result.errors }
const validate = typia.createValidate<${type}>()`)
  return {
    body: write('typia.createIs<Body>()'),
    headers: write('typia.createIs<Headers>()'),
    whyBody: why('Body'),
    whyHeaders: why('Headers'),
  }
}

const types = `import typia, { type tags } from 'typia'
interface Body { code: ${codes.map((code) => `'${code}'`).join(' | ')}; message: string; requestId: string }
interface Headers {
${Object.entries(patterns)
  .map(([name, pattern]) => `  '${name}': string & tags.Pattern<${JSON.stringify(pattern)}>`)
  .join('\n')}
}`

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  skipLibCheck: true,
  types: [],
}

function transformed(folder: string, source: string): string {
  const file = join(folder, 'typia-source.ts')
  writeFileSync(file, source)
  const program = ts.createProgram([file], options)
  const complaints: ts.Diagnostic[] = [...ts.getPreEmitDiagnostics(program)]
  const before = [
    transform.default(program, {}, { addDiagnostic: (complaint: ts.Diagnostic) => complaints.push(complaint) }),
  ]
  program.emit(undefined, undefined, undefined, false, { before })
  if (complaints.length > 0) throw new Error(ts.formatDiagnostics(complaints, ts.createCompilerHost(options)))
  return readFileSync(file.replace(/\.ts$/, '.js'), 'utf8')
}
