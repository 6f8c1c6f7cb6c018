import type { Definition, Entry, Language, Text } from '@errbook/catalog'

/**
 * What a catalog says about a code in a language.
 *
 * @throws TypeError when it says nothing, since it is a contract without text.
 */
export function textIn(entry: Definition, language: Language): Text {
  const { description, resolution } = entry as Partial<Entry>
  if (description === undefined || resolution === undefined)
    throw new TypeError(`no text of ${entry.code} at hand: pass the whole catalog, not its contract`)
  return { description: description[language], resolution: resolution[language] }
}
