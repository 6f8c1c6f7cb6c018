/** An error in a catalog file, or a warning of what its author may have forgotten. Lines and columns count from 1, columns in UTF-16 code units. */
export interface Diagnostic {
  /** The file that it is in, where that was named: a catalog that extends another has errors of both. */
  readonly file?: string
  readonly line: number
  readonly column: number
  /** A file with an error cannot be compiled; one with warnings can. */
  readonly severity: 'error' | 'warning'
  /** The rule that found it, such as `params-match-message`. */
  readonly rule: string
  /** What is wrong. */
  readonly message: string
  /** How to fix it. */
  readonly fix: string
}

/** A place in a catalog file: the keys that lead to a value, outermost first, an item of a list by its index. */
export type Path = readonly string[]

/** One line for a terminal that editors can jump to; `file` is the name for what names no file itself: `catalog.yaml:12:5 errors.Denied has the unknown key "retyr": did you mean "retry"? (unknown-key)`. */
export function formatDiagnostic(file: string, diagnostic: Diagnostic): string {
  const { line, column, severity, message, fix, rule } = diagnostic
  const warning = severity === 'warning' ? 'warning: ' : ''
  return `${diagnostic.file ?? file}:${line}:${column} ${warning}${message}: ${fix} (${rule})`
}
