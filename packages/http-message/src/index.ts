/**
 * What the HTTP standards say of a message, as plain data: its fields, its media type, its content, its body and stream,
 * its request target, its dates.
 *
 * @packageDocumentation
 */
export {
  type BodyInput,
  byteLengthOf,
  canHaveContent,
  canResponseHaveContent,
  chunksOf,
  defaultMaximumBodyBytes,
  hasContent,
  isStatus,
  type ReadBody,
  type ReadBytes,
  readBody,
  readStream,
} from './body.js'
export {
  fieldContent,
  fieldName,
  fieldValues,
  type HeadersInput,
  isToken,
  trimFieldValue,
  unsafeCharacterAt,
} from './field.js'
export { type Fields, readFields } from './fields.js'
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
export { readTarget, type Target, type TargetFault, targetFault } from './target.js'
