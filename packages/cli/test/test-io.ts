import { Readable } from 'node:stream'
import picocolors from 'picocolors'
import type { Io } from '../src/io.js'

/** Stands in for a terminal, and keeps what is written to it. */
export interface TestIo extends Io {
  readonly output: () => string
  readonly errors: () => string
}

/** An {@link Io} in the working directory of the tests, without colours, with a text on standard input if one is given, and otherwise at a terminal. */
export function testIo(stdin?: string | Uint8Array, env: Io['env'] = {}): TestIo {
  const out: string[] = []
  const err: string[] = []
  return {
    env,
    cwd: process.cwd(),
    isInteractive: stdin === undefined,
    columns: 80,
    stdin: () => Readable.from(stdin === undefined ? [] : [Buffer.from(stdin)]),
    out: (line) => out.push(line),
    drained: async () => {},
    err: (line) => err.push(line),
    colors: picocolors.createColors(false),
    interrupted: async () => {},
    progress: () => ({ advance() {}, stop() {} }),
    output: () => out.join('\n'),
    errors: () => err.join('\n'),
  }
}
