import type { Catalog, CatalogError } from '@errbook/catalog'
import { newError } from '../encode.js'

/**
 * The error for a URL that no operation has: of its version, where its first segment is one that the catalog does not
 * name, else of its path. `throw unknownPath(csn, request.url)`
 */
export function unknownPath(catalog: Catalog, url: string): CatalogError {
  const { answers, uri } = catalog
  const [, segment = ''] = /^(?:[a-z][a-z0-9+.-]*:\/\/[^/?#]*)?\/([^/?#]*)/i.exec(url) ?? []
  const isOtherVersion = uri.versions !== undefined && version.test(segment) && !uri.versions.includes(segment)
  return newError(catalog, isOtherVersion ? answers.unknownVersion : answers.unknownPath)
}

/** What versions look like: v1, v2.1. */
const version = /^v\d+(?:\.\d+)*$/i
