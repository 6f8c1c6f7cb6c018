import { answerCanBeRendered } from './answer-can-be-rendered.js'
import { answerKnown } from './answer-known.js'
import { codeIsToken } from './code-is-token.js'
import { fieldsMatchTemplate } from './fields-match-template.js'
import { groupKnown } from './group-known.js'
import { headerCarriesMember } from './header-carries-member.js'
import { headerGivenOnce } from './header-given-once.js'
import { headerHasOneForm } from './header-has-one-form.js'
import { headerIsToken } from './header-is-token.js'
import { holesAreApart } from './holes-are-apart.js'
import { mediaTypeIsValid } from './media-type-is-valid.js'
import { noProtoKey } from './no-proto-key.js'
import { paramsMatchExample } from './params-match-example.js'
import { paramsMatchMessage } from './params-match-message.js'
import { patternIsLinear } from './pattern-is-linear.js'
import { patternIsPlain } from './pattern-is-plain.js'
import { patternIsValid } from './pattern-is-valid.js'
import { precedenceIsComplete } from './precedence-is-complete.js'
import { publishedDiffers } from './published-differs.js'
import { retiredNotReused } from './retired-not-reused.js'
import type { Rule } from './rule.js'
import { skewHasAnswer } from './skew-has-answer.js'

/** The laws that a catalog file keeps beyond its shape. */
export const rules: readonly Rule[] = [
  answerCanBeRendered,
  answerKnown,
  codeIsToken,
  fieldsMatchTemplate,
  groupKnown,
  headerCarriesMember,
  headerGivenOnce,
  headerHasOneForm,
  headerIsToken,
  holesAreApart,
  mediaTypeIsValid,
  noProtoKey,
  paramsMatchExample,
  paramsMatchMessage,
  patternIsLinear,
  patternIsPlain,
  patternIsValid,
  precedenceIsComplete,
  publishedDiffers,
  retiredNotReused,
  skewHasAnswer,
]
