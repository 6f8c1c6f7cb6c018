import type { ObjectTemplate } from '@errbook/catalog'
import { type HoleType, type TemplateNode, templateNode } from '@errbook/catalog/parts'

/** A hole of an error body. */
export interface TemplateHole {
  readonly name: string
  readonly type: HoleType
  /** Whether a body may be without it. */
  readonly isOptional: boolean
}

/** The holes of an error body by their names. */
export function templateHoles(template: ObjectTemplate): ReadonlyMap<string, TemplateHole> {
  return new Map(holesIn(templateNode(template)).map((hole) => [hole.name, hole]))
}

function holesIn(node: TemplateNode): readonly TemplateHole[] {
  switch (node.kind) {
    case 'hole':
      return [node]
    case 'text':
      return node.names.map((name) => ({ name, type: 'text', isOptional: false }))
    case 'object':
      return node.members.flatMap(([, member]) => holesIn(member))
    case 'list':
      return holesIn(node.item)
    case 'constant':
      return []
  }
}
