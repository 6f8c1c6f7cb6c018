// Packs the packages, installs them into an empty folder, and runs one suite on every runtime that the README names, compiled
// by every compiler that it names. Exits 1 when a step fails.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { outcomeIn, startServer } from './outcome.js'
import { hasFailed, printed, type Row } from './printed.js'
import { compile, makeProject } from './project.js'
import { compilers, runtimes, stepNames } from './table.js'

const folder = mkdtempSync(join(tmpdir(), 'errbook-runtimes-'))
try {
  makeProject(folder)
  for (const compiler of compilers.values()) console.log(`TypeScript ${compile(folder, compiler)} compiles the suite`)
  const rows = await run()
  console.log(`\n${printed(rows)}`)
  if (rows.some((row) => stepNames.some((step) => hasFailed(row, step)))) process.exitCode = 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true })
}

/** One after another, so that none waits for another and seems to hang. */
async function run(): Promise<readonly Row[]> {
  const server = await startServer(folder)
  const rows: Row[] = []
  try {
    for (const runtime of runtimes) rows.push({ runtime, outcome: await outcomeIn(runtime, folder, server.origin) })
    return rows
  } finally {
    server.stop()
  }
}
