import { authorization } from './authorization.js'
import { calendar } from './calendar.js'
import { oneOfMany } from './codes.js'
import { fetchHeaders } from './fetch-headers.js'
import { mediaType } from './media-type.js'
import { nearestCodes } from './nearest.js'
import { patternFlags } from './pattern-flags.js'
import type { Primitive } from './probe.js'
import { rawHeaders } from './raw-headers.js'

/** Every primitive that is measured. */
export const allPrimitives: readonly Primitive[] = [
  oneOfMany,
  calendar,
  authorization,
  mediaType,
  patternFlags,
  fetchHeaders,
  rawHeaders,
  nearestCodes,
]
