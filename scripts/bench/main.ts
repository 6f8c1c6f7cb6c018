// Measures, prints medians and ratios, and writes the ratios to docs/benchmarks.md. With names of suites it measures
// those, and updates their tables there with `--write`; with `--json FILE` it writes the numbers to a file instead;
// `--short` uses small catalogs and few rounds, to test that it runs. With `--against COMMIT` it compares, and
// writes nothing.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { arch, constants, cpus, platform } from 'node:os'
import { fileURLToPath } from 'node:url'
import { compareAgainst } from './against.js'
import { type Options, readOptions, UsageError } from './options.js'
import { renewed, report } from './report.js'
import type { Run, Suite } from './suite.js'
import { bundles } from './suites/bundles.js'
import { checks } from './suites/checks.js'
import { client } from './suites/client.js'
import { generation } from './suites/generation.js'
import { hostile } from './suites/hostile.js'
import { primitives } from './suites/primitives.js'
import { scale } from './suites/scale.js'
import { servers } from './suites/servers.js'
import { signatures } from './suites/signatures.js'
import { site } from './suites/site.js'
import { startUp } from './suites/start-up.js'
import { testing } from './suites/testing.js'
import { traffic } from './suites/traffic.js'
import { types } from './suites/types.js'
import { whole } from './suites/whole.js'
import { wire } from './suites/wire.js'
import { printed, type Table, toJson } from './table.js'

const suites: Readonly<Record<string, Suite>> = {
  whole,
  checks,
  scale,
  hostile,
  startUp,
  bundles,
  primitives,
  wire,
  client,
  signatures,
  servers,
  testing,
  generation,
  site,
  traffic,
  types,
}

try {
  const options = readOptions(process.argv.slice(2), Object.keys(suites))
  if (options.against === undefined) await measure(options)
  else process.exitCode = await compareAgainst(options.against, options)
} catch (error) {
  console.error(error instanceof UsageError ? error.message : error)
  process.exitCode = 2
}

async function measure({ names, short, write, json }: Options): Promise<void> {
  const folder = mkdtempSync(fileURLToPath(new URL('node_modules/.bench-', import.meta.url)))
  process.once('exit', () => rmSync(folder, { recursive: true }))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => process.exit(128 + constants.signals[signal]))
  }
  const run: Run = { short, rounds: short ? 1 : 5, budget: short ? 4 : 20, folder }
  const tables: Table[] = []
  for (const [name, suite] of Object.entries(suites)) {
    if (names.length > 0 && !names.includes(name)) continue
    for (const table of await suite(run)) {
      console.log(printed(table))
      tables.push(table)
    }
  }
  if (json !== undefined) writeFileSync(json, toJson(tables))
  const path = 'docs/benchmarks.md'
  if (!short && names.length === 0 && json === undefined) writeFileSync(path, report(tables, environment()))
  else if (write) writeFileSync(path, renewed(readFileSync(path, 'utf8'), tables, environment()))
}

/** The class of machine, for readers who get other ratios. */
function environment(): string {
  return `${platform()} ${arch()} with ${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.versions.node}`
}
