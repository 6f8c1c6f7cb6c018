import { Ajv, type Options } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import { bodySchema, headersSchema } from './json-schemas.js'
import { known, matches, tunedBodySchema, tunedHeadersSchema } from './tuned-keywords.js'
import type { Texts } from './write-parts.js'

/** The code of ajv with its defaults. */
export function writeAjv(): Texts {
  return write(bodySchema(), headersSchema(), {})
}

/** The code of ajv with custom keywords for its slow parts. */
export function writeTunedAjv(): Texts {
  return write(tunedBodySchema(), tunedHeadersSchema(), { keywords: [known, matches] })
}

function write(body: object, headers: object, options: Options): Texts {
  return {
    body: check(body, options),
    headers: check(headers, options),
    whyBody: explain(body, options),
    whyHeaders: explain(headers, options),
  }
}

function check(schema: object, options: Options): string {
  return render(schema, { messages: false, ...options }).replace('export const validate =', 'export const run =')
}

function explain(schema: object, options: Options): string {
  return `${render(schema, { allErrors: true, ...options })}
export const run = (value) => validate(value) ? [] : validate.errors`
}

function render(schema: object, options: Options): string {
  const ajv = new Ajv({ ...options, code: { source: true, esm: true } })
  return standalone.default(ajv, { validate: ajv.addSchema(schema, 'schema') && 'schema' })
}
