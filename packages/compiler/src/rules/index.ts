import { answerCanBeRendered } from './answer-can-be-rendered.js'
import { answerKnown } from './answer-known.js'
import { answerNeedsErrorFor } from './answer-needs-error-for.js'
import { bracesAreHoles } from './braces-are-holes.js'
import { codeIsSentOnce } from './code-is-sent-once.js'
import { codeIsToken } from './code-is-token.js'
import { derivedLeftOut } from './derived-left-out.js'
import { exampleFitsTemplate } from './example-fits-template.js'
import { extendsKnown } from './extends-known.js'
import { fieldsMatchTemplate } from './fields-match-template.js'
import { groupKnown } from './group-known.js'
import { headerGivenOnce } from './header-given-once.js'
import { headerHasOneForm } from './header-has-one-form.js'
import { headerIsToken } from './header-is-token.js'
import { holeIsPlain } from './hole-is-plain.js'
import { holeIsSpelled } from './hole-is-spelled.js'
import { holesAreApart } from './holes-are-apart.js'
import { keyKeepsPlace } from './key-keeps-place.js'
import { languageKnown } from './language-known.js'
import { languagesAreTags } from './languages-are-tags.js'
import { mediaTypeIsValid } from './media-type-is-valid.js'
import { memberFitsTemplate } from './member-fits-template.js'
import { missingNeedsRequired } from './missing-needs-required.js'
import { nameIsOwn } from './name-is-own.js'
import { namesAreApart } from './names-are-apart.js'
import { noProtoKey } from './no-proto-key.js'
import { nullTakesAway } from './null-takes-away.js'
import { paramsFitTemplate } from './params-fit-template.js'
import { paramsMatchExample } from './params-match-example.js'
import { paramsMatchMessage } from './params-match-message.js'
import { patternIsLinear } from './pattern-is-linear.js'
import { patternIsPlain } from './pattern-is-plain.js'
import { patternIsValid } from './pattern-is-valid.js'
import { precedenceIsComplete } from './precedence-is-complete.js'
import { printedDiffers } from './printed-differs.js'
import { quotedHasDocument } from './quoted-has-document.js'
import { reasonKnown } from './reason-known.js'
import { reasonUsed } from './reason-used.js'
import { requestIdTakesUuid } from './request-id-takes-uuid.js'
import { retiredNotReused } from './retired-not-reused.js'
import type { Rule } from './rule.js'
import { skewHasAnswer } from './skew-has-answer.js'
import { successIsTold } from './success-is-told.js'
import { templateIsValid } from './template-is-valid.js'
import { translationIsComplete } from './translation-is-complete.js'
import { wireFitsTemplate } from './wire-fits-template.js'

/** The laws that a catalog file keeps beyond its shape. */
export const rules: readonly Rule[] = [
  answerCanBeRendered,
  answerKnown,
  answerNeedsErrorFor,
  bracesAreHoles,
  codeIsSentOnce,
  codeIsToken,
  derivedLeftOut,
  exampleFitsTemplate,
  extendsKnown,
  fieldsMatchTemplate,
  groupKnown,
  headerGivenOnce,
  headerHasOneForm,
  headerIsToken,
  holeIsPlain,
  holeIsSpelled,
  holesAreApart,
  keyKeepsPlace,
  languageKnown,
  languagesAreTags,
  mediaTypeIsValid,
  memberFitsTemplate,
  missingNeedsRequired,
  nameIsOwn,
  namesAreApart,
  noProtoKey,
  nullTakesAway,
  paramsFitTemplate,
  paramsMatchExample,
  paramsMatchMessage,
  patternIsLinear,
  patternIsPlain,
  patternIsValid,
  precedenceIsComplete,
  printedDiffers,
  quotedHasDocument,
  reasonKnown,
  reasonUsed,
  requestIdTakesUuid,
  retiredNotReused,
  skewHasAnswer,
  successIsTold,
  templateIsValid,
  translationIsComplete,
  wireFitsTemplate,
]
