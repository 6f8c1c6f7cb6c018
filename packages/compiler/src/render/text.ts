import type { Language, WholeCatalog } from '@errbook/catalog'
import { namesOf } from './catalog.js'
import { type Section, typesOfCatalog } from './file.js'
import { literal } from './typescript.js'

const languageNames: { readonly [L in Language]: string } = { en: 'English', zh: 'Chinese' }

/** What a catalog says to people in one language. */
export function renderText(catalog: WholeCatalog, language: Language): readonly Section[] {
  const { code } = namesOf(catalog)
  return [
    ["import type { CatalogText } from '@errbook/catalog'", `import type { ${code} } from '../catalog.generated.js'`],
    typesOfCatalog(['CatalogText', 'ErrorText', 'HeaderText', 'Meaning']),
    `/** What ${catalog.name} says to people, in ${languageNames[language]}. */
export const ${language}: CatalogText<${code}> = ${literal(catalog.text[language])}`,
  ]
}
