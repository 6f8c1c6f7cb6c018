import { actualLength, cut } from './cut.js'
import type { Finding, Path } from './finding.js'
import type { RuleName, Severity } from './rules.js'

/** One thing that departs from the catalog, its message in a language or in each. */
export interface IssueIn<Message> {
  /** Where: `['headers', 'x-bce-date']`, `['body', 'requestId']`, `['status']`. Header names are in lower case. */
  readonly path: Path
  readonly rule: RuleName
  readonly severity: Severity
  readonly message: Message
  /** What would have been right, in symbols rather than in words; for an unknown code the nearest codes. */
  readonly expected?: string | undefined
  /** What was there, cut to `actualLength` characters; `***` where it is or may hold a secret. */
  readonly actual?: string | undefined
}

/** A finding with its message. */
export function issueOf<Message>(
  { path, rule, severity, expected, actual }: Finding,
  message: Message,
): IssueIn<Message> {
  return {
    path,
    rule,
    severity,
    message,
    expected: typeof expected === 'string' ? expected : undefined,
    actual: shown(actual),
  }
}

/** What was there, as text or JSON, cut to `actualLength` characters; `undefined` for nothing. Looks at no more of it. */
export function shown(value: unknown): string | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'string') return cut(value)
  try {
    const text = { json: '' }
    write(text, value)
    return cut(text.json)
  } catch {
    // A getter or a proxy threw.
    return typeof value
  }
}

/** Writes JSON until there is more of it than is shown, so that no depth and no length costs more. */
function write(text: { json: string }, value: unknown): void {
  if (typeof value === 'string') text.json += JSON.stringify(value.slice(0, actualLength))
  else if (typeof value !== 'object' || value === null) text.json += textOfScalar(value)
  else if (Array.isArray(value)) writeItems(text, value)
  else if (ArrayBuffer.isView(value)) text.json += typeof value
  else writeMembers(text, value)
}

function textOfScalar(value: unknown): string {
  if (value === undefined) return 'null'
  return typeof value === 'bigint' || typeof value === 'function' ? typeof value : cut(String(value))
}

function writeItems(text: { json: string }, list: readonly unknown[]): void {
  const { length } = list
  text.json += '['
  for (let i = 0; i < length && text.json.length <= actualLength; i++) {
    if (i > 0) text.json += ','
    write(text, list[i])
  }
  text.json += ']'
}

function writeMembers(text: { json: string }, members: object): void {
  let comma = ''
  text.json += '{'
  for (const name of Object.keys(members)) {
    if (text.json.length > actualLength) break
    const value = (members as Readonly<Record<string, unknown>>)[name]
    if (value === undefined) continue
    text.json += `${comma}${JSON.stringify(name.slice(0, actualLength))}:`
    write(text, value)
    comma = ','
  }
  text.json += '}'
}
