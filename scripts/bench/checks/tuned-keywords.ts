import { _, type CodeKeywordDefinition, type KeywordCxt, stringify } from 'ajv'
import { regexpCode } from 'ajv/dist/compile/codegen/code.js'
import { codes, members, patterns } from './facts.js'
import { writtenOut } from './written-out.js'

/** A keyword for one of many strings: a `Set`, where ajv's `enum` is a chain of comparisons. */
export const known: CodeKeywordDefinition = {
  keyword: 'known',
  type: 'string',
  error: { message: 'must be a known code', params: _`{}` },
  code(cxt: KeywordCxt) {
    const set = cxt.gen.scopeValue('func', { ref: cxt.schema, code: _`new Set(${stringify(cxt.schema)})` })
    cxt.fail(_`!${set}.has(${cxt.data})`)
  },
}

/** A keyword for a pattern: a literal in which long counted loops are written out. */
export const matches: CodeKeywordDefinition = {
  keyword: 'matches',
  type: 'string',
  error: { message: 'must have the right form', params: _`{}` },
  code(cxt: KeywordCxt) {
    const pattern = new RegExp(cxt.schema, 'u')
    const literal = cxt.gen.scopeValue('pattern', { key: cxt.schema, ref: pattern, code: regexpCode(pattern) })
    cxt.fail(_`!${literal}.test(${cxt.data})`)
  },
}

/** The error body with a known code, in these keywords. */
export function tunedBodySchema(): object {
  const properties = Object.fromEntries(members.map((name) => [name, { type: 'string' }]))
  return { type: 'object', properties: { ...properties, code: { type: 'string', known: codes } }, required: members }
}

/** The request headers, in these keywords. */
export function tunedHeadersSchema(): object {
  const properties = Object.entries(patterns).map(([name, pattern]) => [
    name,
    { type: 'string', matches: writtenOut(pattern) },
  ])
  return { type: 'object', properties: Object.fromEntries(properties), required: Object.keys(patterns) }
}
