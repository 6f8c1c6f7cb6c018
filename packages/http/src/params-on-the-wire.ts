import { type CatalogErrorShape, type Definition, type ParamValues, readParams, render } from '@errbook/catalog'

/**
 * The parameters of a message, to be said beside it where it does not give them back by itself, since a value looks like
 * the text around it; `undefined` where it does.
 */
export function paramsBeside(
  entry: Definition,
  { message, params }: Pick<CatalogErrorShape, 'message' | 'params'>,
): ParamValues | undefined {
  if (!entry.message.includes('{')) return undefined
  const names = Object.keys(entry.params)
  const read = readParams(entry, message)
  if (read !== undefined && names.every((name) => read[name] === params[name])) return undefined
  return Object.fromEntries(names.map((name) => [name, params[name] ?? '']))
}

/** The parameters of a message as it was sent: those said beside it, or else those that it tells. */
export function paramsIn(entry: Definition, message: string | undefined, beside: unknown): ParamValues | undefined {
  if (!entry.message.includes('{')) return {}
  if (message === undefined) return undefined
  return isParams(entry, message, beside) ? beside : readParams(entry, message)
}

/** Whether a value gives every parameter of a message, and the message when it is rendered with them. */
function isParams(entry: Definition, message: string, value: unknown): value is ParamValues {
  if (typeof value !== 'object' || value === null) return false
  const given = Object.entries(value)
  const fits = ([name, param]: [string, unknown]) => typeof param === typeOf(entry.params[name])
  return (
    given.length === Object.keys(entry.params).length &&
    given.every(fits) &&
    render(entry.message, value as ParamValues) === message
  )
}

function typeOf(format: Definition['params'][string] | undefined): string | undefined {
  return format === undefined ? undefined : format === 'integer' ? 'number' : 'string'
}
