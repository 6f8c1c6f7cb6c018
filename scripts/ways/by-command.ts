import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../../packages/cli/src/run.js'
import { testIo } from '../../packages/cli/test/test-io.js'
import { expectIn, lost } from './arrival.js'
import { filesCalledDuring } from './called-files.js'

/** From a recording of two responses, one with an unknown code, to the report of `errbook check`. */
export function recordingToReport(): Promise<readonly string[]> {
  return inFolder(async (folder) => {
    const path = join(folder, 'responses.ndjson')
    writeFileSync(path, ['CsnNotFoundException', 'Unknown'].map(recordOf).join(''))
    const check = async () => {
      const io = testIo()
      await run(['check', path, '--jobs', '1'], io)
      expectIn(io.output(), 'Unknown')
    }
    return filesCalledDuring(check)
  })
}

function recordOf(code: string): string {
  const headers = { 'content-type': 'application/json', 'x-bce-request-id': 'c4abab14' }
  const body = { code, message: 'The csn instance is not exist', requestId: 'c4abab14' }
  return `${JSON.stringify({ status: 404, headers, body: JSON.stringify(body) })}\n`
}

/** The generated files of the CSN catalog that change with one more code. */
export function filesChangedByCode(): Promise<readonly string[]> {
  return inFolder(async (folder) => {
    const catalog = readFileSync('packages/csn/catalog.yaml', 'utf8')
    const before = await generated(join(folder, 'before'), catalog)
    const after = await generated(join(folder, 'after'), withOneMoreCode(catalog))
    return [...after].flatMap(([path, written]) => (before.get(path) === written ? [] : path)).sort()
  })
}

/** A catalog file with a copy of its first error under another code. */
function withOneMoreCode(catalog: string): string {
  const more = catalog.replace(/^errors:\n( {2}\w+)(:\n(?:(?: {4}.*)?\n)+)/m, '$&$1OnceMore$2')
  if (more === catalog) throw new Error('no error found in the catalog: say here how errors are written now')
  return more
}

async function generated(folder: string, catalog: string): Promise<ReadonlyMap<string, string>> {
  mkdirSync(folder)
  const file = join(folder, 'catalog.yaml')
  writeFileSync(file, catalog)
  const io = testIo()
  if ((await run(['generate', file], io)) !== 0) throw lost(io.output() + io.errors())
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.generated\.|\.md$/.test(path),
  )
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'errbook-ways-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
