import type { Localized } from '@errbook/catalog'
import { describeIssue, type Issue } from '@errbook/validate'

/** An issue with its message in each language, for programs that read JSON without this library. */
export type IssueInWords = Issue & { readonly message: Localized }

/** Puts an issue into words. */
export function inWords(issue: Issue): IssueInWords {
  return { ...issue, message: { en: describeIssue(issue, 'en'), zh: describeIssue(issue, 'zh') } }
}
