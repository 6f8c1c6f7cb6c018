import { type TemplatePart, templateParts } from './template.js'

/**
 * The error body of an API: any JSON object, in which texts such as `{code}` are holes and everything else is constant.
 * `{name}` is text, `{name:integer}`, `{name:boolean}` and `{name:any}` are that type, `{name?}` and `{name?:integer}` may
 * be absent. A longer text may have holes `{name}`. `{{name}}` is the text `{name}`.
 */
export interface BodyRule {
  readonly template: ObjectTemplate
  /** What else is to say of a hole, by its name. */
  readonly members: { readonly [name: string]: MemberRule }
}

/** A JSON value with holes. A list that has holes has one item, which stands for each. */
export type Template = Scalar | null | readonly Template[] | ObjectTemplate

/** A JSON object with holes. */
export interface ObjectTemplate {
  readonly [member: string]: Template
}

/** A JSON value that is neither a list nor an object, nor `null`. */
export type Scalar = string | number | boolean

/** What a catalog says of a hole of the error body. */
export interface MemberRule {
  /** The header, as it is spelt, that says the same; alone where the template has no such hole. */
  readonly header?: string
  /** The values that mean that all is well, at a status below 400. */
  readonly none?: Scalar | readonly Scalar[]
  /**
   * JSON Pointers into the template, for reading: the first whose value is a code of the catalog counts, else the first
   * that is there. In a list, `0` is the item that was read.
   */
  readonly places?: readonly string[]
  /** Of `retryAfter`, which is in seconds if not said. */
  readonly unit?: 'milliseconds'
}

/** What a hole of an error body may hold; `any` is any JSON value but `null`. */
export const holeTypes = ['text', 'integer', 'boolean', 'any'] as const

/** The type of a hole of an error body. */
export type HoleType = (typeof holeTypes)[number]

/** The names of holes that mean the same in every catalog; any other is data of the API's own. */
export const holeNames = ['code', 'message', 'requestId', 'status', 'group', 'reference', 'retryAfter'] as const

/** The name of a hole that means the same in every catalog. */
export type HoleName = (typeof holeNames)[number]

/** Whether a hole means the same in every catalog. */
export function isMeaningful(name: string): name is HoleName {
  return (holeNames as readonly string[]).includes(name)
}

/** A JSON value of a template: a hole, a text with holes in it, a constant, or an object or a list of such. */
export type TemplateNode = HoleNode | TextNode | ConstantNode | ObjectNode | ListNode

/** `{name}`, `{name:integer}`, `{name?}`. */
interface HoleNode {
  readonly kind: 'hole'
  readonly name: string
  readonly type: HoleType
  readonly isOptional: boolean
}

/** `https://example.com/probs/{code}`. */
interface TextNode {
  readonly kind: 'text'
  readonly template: string
  readonly parts: readonly TemplatePart[]
  readonly names: readonly string[]
}

/** What holds no hole, but for objects: a scalar, `null` or a list. */
interface ConstantNode {
  readonly kind: 'constant'
  /** `{{name}}` in it is `{name}` already. */
  readonly value: Template
}

/** An object, with holes or without. */
export interface ObjectNode {
  readonly kind: 'object'
  readonly members: readonly (readonly [name: string, node: TemplateNode])[]
  readonly hasHoles: boolean
  /** Whether it has holes, all of them optional, so that it may be absent as a whole. */
  readonly isOptional: boolean
}

/** A list with holes. */
interface ListNode {
  readonly kind: 'list'
  readonly item: TemplateNode
  /** Whether all of its holes are optional, so that it may be absent as a whole. */
  readonly isOptional: boolean
}

/** Takes the template of an error body apart. What is wrong with it, the compiler says: here the nearest meaning counts. */
export function templateNode(template: ObjectTemplate): ObjectNode {
  const members = Object.entries(template).map(([name, value]) => [name, nodeOf(value)] as const)
  const withHoles = members.map(([, node]) => node).filter(hasHoles)
  return {
    kind: 'object',
    members,
    hasHoles: withHoles.length > 0,
    isOptional: withHoles.length > 0 && withHoles.every(isOptional),
  }
}

/** A text that is one hole and nothing else; its type as it was written, which may be none that there is. */
export interface WholeHole {
  readonly name: string
  readonly type: string
  readonly isOptional: boolean
}

/** The hole that a text of a template is; `undefined` for any other text. */
export function wholeHole(text: string): WholeHole | undefined {
  const { groups } = whole.exec(text) ?? {}
  if (groups === undefined) return undefined
  const { name = '', mark, type = 'text' } = groups
  return { name, type, isOptional: mark !== undefined }
}

const whole = /^\{(?<name>[A-Za-z_][A-Za-z0-9_]*)(?<mark>\?)?(?::(?<type>[^{}]*))?\}$/

/** Whether there is a hole in a part of a template. */
export function hasHoles(node: TemplateNode): boolean {
  return node.kind === 'object' ? node.hasHoles : node.kind !== 'constant'
}

/** Whether a part of a template may be absent: all of its holes are optional, or it is `null`. */
export function isOptional(node: TemplateNode): boolean {
  if (node.kind === 'constant') return node.value === null
  return node.kind !== 'text' && node.isOptional
}

function nodeOf(template: Template): TemplateNode {
  if (typeof template === 'string') return textNode(template)
  if (typeof template !== 'object' || template === null) return { kind: 'constant', value: template }
  if (!isList(template)) return templateNode(template)
  const item = template.map(nodeOf).find(hasHoles)
  if (item === undefined) return { kind: 'constant', value: constantOf(template) }
  return { kind: 'list', item, isOptional: isOptional(item) }
}

function textNode(template: string): TemplateNode {
  const hole = wholeHole(template)
  if (hole !== undefined) {
    const type = holeTypes.find((name) => name === hole.type) ?? 'any'
    return { kind: 'hole', ...hole, type }
  }
  const parts = templateParts(template)
  const names = parts.flatMap((part) => (typeof part === 'string' ? [] : part.name))
  if (names.length === 0) return { kind: 'constant', value: parts.join('') }
  return { kind: 'text', template, parts, names }
}

/** A value without holes, each `{{name}}` in it made `{name}`. */
function constantOf(template: Template): Template {
  if (typeof template === 'string') return templateParts(template).join('')
  if (typeof template !== 'object' || template === null) return template
  if (isList(template)) return template.map(constantOf)
  return Object.fromEntries(Object.entries(template).map(([name, value]) => [name, constantOf(value)]))
}

function isList(template: Exclude<Template, Scalar | null>): template is readonly Template[] {
  return Array.isArray(template)
}
