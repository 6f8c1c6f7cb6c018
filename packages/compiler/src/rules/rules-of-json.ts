import { answerCanBeRendered } from './answer-can-be-rendered.js'
import { answerKnown } from './answer-known.js'
import { answerNeedsErrorFor } from './answer-needs-error-for.js'
import { codeIsSentOnce } from './code-is-sent-once.js'
import { codeIsToken } from './code-is-token.js'
import { fieldsMatchTemplate } from './fields-match-template.js'
import { headerIsToken } from './header-is-token.js'
import { holeIsPlain } from './hole-is-plain.js'
import { holesAreApart } from './holes-are-apart.js'
import { languagesAreTags } from './languages-are-tags.js'
import { mediaTypeIsValid } from './media-type-is-valid.js'
import { memberFitsTemplate } from './member-fits-template.js'
import { missingNeedsRequired } from './missing-needs-required.js'
import { noProtoKey } from './no-proto-key.js'
import { paramsFitTemplate } from './params-fit-template.js'
import { paramsMatchMessage } from './params-match-message.js'
import { precedenceIsComplete } from './precedence-is-complete.js'
import type { Rule } from './rule.js'
import { skewHasAnswer } from './skew-has-answer.js'
import { templateIsValid } from './template-is-valid.js'
import { wireFitsTemplate } from './wire-fits-template.js'

/** The rules that hold for what `catalog.json` has in common with a catalog file. Apart, since none of them needs a parser. */
export const rulesOfJson: readonly Rule[] = [
  answerCanBeRendered,
  answerKnown,
  answerNeedsErrorFor,
  codeIsSentOnce,
  codeIsToken,
  fieldsMatchTemplate,
  headerIsToken,
  holeIsPlain,
  holesAreApart,
  languagesAreTags,
  mediaTypeIsValid,
  memberFitsTemplate,
  missingNeedsRequired,
  noProtoKey,
  paramsFitTemplate,
  paramsMatchMessage,
  precedenceIsComplete,
  skewHasAnswer,
  templateIsValid,
  wireFitsTemplate,
]
