import { readTarget } from '@errbook/http-message'

/** The path and the query string of a request, of any target. */
export function pathAndQuery(url: string): { readonly path: string; readonly query: string } {
  return readTarget(url) ?? { path: url.split(/[?#]/, 1)[0] as string, query: '' }
}
