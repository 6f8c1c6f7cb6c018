/** The language that texts are most likely in, by their script; those in Latin letters are taken to be English. */
export function scriptLanguage(texts: Iterable<string>): string {
  const counts = new Map<string, number>()
  let count = 0
  for (const text of texts) {
    if (text === '') continue
    count++
    const language = languageOf(text)
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  // Japanese texts of few words may have no kana; a Chinese one has none.
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  if (best === undefined || best[1] * 3 < count) return 'en'
  const [language] = best
  return language === 'zh' && (counts.get('ja') ?? 0) * 3 >= best[1] ? 'ja' : language
}

function languageOf(text: string): string | undefined {
  return scripts.find(([pattern]) => pattern.test(text))?.[1]
}

const scripts: readonly (readonly [pattern: RegExp, language: string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Devanagari}/u, 'hi'],
]
