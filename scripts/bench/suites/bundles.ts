import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { contenders } from '../checks/contender.js'
import { writeContenders } from '../checks/write-contenders.js'
import { consumers } from '../consumers.js'
import type { Suite } from '../suite.js'
import type { Row, Table } from '../table.js'

/** What the checks weigh in a bundle. */
export const bundles: Suite = async ({ folder }) => {
  const home = await writeContenders(folder)
  return [await peers(home), await ours()]
}

async function peers(home: string): Promise<Table> {
  const alone = Object.entries(contenders).filter(([, module]) => module !== 'errbook-checks')
  const rows = alone.map(async ([name, module]): Promise<Row> => {
    const source = module === 'errbook' ? ownBody : `export { body } from './${module}.js'`
    return { name, values: await sizes(source, home) }
  })
  return {
    title: 'A bundle of the body check alone',
    about: 'The bundle of the check in the first column of the first table, with the codes, in bytes.',
    unit: 'bytes',
    columns: ['minified', 'minified, gzip -9'],
    rows: await Promise.all(rows),
  }
}

const ownBody = `export { isKnownErrorResponse } from '@errbook/csn/predicates'`

async function ours(): Promise<Table> {
  const rows = consumers.map(async ({ name, source, limit }): Promise<Row> => {
    return { name, values: [...(await sizes(source, 'packages/cli')), limit] }
  })
  return {
    title: 'A bundle of what we offer',
    about: 'The bundle of a program that uses each, in bytes, and the limit after gzip -9.',
    unit: 'bytes',
    columns: ['minified', 'minified, gzip -9', 'limit'],
    rows: await Promise.all(rows),
  }
}

async function sizes(contents: string, resolveDir: string): Promise<readonly number[]> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: resolve(resolveDir) },
    nodePaths: ['packages/cli/node_modules'],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    mainFields: ['module', 'main'],
    conditions: ['import'],
    logLevel: 'warning',
  })
  const [{ contents: bytes } = { contents: new Uint8Array() }] = outputFiles
  return [bytes.length, gzipSync(bytes, { level: 9 }).length]
}
