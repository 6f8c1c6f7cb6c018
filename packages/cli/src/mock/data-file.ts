import { CommandFailure, printable, readNamedFile } from '../io.js'

/** What is wrong with a value of a file, or with its key. */
interface ValueIssue {
  readonly path: readonly (string | number)[]
  /** What is there, a text in quotes. */
  readonly actual: string
  readonly message: string
}

/**
 * Reads a file of YAML or JSON and checks its value.
 *
 * @throws CommandFailure with a line for each error, `file:line:column` in front, when it cannot be read or is wrong
 */
export async function readDataFile<T>(file: string, check: (value: unknown) => readonly ValueIssue[]): Promise<T> {
  const compiler = await import('@errbook/compiler/data-file')
  const read = compiler.readDataFile(readNamedFile(file))
  if (!read.ok) throw failure(read.diagnostics.map((diagnostic) => compiler.formatDiagnostic(file, diagnostic)))
  const issues = check(read.value)
  if (issues.length === 0) return read.value as T
  const lines = issues.map(({ path, actual, message }) => {
    const isOfKey = actual === JSON.stringify(path.at(-1))
    const { line, column } = read.locate(path.map(String), isOfKey ? 'key' : 'value')
    return `${file}:${line}:${column} ${message}`
  })
  throw failure(lines)
}

function failure(lines: readonly string[]): CommandFailure {
  return new CommandFailure(lines.map(printable).join('\n'))
}
