import type { Language } from '@errbook/catalog'
import { hidden, isSecretName, withoutSecrets } from '@errbook/http/parts'
import type { Issue } from '@errbook/validate'
import { describeIssue } from '@errbook/validate'
import { words } from './words.js'

/** What a matcher found. */
export interface Verdict {
  /** `undefined` where what was received is of another kind, so that neither the matcher nor its negation holds. */
  readonly pass: boolean | undefined
  /** What to say when the matcher, or its negation, does not hold. */
  readonly failureOf: (isNot: boolean) => Failure
}

/** What to say of a failure, before it is made text. */
export interface Failure {
  readonly language: Language
  /** What is wrong, in one sentence. */
  readonly summary: string
  readonly points?: readonly Point[]
  /** How many more points there are. */
  readonly omitted?: number
  /** What to do, in sentences. */
  readonly advice?: readonly Advice[]
  readonly link?: string | undefined
}

/** What to do, in general or about an error of the catalog. */
export type Advice = string | { readonly about: string; readonly text: string }

/** One thing that is not as expected. */
export interface Point {
  readonly where: string
  readonly what?: string
  readonly expected?: string | undefined
  /** Whether the expected is only what is nearest to the actual. */
  readonly isNearest?: boolean
  readonly actual?: string | undefined
}

/** How a runner shows a failure. */
export interface Style {
  /** The call that failed. */
  readonly title: string
  readonly expected: (text: string) => string
  readonly actual: (text: string) => string
}

const maximumLines = 20

/** The text of a failure, of at most 20 lines. No text from outside breaks a line, reaches a terminal as a
 * command, or shows a secret. */
export function failureText(failure: Failure, style: Style): string {
  const { language, summary, points = [], omitted = 0, advice = [], link } = failure
  const { more, toDo, toDoAbout, see } = words[language]
  const last = [
    ...advice.map((each, i) => {
      if (typeof each !== 'string') return `${toDoAbout(each.about)}${oneLine(each.text)}`
      return `${i === 0 ? toDo : ' '.repeat(2)}${oneLine(each)}`
    }),
    ...(link === undefined ? [] : [`${see}${oneLine(outside(link))}`]),
  ]
  const first = [style.title, '', oneLine(outside(summary))]
  const room = maximumLines - first.length - last.length - 2
  const shown: string[] = []
  let count = 0
  for (const point of points) {
    const lines = pointLines(point, language, style)
    if (shown.length + lines.length > room) break
    shown.push(...lines)
    count++
  }
  const left = points.length - count + omitted
  if (left > 0) shown.push(`  ${more(left)}`)
  return [...first, ...shown, ...(last.length === 0 ? [] : ['', ...last])].join('\n')
}

function pointLines(
  { where, what, expected, isNearest = false, actual }: Point,
  language: Language,
  style: Style,
): readonly string[] {
  const labels = words[language]
  // Apart, since a name such as `authorization` before a colon would hide what is said of it.
  const said = what === undefined ? outside(where) : `${outside(where)}: ${outside(what)}`
  const lines = [`  ${oneLine(said)}`]
  if (expected !== undefined) {
    lines.push(`    ${isNearest ? labels.nearest : labels.expected}${style.expected(oneLine(outside(expected)))}`)
  }
  if (actual !== undefined) lines.push(`    ${labels.actual}${style.actual(oneLine(outside(actual)))}`)
  return lines
}

/** Issues as points: where, what is wrong, expected and actual; nothing of a header or a member that holds a secret. */
export function pointsOf(issues: readonly Issue[], language: Language): readonly Point[] {
  return issues.map((issue) => {
    const { rule, path, expected, actual } = issue
    const isSecret = path.some((name) => typeof name === 'string' && isSecretName(name))
    return {
      where: path.join('.'),
      what: describeIssue(issue, language),
      // Of an unknown code the words name what is nearest.
      expected: rule === 'code-unknown' ? undefined : expected,
      actual: isSecret && actual !== undefined ? hidden : actual,
    }
  })
}

/** A text with parts from outside, without secrets. */
function outside(text: string): string {
  return withoutSecrets(text.slice(0, 2000))
}

/** A text in one line of no more than 300 characters, control characters as escapes. */
function oneLine(text: string): string {
  const line = text
    .split('\n')
    .map((part) => part.trim())
    .join(' ')
    .replaceAll(unsafe, escaped)
  return line.length > 300 ? `${line.slice(0, 299)}…` : line
}

// Characters that move the cursor, colour, or change the direction of writing.
const unsafe = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
