import { parseArgs } from 'node:util'

/** What `pnpm bench` was asked to do. */
export interface Options {
  /** The suites to measure; none means all. */
  readonly names: readonly string[]
  readonly short: boolean
  readonly write: boolean
  /** The file for the tables as JSON. */
  readonly json: string | undefined
}

/** The command was called in a wrong way. */
export class UsageError extends Error {}

/** Reads the words after `pnpm bench`; throws a `UsageError`. */
export function readOptions(words: readonly string[], suites: readonly string[]): Options {
  const { values, positionals } = parse(words)
  const { short = false, write = false, json } = values
  const unknown = positionals.filter((name) => !suites.includes(name))
  if (unknown.length > 0) {
    throw new UsageError(`Unknown suite: ${unknown.join(', ')}. The suites are ${suites.join(', ')}.`)
  }
  return { names: positionals, short, write, json }
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        short: { type: 'boolean' },
        write: { type: 'boolean' },
        json: { type: 'string' },
      },
    })
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${usage}`)
  }
}

const usage = `Usage: pnpm bench [--short] [--write] [--json FILE] [SUITES…]`
