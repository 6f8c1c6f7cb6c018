import type { Path } from '../diagnostic.js'
import type { Rule } from './rule.js'
import { errorsOf, type File, quote, type SoundError, type TextPlace, textsOf } from './walk.js'

/** What a catalog says in one of its languages, it says in all: told once for each language. */
export const translationIsComplete: Rule = {
  name: 'translation-is-complete',
  description: {
    en: 'What is said in one language of the catalog is said in the others.',
    zh: '以错误码目录的一种语言给出的内容，其他语言也须给出。',
  },
  severity: 'warning',
  check(file, report, errors, family) {
    const missing = missingIn(file, errors)
    // What the parent lacks in a language of its own is told of the parent.
    const parent = family?.parent as File | undefined
    const ofParent = parent && missingIn(parent, errorsOf(parent))
    for (const [index, language] of (file.languages ?? []).entries()) {
      const known = new Set(ofParent?.get(language ?? ''))
      const names = (missing.get(language ?? '') ?? []).filter((name) => !known.has(name))
      if (names.length === 0) continue
      const texts = names.length === 1 ? 'text is' : 'texts are'
      report(
        ['languages', `${index}`],
        `${names.length} ${texts} missing in "${language}"`,
        `add the text of ${quote(names)}`,
      )
    }
  },
}

/** The texts that are missing in each language, by their names. */
function missingIn(file: File, errors: readonly SoundError[]): ReadonlyMap<string, readonly string[]> {
  const languages = file.languages ?? []
  const missing = new Map<string, string[]>()
  for (const { path, texts, isTranslated } of textsOf(file, errors)) {
    if (!isTranslated) continue
    const said = languages.flatMap((language) => {
      const isSound = language !== undefined && (!Object.hasOwn(texts, language) || texts[language] !== undefined)
      return isSound ? [[language, partsOf(texts, language)] as const] : []
    })
    const parts = new Set(said.flatMap(([, own]) => own))
    for (const [language, own] of said) {
      for (const part of parts) {
        if (own.includes(part)) continue
        const names = missing.get(language)
        if (names === undefined) missing.set(language, [nameOf(path, part)])
        else names.push(nameOf(path, part))
      }
    }
  }
  return missing
}

/** What is said in a language, whatever its source. */
function partsOf(texts: TextPlace['texts'], language: string): readonly string[] {
  if (!Object.hasOwn(texts, language)) return []
  const text = texts[language]
  if (typeof text !== 'object' || text === null) return ['meaning']
  return Object.keys(text).map((part) => (part === 'quoted' ? 'meaning' : part))
}

function nameOf(path: Path, part: string): string {
  const holder = path.at(-1) === 'text' ? path.slice(0, -1) : path
  return [...holder, ...(part === 'meaning' ? [] : [part])].join('.')
}
