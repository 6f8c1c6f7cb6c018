import type { BodyRule, Catalog, ErrorDefinition, ParamValues } from '@errbook/catalog'
import { type BodyValues, type BodyWriter, bodyWriter, prepare, prepareBody } from '@errbook/validate/read'

/** Writes the body of the example of an error; `undefined` for an error that no body says, since it would be read as another. */
export type WriteExample = (
  error: ErrorDefinition,
  params: ParamValues,
  message: string | undefined,
  samples: Samples,
) => unknown

/** Values for what only a response can say. */
export type Samples = Pick<BodyValues, 'requestId' | 'reference' | 'retryAfter' | 'members'>

/**
 * Writes the bodies of examples by the template of a catalog. What only a response can say and no sample gives stays a hole:
 * `{cause}`. The template is prepared once for all errors that leave the same holes.
 */
export function exampleWriter(catalog: Catalog): WriteExample {
  const { body, errorOf } = prepare(catalog)
  const holes = [...body.holes.values()]
  const writers = new Map<string, BodyWriter>()
  return (error, params, message, samples) => {
    const { code, wire = code, status, group } = error
    // A server sends the parameters of the message in the body, too, where it has holes for them.
    const isShown = ({ name, isOptional, type }: (typeof holes)[number]) =>
      isOptional && type === 'text' && Object.hasOwn(error.params, name)
    const shown = Object.fromEntries(holes.filter(isShown).map(({ name }) => [name, `{${name}}`]))
    const members = { ...samples.members, ...shown, ...params }
    const values = { ...samples, code: wire, message, status, group, members }
    const open = holes.flatMap((hole) => {
      const { name, isOptional } = hole
      const isSent = !isOptional || (Object.hasOwn(error.params, name) && !isShown(hole))
      return isSent && !Object.hasOwn(members, name) && !given(values, name) ? name : []
    })
    const key = open.join()
    try {
      const write = writers.get(key) ?? bodyWriter(prepareBody(withOpen(catalog.body, open), errorOf), errorOf)
      writers.set(key, write)
      return write(values)
    } catch (error) {
      if (error instanceof TypeError) return undefined
      throw error
    }
  }
}

function given(values: object, name: string): boolean {
  return name !== 'members' && (values as { readonly [name: string]: unknown })[name] !== undefined
}

/** A body in whose template some holes are constant text, which looks as the hole does. */
function withOpen(body: BodyRule, names: readonly string[]): BodyRule {
  const template = JSON.parse(JSON.stringify(body.template), (_, value) =>
    typeof value === 'string'
      ? value.replaceAll(hole, (all, name: string) => (names.includes(name) ? `{{${name}}}` : all))
      : value,
  )
  return { ...body, template }
}

const hole = /(?<!\{)\{([A-Za-z_][A-Za-z0-9_]*)\??(?::[^{}]*)?\}/g
