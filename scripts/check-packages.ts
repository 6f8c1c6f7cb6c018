// Packs every package, and checks each tarball by publint and "are the types wrong".
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { packInto, run } from './packed.js'

const folder = mkdtempSync(join(tmpdir(), 'errbook-pack-'))
try {
  for (const tarball of packInto(folder)) {
    run(process.cwd(), 'publint', 'run', tarball, '--strict')
    run(process.cwd(), 'attw', tarball, '--profile', 'esm-only')
    console.log(`${basename(tarball)}: publint and attw find nothing`)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true })
}
