/** The path that is asked for. */
export const path = '/v1/csn/csn-1'

/** What is answered. */
export const answer = { csnId: 'csn-1' } as const

/** The header under which every answer bears a new id. */
export const requestIdHeader = 'x-bce-request-id'
