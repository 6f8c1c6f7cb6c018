import type { Language } from '@errbook/catalog'
import { wordsLanguage } from '@errbook/catalog/parts'
import type { Issue, RuleName, RuleParams } from './issue.js'
import { en } from './text/en.js'
import { zh } from './text/zh.js'

/** What to say of an issue by each rule, in one language. */
export type Phrases = { readonly [R in RuleName]: (params: RuleParams[R]) => string }

/**
 * Says in one sentence what an issue is: `describeIssue(issue, 'zh')`. Takes any language, a BCP 47 tag; in one that
 * the library does not speak it gives English. All rules are in docs/checks.md, "Rules".
 *
 * @throws TypeError when the rule is not one of this library, which types rule out.
 */
export function describeIssue(issue: Pick<Issue, 'rule' | 'params'>, language: string): string {
  return phrases[wordsLanguage(language)][issue.rule](issue.params as never)
}

const phrases: { readonly [L in Language]: Phrases } = { en, zh }
