/** The path of the requests. */
export const path = '/v1/csn/csn-1'

/** The answer. */
export const answer = { csnId: 'csn-1' } as const

/** The header in which every answer has a new id. */
export const requestIdHeader = 'x-bce-request-id'
