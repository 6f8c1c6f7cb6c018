import type { ResponseContract } from '@errbook/catalog'
import { type IssueIn, issueOf, phrase } from './issue.js'
import { type ResponseInput, readResponse } from './read-response.js'
import { responseFindings } from './response-findings.js'
import type { Phrases } from './rules.js'

/**
 * Says what is wrong with a response in one language, for bundles that carry no other: `explainResponse(csn, response,
 * en)`. These are the issues of `checkResponse` without `strict`; of `Content-Type` it knows the usual spellings only.
 */
export function explainResponse(
  catalog: ResponseContract,
  response: ResponseInput,
  phrases: Phrases,
): readonly IssueIn<string>[] {
  return responseFindings(catalog, readResponse(catalog, response)).map((finding) =>
    issueOf(finding, phrase(phrases, finding)),
  )
}
