import type { ObjectTemplate, Scalar } from '@errbook/catalog'
import { isOptional, type TemplateNode, templateNode } from '@errbook/catalog/parts'
import { escapePattern } from './header-pattern.js'
import type { JsonSchema, ObjectSchema } from './json-schemas.js'

/** What else a schema of an error body says. */
export interface BodyWords {
  /** What a member means, by the name of its hole. */
  readonly describe: (hole: string) => string | undefined
  /** The values of the code; left out, any. */
  readonly codes?: readonly (string | number)[]
}

/**
 * The JSON Schema of an error body by its template, in keywords of draft 7. A member that may be absent may be `null`, and
 * members that the template lacks are allowed.
 */
export function bodyJsonSchema(template: ObjectTemplate, words: BodyWords): ObjectSchema {
  return schemaOf(templateNode(template), words) as ObjectSchema
}

/** Whether the code of an error can be told by one place of the body alone, and is always there. */
export function hasCodeAtOnePlace(template: ObjectTemplate): boolean {
  return holdsCode(templateNode(template))
}

function holdsCode(node: TemplateNode): boolean {
  if (node.kind === 'hole') return node.name === 'code' && !node.isOptional
  if (node.kind === 'text') return node.names.length === 1 && node.names[0] === 'code'
  return node.kind === 'object' && node.members.some(([, member]) => holdsCode(member))
}

function schemaOf(node: TemplateNode, words: BodyWords): JsonSchema {
  switch (node.kind) {
    case 'object':
      return objectSchema(node.members, words)
    case 'list':
      return { type: 'array', items: {}, ...(!node.isOptional && { contains: schemaOf(node.item, words) }) }
    case 'constant':
      return constantSchema(node.value)
    case 'text': {
      const codes = node.names.length === 1 && node.names[0] === 'code' ? words.codes : undefined
      const text = (code: string | number) =>
        node.parts.map((part) => (typeof part === 'string' ? part : code)).join('')
      return { type: 'string', pattern: textPattern(node.parts), ...(codes && { enum: codes.map(text) }) }
    }
    case 'hole': {
      const description = words.describe(node.name)
      const type = types[node.type]
      return {
        ...(type !== undefined && { type }),
        ...(description !== undefined && { description }),
        ...(node.name === 'code' && words.codes && { enum: words.codes }),
      }
    }
  }
}

const types = { text: 'string', integer: 'integer', boolean: 'boolean', any: undefined } as const

function objectSchema(members: readonly (readonly [string, TemplateNode])[], words: BodyWords): ObjectSchema {
  const properties = members.map(([name, node]) => {
    const schema = schemaOf(node, words)
    const isAny = Object.keys(schema).every((keyword) => keyword === 'description')
    return [name, isOptional(node) && schema.type !== 'null' && !isAny ? orNull(schema) : schema] as const
  })
  const required = members.flatMap(([name, node]) => (isOptional(node) ? [] : name))
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(required.length > 0 && { required }),
  }
}

function orNull({ description, ...schema }: JsonSchema): JsonSchema {
  return { anyOf: [schema, { type: 'null' }], ...(description !== undefined && { description }) }
}

function constantSchema(value: Extract<TemplateNode, { kind: 'constant' }>['value']): JsonSchema {
  if (value === null) return { type: 'null' }
  if (typeof value === 'object') return { const: value }
  return { type: constantTypes[typeof value as 'string'], const: value as Scalar }
}

const constantTypes = { string: 'string', number: 'number', boolean: 'boolean' } as const

/** The pattern of a text with holes. Of several holes it tells where the first begins: more would take longer than linear time. */
function textPattern(parts: Extract<TemplateNode, { kind: 'text' }>['parts']): string {
  const [first = ''] = parts
  const last = parts.at(-1) ?? ''
  const start = typeof first === 'string' ? `^${escapePattern(first)}` : '^'
  const holes = parts.filter((part) => typeof part !== 'string')
  if (holes.length > 1) return start
  return `${start}[\\s\\S]*${typeof last === 'string' ? escapePattern(last) : ''}$`
}
