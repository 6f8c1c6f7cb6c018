/**
 * What a catalog of errors is: its types, its errors, and the guards that recognise them.
 *
 * @packageDocumentation
 */
export type { BodyRule, MemberRule, ObjectTemplate, Scalar, Template } from './body-template.js'
export type * from './catalog.js'
export { errorFor, findError, listErrors } from './catalog.js'
export { CatalogError, type CatalogErrorOptions } from './catalog-error.js'
export { describeError, retryAdvice } from './describe-error.js'
export type { Format, FormatTypes } from './format.js'
export { type CatalogErrorShape, type ErrorIn, type ErrorOf, isCatalogError, isError, isOneOf } from './is-error.js'
export type { Language, Localized } from './localized.js'
export type { StandardIssue, StandardResult, StandardSchema } from './standard-schema.js'
export type * from './whole-catalog.js'
