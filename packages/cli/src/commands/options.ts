import type { Language } from '@errbook/catalog'
import { languages } from '@errbook/catalog/parts'
import { Option } from 'commander'
import type { Io } from '../io.js'

/** The option `--lang`; its default is the language of the environment. */
export function languageOption({ env }: Pick<Io, 'env'>): Option {
  const language = languageOf(env)
  return new Option('--lang <language>', 'the language')
    .choices(languages)
    .default(language, `${language}, by LC_ALL, LC_MESSAGES or LANG`)
}

/** Which catalog a command takes by default, for its help. */
export const catalogOfFolder = 'what "errbook.catalog" in package.json names, else ./catalog.yaml'

/** The option `--catalog`. */
export function catalogOption(): Option {
  return new Option('--catalog <file>', `the catalog file (default: ${catalogOfFolder}, else CSN's)`)
}

/**
 * The language of an environment: that of the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is not empty (POSIX,
 * "Locale"), or `en` if it is not supported.
 */
export function languageOf({ LC_ALL, LC_MESSAGES, LANG }: Io['env']): Language {
  const locale = LC_ALL || LC_MESSAGES || LANG || ''
  const [spoken = ''] = locale.toLowerCase().split(/[_.@-]/)
  return languages.find((language) => language === spoken) ?? 'en'
}
