import type { Catalog, Template } from '@errbook/catalog'
import { matchParts, templateParts, wholeHole } from '@errbook/catalog/parts'
import { prepare } from '@errbook/validate/read'

/** Where something stands in a body. */
export type Path = readonly (string | number)[]

/** A copy of a body with another value at a path; `undefined` takes the member away. A path that is not there changes nothing. */
export function put(body: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value
  if (Array.isArray(body)) return body.map((item, index) => (`${index}` === `${step}` ? put(item, rest, value) : item))
  const members = Object.entries(Object(body)).map(([name, member]) => {
    return [name, name === `${step}` ? put(member, rest, value) : member] as const
  })
  return Object.fromEntries(members.filter(([, member]) => member !== undefined))
}

/** What stands at a path. */
export function valueAt(body: unknown, path: Path): unknown {
  let value = body
  for (const step of path) {
    const members = Object(value) as { readonly [step: string | number]: unknown }
    value = Object.hasOwn(members, step) ? members[step] : undefined
  }
  return value
}

/** Puts another code where a body says its own, and says none elsewhere; `undefined` where the body cannot say it. */
export function putCode(catalog: Catalog, body: unknown, code: unknown): unknown {
  const path = prepare(catalog).body.holes.get('code')?.path
  if (path === undefined) return undefined
  const written = valueWith(code, valueAt(catalog.body.template, path) as string, valueAt(body, path))
  if (written === undefined) return undefined
  const others = (catalog.body.members.code?.places ?? []).map(pathOf).filter((other) => `${other}` !== `${path}`)
  const silent = others.reduce((edited, other) => {
    return put(edited, other, typeof valueAt(edited, other) === 'string' ? '' : undefined)
  }, body)
  return put(silent, path, written)
}

/** What stands at the place of a code that is a text of its own, or within a longer one. */
function valueWith(code: unknown, template: Template, before: unknown): unknown {
  if (typeof template !== 'string' || wholeHole(template) !== undefined) return code
  const parts = templateParts(template)
  const holes = { ...matchParts(parts, String(before)), code: String(code) }
  const text = parts.map((part) => (typeof part === 'string' ? part : own(holes, part.name))).join('')
  return typeof code === 'string' && matchParts(parts, text)?.code === code ? text : undefined
}

function own(holes: Readonly<Record<string, string>>, name: string): string {
  return Object.hasOwn(holes, name) ? (holes[name] as string) : ''
}

/** The path of a JSON Pointer (RFC 6901) into a template, whose lists have one item. */
function pathOf(pointer: string): Path {
  const steps = pointer.split('/').slice(1)
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}
