/** The name of what goes wrong on the way. */
export type TransportFault =
  /** A code that the catalog does not have, in an error body that is right. */
  | 'unknown-code'
  /** An error of the catalog at a status that is not its own. */
  | 'other-status'
  /** The page of a gateway. */
  | 'html-502'
  /** A status and nothing else. */
  | 'empty-403'
  /** A response without a body, whose headers say the error. */
  | 'empty-403-with-code'
  /** A text that says that it is JSON. */
  | 'not-json'
  /** An error whose body ends before its `Content-Length`. */
  | 'cut-off'
  /** An error that is long in coming. */
  | 'slow'
  /** The connection is reset before a byte of the response has come. */
  | 'reset-before-head'
  /** The connection is reset within the body of an error. */
  | 'reset-after-bytes'
  /** Nobody accepts the connection. */
  | 'refused'
  /** No response comes: the request ends when its client gives up. */
  | 'time-out'

/** The options that say what an error says. */
export const optionsOfError = ['params', 'members', 'requestId', 'message', 'status'] as const

/** The options that each fault of transport takes; those with `code` say an error of the catalog. */
export const transportFaults: { readonly [N in TransportFault]: readonly TransportOption[] } = {
  'unknown-code': ['members', 'requestId', 'message', 'status', 'delay'],
  'other-status': ['code', ...optionsOfError, 'delay'],
  'html-502': ['delay'],
  'empty-403': ['delay'],
  'empty-403-with-code': ['code', 'params', 'members', 'requestId', 'delay'],
  'not-json': ['status', 'delay'],
  'cut-off': ['code', ...optionsOfError, 'bytes'],
  slow: ['code', ...optionsOfError, 'delay'],
  'reset-before-head': [],
  'reset-after-bytes': ['code', ...optionsOfError, 'bytes'],
  refused: [],
  'time-out': [],
}

/** An option of a fault of transport. */
export type TransportOption = (typeof optionsOfError)[number] | 'code' | 'bytes' | 'delay'

/** Whether a name is that of a fault of transport. */
export function isTransportFault(name: string): name is TransportFault {
  return Object.hasOwn(transportFaults, name)
}
