import { text } from 'node:stream/consumers'
import { Presets, SingleBar } from 'cli-progress'
import picocolors from 'picocolors'
import type { Io } from './io.js'

/** Standard input, output and error of this process. Colours follow the terminal, `NO_COLOR` and `FORCE_COLOR`. */
export function processIo(): Io {
  const { stdin, stdout, stderr, env } = process
  for (const stream of [stdout, stderr]) {
    // The reader of a pipe may have enough, as `head` has; that is no error of ours.
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      process.exit()
    })
  }
  const wantsColors = env.NO_COLOR
    ? false
    : env.FORCE_COLOR
      ? env.FORCE_COLOR !== '0'
      : stdout.isTTY && stdout.hasColors()
  return {
    readStdin: async () => (stdin.isTTY ? undefined : text(stdin)),
    out: (line) => stdout.write(`${line}\n`),
    err: (line) => stderr.write(`${line}\n`),
    colors: picocolors.createColors(wantsColors),
    progress: stderr.isTTY ? terminalProgress : () => ({ advance() {}, stop() {} }),
  }
}

function terminalProgress(total: number) {
  const bar = new SingleBar(
    { format: 'checking {bar} {percentage}% | {eta_formatted} left', clearOnComplete: true, stream: process.stderr },
    Presets.shades_classic,
  )
  bar.start(total, 0)
  return { advance: (amount: number) => bar.increment(amount), stop: () => bar.stop() }
}
