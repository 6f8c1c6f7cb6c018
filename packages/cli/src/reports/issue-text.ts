import type { Language, Localized } from '@errbook/catalog'
import { describeIssue, type Issue, type RuleName } from '@errbook/validate'

/** What an issue is, in a sentence, and what was expected where that adds something. */
export function issueText(issue: Issue, language: Language): string {
  return `${describeIssue(issue, language)}${expectation(issue, language)}`
}

function expectation({ rule, expected }: Issue, language: Language): string {
  if (expected === undefined) return ''
  const say = words[language]
  switch (additions[rule]) {
    case 'value':
      return say.expected(expected)
    case 'form':
      return typeNames.has(expected) ? '' : say.expected(expected)
    case 'values':
      return expected.includes(', ') ? say.expected(expected) : ''
    case 'nothing':
      return ''
  }
}

/**
 * What the expectation adds to the sentence of each rule: a value, a form (the name of a type alone adds nothing), or several
 * values of which the sentence has one. Elsewhere the sentence says it, or there is none.
 */
const additions: { readonly [R in RuleName]: 'value' | 'form' | 'values' | 'nothing' } = {
  'target-invalid': 'nothing',
  'header-name-invalid': 'nothing',
  'header-missing': 'form',
  'header-repeated': 'nothing',
  'header-not-text': 'nothing',
  'header-empty': 'form',
  'header-too-long': 'nothing',
  'header-unsafe': 'nothing',
  'header-malformed': 'form',
  'header-field-malformed': 'form',
  'header-differs': 'value',
  'date-skewed': 'value',
  'status-not-http': 'value',
  'status-differs': 'values',
  'error-on-success': 'value',
  'body-missing': 'nothing',
  'body-unreadable': 'nothing',
  'body-too-large': 'nothing',
  'body-not-utf8': 'nothing',
  'body-not-json': 'nothing',
  'body-not-object': 'nothing',
  'body-inappropriate': 'nothing',
  'member-missing': 'form',
  'member-type': 'nothing',
  'member-malformed': 'form',
  'constant-differs': 'value',
  'item-missing': 'nothing',
  'member-has-space': 'nothing',
  'member-status-differs': 'nothing',
  'code-unknown': 'nothing',
  'message-differs': 'value',
}

const typeNames: ReadonlySet<string> = new Set(['text', 'string', 'integer', 'boolean', 'object', 'array'])

type Say = (what: string) => string

const words: { readonly [L in Language]: { readonly expected: Say } } = {
  en: { expected: (what) => ` (expected: ${what})` },
  zh: { expected: (what) => `（应为 ${what}）` },
}

/** An issue with its message in each language, for programs that read JSON without this library. */
export type IssueInWords = Issue & { readonly message: Localized }

/** Puts an issue into words. */
export function inWords(issue: Issue): IssueInWords {
  return { ...issue, message: { en: describeIssue(issue, 'en'), zh: describeIssue(issue, 'zh') } }
}
