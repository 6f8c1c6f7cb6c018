import type { Catalog, ErrorDefinition, ObjectTemplate, ParamValues } from '@errbook/catalog'
import { prepare, prepareBody } from '@errbook/validate/read'

/**
 * The body of an error by the template of its catalog. What only a response can say, such as a request id, stays a hole:
 * `{requestId}`. `undefined` for an error that no body says, since it would be read as another.
 */
export function exampleBody(catalog: Catalog, error: ErrorDefinition, params: ParamValues, message?: string): unknown {
  const { code, wire = code, status, group } = error
  const values = { code: wire, message, status, group, members: params }
  const { body, nameOf } = prepare(catalog)
  const isGiven = (name: string) => Object.hasOwn(params, name) || given(values, name)
  const open = [...body.holes.values()].filter(({ name, isOptional }) => !isOptional && !isGiven(name))
  const template = leaveOpen(catalog.body.template, new Set(open.map(({ name }) => name)))
  try {
    return prepareBody({ ...catalog.body, template }, nameOf).write(values)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

function given(values: object, name: string): boolean {
  return name !== 'members' && (values as { readonly [name: string]: unknown })[name] !== undefined
}

/** A template in which some holes are constant text, which looks as the hole does. */
function leaveOpen(template: ObjectTemplate, names: ReadonlySet<string>): ObjectTemplate {
  if (names.size === 0) return template
  return JSON.parse(JSON.stringify(template), (_, value) =>
    typeof value === 'string'
      ? value.replaceAll(hole, (all, name: string) => (names.has(name) ? `{{${name}}}` : all))
      : value,
  )
}

const hole = /(?<!\{)\{([A-Za-z_][A-Za-z0-9_]*)(?::[^{}]*)?\}/g
