import type { CatalogJson, Language } from '@errbook/catalog'
import { mapValues } from '../map-values.js'
import { type Section, typesOfCatalog } from './file.js'
import { literal } from './typescript.js'

const languageNames: { readonly [L in Language]: string } = { en: 'English', zh: 'Chinese' }

/** What each code means and what to do about it, in one language. */
export function renderText({ name, errors }: CatalogJson, language: Language): readonly Section[] {
  const text = mapValues(errors, ({ description, resolution }) => ({
    description: description[language],
    resolution: resolution[language],
  }))
  return [
    ["import type { Text } from '@errbook/catalog'", "import type { Statuses } from '../types.generated.js'"],
    typesOfCatalog(['Text']),
    `/** What the codes of ${name} mean and what to do about them, in ${languageNames[language]}. */
export const ${language}: { readonly [C in keyof Statuses]: Text } = ${literal(text)}`,
  ]
}
