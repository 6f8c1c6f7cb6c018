/** The languages of the library's own words, the first being the one to fall back to. A catalog has languages of its own. */
export const languages = ['en', 'zh'] as const

/** A language of the library's own words: `en` English, `zh` Chinese as written in mainland China. */
export type Language = (typeof languages)[number]

/** One value for each language of the library; a missing one is a compile error. */
export type Localized<T = string> = { readonly [L in Language]: T }

/** The language of the library's own words beside a text in another language, a BCP 47 tag: `zh-TW` gives `zh`, `ja` gives `en`. */
export function wordsLanguage(language: string): Language {
  return /^zh(?:-|$)/i.test(language) ? 'zh' : 'en'
}
