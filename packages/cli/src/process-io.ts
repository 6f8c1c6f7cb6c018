import { once } from 'node:events'
import { createRequire } from 'node:module'
import type { MultiBar } from 'cli-progress'
import picocolors from 'picocolors'
import type { Io, Progress } from './io.js'

/** Standard input, output and error of this process. Colours follow the terminal, `NO_COLOR` and `FORCE_COLOR`. */
export function processIo(): Io {
  const { stdin, stdout, stderr } = process
  for (const stream of [stdout, stderr]) {
    // The reader of a pipe may close it early, as `head` does. That is not an error.
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      process.exit()
    })
  }
  const write = (line: string): unknown => stdout.write(`${line}\n`)
  let out = write
  return {
    env: process.env,
    cwd: process.cwd(),
    isInteractive: stdin.isTTY === true,
    columns: stdout.columns || 80,
    stdin: () => stdin,
    out: (line) => out(line),
    async drained() {
      if (stdout.writableNeedDrain) await once(stdout, 'drain')
    },
    err: (line) => stderr.write(`${line}\n`),
    colors: picocolors.createColors(wantsColors()),
    interrupted() {
      return new Promise((resolve) => {
        // A second signal ends the process at once.
        for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => resolve())
      })
    },
    progress(total): Progress {
      if (!stderr.isTTY || total === 0) return { advance() {}, stop() {} }
      const { bars, ...progress } = progressBar(total)
      // Lines for the same terminal go above the bar.
      if (stdout.isTTY) out = (line) => bars.log(`${line}\n`)
      return {
        ...progress,
        stop() {
          progress.stop()
          out = write
        },
      }
    },
  }
}

function wantsColors(): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env
  if (NO_COLOR) return false
  if (FORCE_COLOR) return FORCE_COLOR !== '0'
  // Node gives `undefined` without a terminal, which the colours would replace by their own default.
  return Boolean(process.stdout.isTTY) && process.stdout.hasColors()
}

function progressBar(total: number): Progress & { readonly bars: MultiBar } {
  const format = 'checking {bar} {percentage}% | {eta_formatted} left'
  const options = {
    format,
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
    linewrap: true,
    etaBuffer: 10_000,
  }
  // Most commands show no progress, and start sooner without it.
  const { MultiBar, Presets }: typeof import('cli-progress') = createRequire(import.meta.url)('cli-progress')
  const bars = new MultiBar(options, Presets.shades_classic)
  const bar = bars.create(total, 0)
  return {
    bars,
    advance: (amount) => bar.increment(amount),
    stop() {
      // Writes out what was logged since the last frame.
      bars.update()
      bars.stop()
    },
  }
}
