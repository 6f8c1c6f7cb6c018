/** Stands in for a line that was too long to read; it is no JSON. */
export const tooLong = 'too long'

/** The greatest length of a line in bytes, and of the response of a HAR entry in characters: 16 MiB. */
export const lineLimit = 16 * 1024 * 1024
