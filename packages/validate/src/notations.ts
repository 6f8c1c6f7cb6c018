import type { Format } from '@errbook/catalog'

/** What a value looks like in symbols, of the formats whose pattern is hard to read. */
export const notations: { readonly [F in Format]?: string } = {
  text: 'text',
  'utc-date-time': 'yyyy-mm-ddThh:mm:ssZ',
}
