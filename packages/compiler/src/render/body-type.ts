import type { ObjectTemplate } from '@errbook/catalog'
import { isOptional, type TemplateNode, templateNode } from '@errbook/catalog/parts'
import { keyName, literal } from './typescript.js'

/** The TypeScript type of an error body by its template; `code` is the type of its code, where not that of the template. */
export function bodyType(template: ObjectTemplate, code?: string): string {
  return typeOf(templateNode(template), code)
}

function typeOf(node: TemplateNode, code: string | undefined): string {
  switch (node.kind) {
    case 'object':
      return objectType(node.members, code)
    case 'list':
      return 'readonly unknown[]'
    case 'text':
      return 'string'
    case 'constant':
      return Array.isArray(node.value) ? 'readonly unknown[]' : literal(node.value)
    case 'hole':
      return node.name === 'code' && code !== undefined ? code : types[node.type]
  }
}

const types = { text: 'string', integer: 'number', boolean: 'boolean', any: 'unknown' } as const

function objectType(members: readonly (readonly [string, TemplateNode])[], code: string | undefined): string {
  const types = members.map(([name, node]) => {
    const type = typeOf(node, code)
    if (!isOptional(node)) return `readonly ${keyName(name)}: ${type}`
    return `readonly ${keyName(name)}?: ${type === 'unknown' || type === 'null' ? type : `${type} | null`}`
  })
  return types.length === 0 ? 'object' : `{ ${types.join('; ')} }`
}
