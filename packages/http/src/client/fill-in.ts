import type { Contract } from '@errbook/catalog'

/** Declares the media type that a catalog requires, unless the caller declared one. */
export function fillIn(catalog: Contract, request: Request, init: RequestInit | undefined): Request {
  for (const [name, { required, mediaType }] of Object.entries(catalog.headers.request)) {
    if (required && mediaType !== undefined && !isDeclared(request, init, name)) request.headers.set(name, mediaType)
  }
  return request
}

/** For a body of text, Fetch declares plain text by itself. */
function isDeclared(request: Request, init: RequestInit | undefined, name: string): boolean {
  if (!request.headers.has(name)) return false
  return typeof init?.body !== 'string' || new Headers(init.headers).has(name)
}
