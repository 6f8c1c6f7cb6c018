import type { Localized } from '@errbook/catalog'
import type { Finding } from './finding.js'
import { type IssueIn, issueOf } from './issue.js'
import type { RuleName } from './rules.js'
import { allEn } from './text/all-en.js'
import { allZh } from './text/all-zh.js'

/** One thing that departs from the catalog, told in every language. */
export type Issue = IssueIn<Localized>

/** A finding as an issue in every language. */
export function toIssue<R extends RuleName>(finding: Finding<R>): Issue {
  const { rule, params, expected } = finding
  const issue = issueOf(finding, { en: allEn[rule](params), zh: allZh[rule](params) })
  return typeof expected === 'function' ? withExpected(issue, expected) : issue
}

/** Works out what was expected when somebody looks, and remembers it. */
function withExpected(issue: Issue, expected: () => string | undefined): Issue {
  let known: string | undefined
  let isKnown = false
  return Object.defineProperty(issue, 'expected', {
    enumerable: true,
    get() {
      if (!isKnown) known = expected()
      isKnown = true
      return known
    },
  })
}
