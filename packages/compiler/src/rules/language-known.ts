import type { Rule } from './rule.js'
import { suggestFrom } from './suggest.js'
import { type File, quote, textsOf } from './walk.js'

/** A text is in one of the languages of the catalog. */
export const languageKnown: Rule = {
  name: 'language-known',
  description: {
    en: 'A text is in one of the languages of the catalog.',
    zh: '文本只能使用错误码目录的语言。',
  },
  check(file, report, errors) {
    const languages = languagesOf(file)
    if (languages === undefined) return
    const known = new Set(languages)
    const suggest = suggestFrom(() => [...languages, 'status', 'message'])
    for (const { path, texts } of textsOf(file, errors)) {
      for (const language of Object.keys(texts)) {
        if (known.has(language)) continue
        const close = suggest(language)
        report(
          [...path, language],
          `the catalog has no language "${language}"`,
          close === undefined
            ? `add it to "languages:", which has ${quote(languages)}`
            : `did you mean "${close}"? Or add it to "languages:"`,
          'key',
        )
      }
    }
  },
}

/** The languages of a file; `undefined` where they are not sound. */
function languagesOf(file: File): readonly string[] | undefined {
  const languages: readonly (string | undefined)[] | undefined = 'languages' in file ? file.languages : ['en']
  const sound = languages?.filter((language) => language !== undefined)
  return sound?.length === languages?.length ? sound : undefined
}
