// Prints what the slowest check of a hostile header takes, as a share of a limit in milliseconds.
import { csn } from '../../packages/csn/src/catalog.generated.js'
import { isRequestHeaders, isResponseHeaders } from '../../packages/csn/src/predicates.generated.js'
import { checkRequest, checkResponse } from '../../packages/validate/src/index.js'
import { validAuthorizations, validDates } from './checks/header-values.js'
import { type HostileName, hostileValues } from './hostile-values.js'

const [name = '', column = '', limit] = process.argv.slice(2)
const valid = {
  authorization: validAuthorizations[0],
  'content-type': 'application/json',
  'x-bce-date': validDates[0],
  'x-bce-request-id': '1',
}
const slowest = Math.max(...hostileValues[name as HostileName]().map(timeOf))
console.log(slowest / Number(limit))

/** The minimum of three, since a process that waits for the processor is not slow. */
function timeOf(value: string): number {
  const headers = { ...valid, [name]: value }
  const times = [1, 2, 3].map(() => {
    const begin = performance.now()
    const passed = column === 'predicates' ? pass(headers) : explained(headers)
    if (passed && column === 'predicates') throw new Error(`a hostile ${name} is valid: …${value.slice(-40)}`)
    return performance.now() - begin
  })
  return Math.min(...times)
}

function pass(headers: object): boolean {
  return isRequestHeaders(headers) && isResponseHeaders(headers)
}

function explained(headers: Record<string, string | undefined>): boolean {
  const request = checkRequest(csn, { headers })
  const response = checkResponse(csn, { status: 200, headers })
  return request.issues.length + response.issues.length === 0
}
