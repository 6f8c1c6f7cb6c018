import type { WholeCatalog } from '@errbook/catalog'
import { namesOf } from './catalog.js'
import { type Section, typesOfCatalog } from './file.js'
import { isBindable, literal, string } from './typescript.js'

/** What a catalog says to people in one language. */
export function renderText(catalog: WholeCatalog, language: string): readonly Section[] {
  const { code } = namesOf(catalog)
  const comment = `/** What ${catalog.name} says to people in the language ${language}. */`
  const type = `CatalogText<${code}, ${string(language)}>`
  const value = literal(catalog.text[language])
  return [
    ["import type { CatalogText } from '@errbook/catalog'", `import type { ${code} } from '../catalog.generated.js'`],
    typesOfCatalog(['CatalogText', 'ErrorText', 'HeaderText', 'Meaning']),
    isBindable(language)
      ? `${comment}\nexport const ${language}: ${type} = ${value}`
      : [`${comment}\nconst text: ${type} = ${value};`, `export { text as ${string(language)} }`],
  ]
}
