import type { Check, Explain } from '../contender.js'
import { explainBody } from '../hand-written/explain-body.js'
import { explainHeaders } from '../hand-written/explain-headers.js'
import { isBody, isHeaders } from '../hand-written/guards.js'

export const body = (): Check => isBody
export const headers = (): Check => isHeaders
export const whyBody = (): Explain => explainBody
export const whyHeaders = (): Explain => explainHeaders
