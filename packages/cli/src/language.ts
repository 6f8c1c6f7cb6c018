import type { Catalog, Language } from '@errbook/catalog'
import { languages, wordsLanguage } from '@errbook/catalog/parts'
import type { Spoken } from '@errbook/docs/explain'
import { InvalidArgumentError, Option } from 'commander'
import { CommandFailure, type Io, printable } from './io.js'

export type { Spoken }

/**
 * Chooses the languages for a catalog: of its texts the one nearest to what `--lang` or else the environment asks for;
 * where the environment asks for none of them, the first of the catalog.
 *
 * @throws CommandFailure when the catalog has nothing near the language of `--lang`
 */
export function spokenFor(
  { name, languages }: Pick<Catalog, 'name' | 'languages'>,
  lang: string | undefined,
  env: Io['env'],
): Spoken {
  const asked = lang ?? languageOf(env)
  const nearest = asked === undefined ? undefined : nearestLanguage(languages, asked)
  if (lang !== undefined && nearest === undefined) {
    throw new CommandFailure(missing[wordsLanguage(lang)](lang, name, languages.map(printable)))
  }
  const text = nearest ?? (languages[0] as string)
  return { text, words: wordsLanguage(asked ?? text) }
}

/**
 * The language of a report, which holds no text of a catalog.
 *
 * @throws CommandFailure when neither the reports nor the catalog know the language of `--lang`
 */
export function reportLanguage(
  catalog: Pick<Catalog, 'name' | 'languages'>,
  lang: string | undefined,
  env: Io['env'],
): Language {
  const known = [...new Set([...languages, ...catalog.languages])]
  return spokenFor({ ...catalog, languages: known }, lang, env).words
}

const missing: { readonly [L in Language]: (lang: string, name: string, languages: readonly string[]) => string } = {
  en: (lang, name, languages) => `the catalog ${name} has no text in ${lang}: --lang can be ${languages.join(', ')}`,
  zh: (lang, name, languages) => `错误码目录 ${name} 没有语言为 ${lang} 的文本：--lang 可选 ${languages.join('、')}`,
}

/** The option `--lang`. */
export function languageOption(): Option {
  return new Option(
    '--lang <tag>',
    'the language, such as en or zh (default: by LC_ALL, LC_MESSAGES or LANG)',
  ).argParser((text) => {
    const tag = readTag(text)
    if (tag !== undefined) return tag
    throw new InvalidArgumentError('expected a language tag such as en or zh-CN')
  })
}

/**
 * The language of an environment as a BCP 47 tag, from the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is not empty
 * (POSIX, "Locale"); `undefined` if it names none, as `C` does not.
 */
export function languageOf({ LC_ALL, LC_MESSAGES, LANG }: Io['env']): string | undefined {
  const locale = LC_ALL || LC_MESSAGES || LANG || ''
  const [spoken = ''] = locale.split(/[.@]/)
  const tag = readTag(spoken)
  return tag?.toLowerCase() === 'posix' ? undefined : tag
}

/** A language tag as people write it, `zh_CN` too; `undefined` for any other text. */
function readTag(text: string): string | undefined {
  const tag = text.trim().replaceAll('_', '-')
  return /^[a-z]{2,8}(?:-[a-z\d]{1,8}){0,8}$/i.test(tag) ? tag : undefined
}

/**
 * The language of a list that is nearest to a tag: the same, else what is left when parts are taken off its end (RFC 4647,
 * "Lookup"), else one of the same language, rather in the same script. `undefined` if there is none.
 */
function nearestLanguage(languages: readonly string[], tag: string): string | undefined {
  for (let wanted = tag.toLowerCase(); wanted !== ''; wanted = wanted.slice(0, Math.max(wanted.lastIndexOf('-'), 0))) {
    const found = languages.find((language) => language.toLowerCase() === wanted)
    if (found !== undefined) return found
  }
  const asked = likely(tag)
  const same = languages.filter((language) => likely(language).language === asked.language)
  return same.find((language) => likely(language).script === asked.script) ?? same[0]
}

/** A tag with the script that its language is mostly written in. */
function likely(tag: string): Pick<Intl.Locale, 'language' | 'script'> {
  try {
    return new Intl.Locale(tag).maximize()
  } catch {
    return { language: tag.toLowerCase().split('-', 1)[0] as string, script: '' }
  }
}
