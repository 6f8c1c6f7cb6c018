import { codeIsToken } from './code-is-token.js'
import { fieldsMatchTemplate } from './fields-match-template.js'
import { groupKnown } from './group-known.js'
import { headerCarriesMember } from './header-carries-member.js'
import { headerErrorKnown } from './header-error-known.js'
import { headerGivenOnce } from './header-given-once.js'
import { headerHasOneForm } from './header-has-one-form.js'
import { headerIsToken } from './header-is-token.js'
import { mediaTypeIsValid } from './media-type-is-valid.js'
import { noProtoKey } from './no-proto-key.js'
import { paramsMatchExample } from './params-match-example.js'
import { paramsMatchMessage } from './params-match-message.js'
import { patternIsValid } from './pattern-is-valid.js'
import { publishedDiffers } from './published-differs.js'
import { retiredNotReused } from './retired-not-reused.js'
import type { Rule } from './rule.js'

/** The laws that a catalog file keeps beyond its shape. */
export const rules: readonly Rule[] = [
  codeIsToken,
  fieldsMatchTemplate,
  groupKnown,
  headerCarriesMember,
  headerErrorKnown,
  headerGivenOnce,
  headerHasOneForm,
  headerIsToken,
  mediaTypeIsValid,
  noProtoKey,
  paramsMatchExample,
  paramsMatchMessage,
  patternIsValid,
  publishedDiffers,
  retiredNotReused,
]
