import { isMembers, type Members, memberOf } from '../json-value.js'
import type { SchemaReader } from './schema-codes.js'

/** An error response of an operation. */
export interface ErrorResponse {
  /** Its key: a number, a class such as `4XX`, or `default`. */
  readonly status: string
  readonly response: Members
  readonly path: readonly string[]
}

/** The responses of all operations that are errors: from 400 on, of a class of such statuses, or by default. */
export function* errorResponses(document: Members, follow: SchemaReader['follow']): Generator<ErrorResponse> {
  for (const [url, item] of Object.entries(isMembers(document.paths) ? document.paths : {})) {
    const operations = follow(item)
    for (const method of methods) {
      const responses = memberOf(memberOf(operations, method), 'responses')
      for (const [key, value] of Object.entries(isMembers(responses) ? responses : {})) {
        const response = /^(?:[45](?:\d\d|XX)|default)$/i.test(key) ? follow(value) : undefined
        if (response === undefined) continue
        const path = ['paths', url, method, 'responses', key]
        yield { status: key, response, path }
      }
    }
  }
}

/** A schema of a response, and the examples beside it. */
export interface Content {
  readonly schema: unknown
  readonly examples: readonly unknown[]
}

/** The schemas of a response with the examples beside them, as 3.x and 2.0 have them. */
export function contentsOf(response: Members, follow: SchemaReader['follow']): readonly Content[] {
  if (!isMembers(response.content)) {
    const examples = isMembers(response.examples) ? Object.values(response.examples) : []
    return [{ schema: response.schema, examples }]
  }
  return Object.values(response.content)
    .filter(isMembers)
    .map(({ schema, example, examples }) => {
      const named = Object.values(isMembers(examples) ? examples : {})
      return {
        schema,
        examples: [...(example === undefined ? [] : [example]), ...named.map((one) => memberOf(follow(one), 'value'))],
      }
    })
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']
