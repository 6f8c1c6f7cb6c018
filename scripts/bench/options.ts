import { parseArgs } from 'node:util'

/** The options of `pnpm bench`. */
export interface Options {
  /** The suites to measure; all if empty. */
  readonly names: readonly string[]
  readonly short: boolean
  readonly write: boolean
  /** The file for the tables as JSON. */
  readonly json: string | undefined
  /** The commit to compare with. */
  readonly against: string | undefined
  /** How often the working tree is measured against the commit. */
  readonly turns: number
}

/** The command was called incorrectly. */
export class UsageError extends Error {}

/** Reads the words after `pnpm bench`; throws a `UsageError`. */
export function readOptions(words: readonly string[], suites: readonly string[]): Options {
  const { values, positionals } = parse(words)
  const { short = false, write = false, json, against } = values
  const unknown = positionals.filter((name) => !suites.includes(name))
  if (unknown.length > 0) {
    throw new UsageError(`Unknown suite: ${unknown.join(', ')}. The suites are ${suites.join(', ')}.`)
  }
  if (against === undefined && values.turns !== undefined) throw new UsageError('--turns needs --against COMMIT.')
  if (against !== undefined && (write || json !== undefined)) {
    throw new UsageError('--against writes no file: leave out --write and --json.')
  }
  const turns = values.turns ?? (short ? '2' : '5')
  if (!/^[1-9]\d?$/.test(turns)) throw new UsageError(`--turns is a number from 1 to 99, such as 5, not "${turns}".`)
  return { names: positionals, short, write, json, against, turns: Number(turns) }
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
        against: { type: 'string' },
        turns: { type: 'string' },
      },
    })
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${usage}`)
  }
}

const usage = `Usage: pnpm bench [--short] [--write] [--json FILE] [SUITES…]
       pnpm bench --against COMMIT [--turns N] [--short] [SUITES…]`
