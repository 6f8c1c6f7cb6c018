import { codes, members, patterns } from './facts.js'

/** The error body with a known code, as a JSON Schema. */
export function bodySchema(): object {
  const string = { type: 'string' }
  const properties = { code: { ...string, enum: codes }, message: string, requestId: string }
  return { type: 'object', properties, required: members }
}

/** The request headers, as a JSON Schema. */
export function headersSchema(): object {
  const properties = Object.entries(patterns).map(([name, pattern]) => [name, { type: 'string', pattern }])
  return { type: 'object', properties: Object.fromEntries(properties), required: Object.keys(patterns) }
}
