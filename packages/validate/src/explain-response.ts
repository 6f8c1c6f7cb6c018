import type { ResponseContract } from '@errbook/catalog'
import { errorsFirst, type Finding } from './finding.js'
import { type ClientResponse, plain } from './is-response.js'
import { type IssueIn, issueOf } from './issue.js'
import { responseFindings } from './response-findings.js'
import type { ClientPhrases, ClientRuleParams } from './rules.js'

/**
 * Says in one language what is wrong with a response, for bundles that carry no other: `explainResponse(csn, response,
 * en)`. An issue has the severity `error` where `isResponse` says no, and `warning` where it bears with it. Errors come
 * first. Never throws.
 */
export function explainResponse(
  catalog: ResponseContract,
  response: ClientResponse,
  phrases: ClientPhrases,
): readonly IssueIn<string>[] {
  // Without further depth no other rule is asked.
  const findings = responseFindings(catalog, plain(catalog, response)) as readonly Finding<keyof ClientRuleParams>[]
  return errorsFirst(findings).map((finding) => issueOf(finding, phrases[finding.rule](finding.params as never)))
}
