/**
 * How the errors of a catalog travel over HTTP: encode on servers, decode in clients.
 *
 * @packageDocumentation
 */
export { createFetch } from './client/create-fetch.js'
export type {
  CatalogFetch,
  FetchOptions,
  RequestToSign,
  SendRequest,
  SentInit,
  SentResponse,
  SignRequest,
} from './client/options.js'
export { RedirectError, type RedirectHandling, type RedirectReason } from './client/redirects.js'
export type { Retry, RetryOptions } from './client/retries.js'
export { type Decode, type DecodeOptions, decode } from './decode.js'
export type * from './decoded.js'
export type { Encoded } from './encode.js'
export { type EncodeArguments, type EncodeOptions, encode, encodeHead, type ParamsIn } from './encode.js'
export { fromProblem, type ProblemOptions, toProblem } from './problem.js'
export type { FetchResponse, NodeResponse, PlainResponse, SdkError } from './response-parts.js'
export { throwIfError, toError, UnreadableResponseError } from './throw-if-error.js'
