/**
 * What the HTTP standards say of a message, as plain data: its request target, its content, its stream, its dates.
 *
 * @packageDocumentation
 */
export { canHaveContent, canResponseHaveContent, fieldValues, hasContent } from './content.js'
export { parseHttpDate } from './http-date.js'
export { essenceOf, isJson, isSameCharset } from './media-type.js'
export { chunksOf, type ReadBytes, readStream } from './stream.js'
export { type TargetFault, targetFault } from './target.js'
