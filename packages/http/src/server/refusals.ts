import { type Catalog, type CatalogErrorShape, findError } from '@errbook/catalog'
import { nearestNames } from '@errbook/catalog/parts'
import { encodeError, paramValuesIn } from '../encode.js'
import { errorFilled } from './answer.js'
import type { Admission, Authenticate } from './options.js'

/**
 * Tries every refusal that a function says it gives, so that none is found out to be impossible when somebody is refused.
 *
 * @throws TypeError that names the code that the catalog lacks, or what an error of it lacks.
 */
export function checkRefusals(catalog: Catalog, { refusals = [] }: Pick<Authenticate, 'refusals'>): void {
  for (const refusal of refusals) {
    const error = errorOfRefusal(catalog, refusal)
    if (error !== undefined) encodeError(catalog, { ...error, requestId: 'none' })
    else throw new TypeError(`authenticate refuses with ${whyImpossible(catalog, refusal)}`)
  }
}

/** The error that answers a refusal; `undefined` when the catalog has no such code, or what it takes is missing. */
export function errorOfRefusal(catalog: Catalog, refusal: unknown): CatalogErrorShape | undefined {
  const { code, params, message, members } = Object(refusal) as { readonly [member: string]: unknown }
  return errorFilled(catalog, code, { params, message, members })
}

function whyImpossible(catalog: Catalog, { code, params }: Admission & { readonly ok: false }): string {
  const definition = findError(catalog, code)
  if (definition !== undefined) {
    const isFilled = paramValuesIn(definition, params) !== undefined
    const what = isFilled ? 'a message' : `the parameters of its message: ${Object.keys(definition.params).join(', ')}`
    return `${code} without ${what}`
  }
  const [close] = nearestNames(code, Object.keys(catalog.errors))
  const nearest = close === undefined ? '' : `, whose nearest is ${close}`
  const fix = `name a code of ${catalog.name} for it, as verifier(lookupSecret, { codes }) does`
  return `${code}, which is not in the catalog ${catalog.name}${nearest}: ${fix}`
}
