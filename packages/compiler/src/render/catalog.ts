import type { CatalogJson } from '@errbook/catalog'
import { catalogModule } from './catalog-module.js'
import type { Section } from './file.js'
import { literal } from './typescript.js'

/** The whole catalog with its text in all languages. */
export function renderCatalog({ name, ...rest }: CatalogJson): readonly Section[] {
  return catalogModule({
    name,
    type: 'Catalog',
    docstring: `The catalog ${name}: its errors, its headers, its error body, and their text in all languages.`,
    types,
    members: Object.entries(rest).map(([key, value]) => `${key}: ${literal(value, '  ')}`),
  })
}

// All that a part of a catalog can be.
const types =
  'Answers Body BodyRule Catalog CatalogDocument Definition Described Entry ErrorBody Example Field FieldRule Guards Header HeaderRule Localized MemberRule NoParams Printed Published Retired UriRule'.split(
    ' ',
  )
