import { type Catalog, type CatalogError, type ErrorDefinition, findError, type ParamValues } from '@errbook/catalog'
import { brand } from '@errbook/catalog/parts'
import type { Issue } from '@errbook/validate'
import { renderError } from '../encode.js'

/** An error that a server may answer: a code of its catalog, and the catalog's message with all parameters filled. */
export interface OwnError {
  readonly catalog: string
  readonly code: string
  readonly status: number
  readonly message: string
  readonly params: ParamValues
}

/** What a step of the pipeline gives, or throws, that refuses the request. */
export class Refusal {
  readonly error: OwnError
  readonly issues: readonly Issue[]
  /** Whether more of the body is to come than is worth reading, so that the connection cannot be used again. */
  readonly hasRest: boolean

  constructor(error: OwnError, issues: readonly Issue[] = [], hasRest = false) {
    this.error = error
    this.issues = issues
    this.hasRest = hasRest
  }
}

/**
 * A copy of an error of this catalog that was made here, by `new CatalogError`; `undefined` for anything else, such as an
 * error that was received from another server, or a plain object of the same shape. Never throws.
 */
export function errorMadeHere(catalog: Catalog, thrown: unknown): OwnError | undefined {
  try {
    if (typeof thrown !== 'object' || thrown === null || !(brand in thrown)) return undefined
    const { catalog: name, code, params, received } = thrown as object as CatalogError
    return name === catalog.name && received === false ? errorFilled(catalog, code, params) : undefined
  } catch {
    return undefined
  }
}

/**
 * The error of a code with its parameters, each read once; `undefined` when the catalog has no such code, or a parameter
 * is missing or of another type.
 */
export function errorFilled(catalog: Catalog, code: unknown, params: unknown): OwnError | undefined {
  const entry = typeof code === 'string' ? findError(catalog, code) : undefined
  const values = entry && filled(entry, params)
  return entry && values && renderError(catalog, entry.code, values)
}

function filled({ params: formats }: ErrorDefinition, params: unknown): ParamValues | undefined {
  const values: Record<string, string | number> = {}
  for (const name of Object.keys(formats)) {
    const value = Object(params)[name] as unknown
    const isRight = formats[name] === 'integer' ? Number.isSafeInteger(value) : typeof value === 'string'
    if (!isRight) return undefined
    values[name] = value as string | number
  }
  return values
}
