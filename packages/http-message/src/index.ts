/**
 * What the HTTP standards say of a message, as plain data: its fields, its media type, its content, its body and stream,
 * its request target, its dates.
 *
 * @packageDocumentation
 */
export { type BodyInput, byteLengthOf, defaultMaximumBodyBytes, type ReadBody, readBody } from './body.js'
export { canHaveContent, canResponseHaveContent, hasContent, isStatus } from './content.js'
export { fieldContent, fieldName, isToken, trimFieldValue, unsafeCharacterAt } from './field.js'
export { type Fields, fieldValues, readFields } from './fields.js'
export type { HeadersInput } from './header-forms.js'
export {
  type HeadersReader,
  type HeaderValue,
  headersReader,
  maximumHeaderLength,
  type ReadHeaders,
  type SentValues,
} from './headers-reader.js'
export { parseHttpDate } from './http-date.js'
export { isJson, isMediaType } from './media-type.js'
export { chunksOf, type ReadBytes, readStream } from './stream.js'
export { readTarget, type Target, type TargetFault, targetFault } from './target.js'
