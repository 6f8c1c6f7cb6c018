import { InvalidArgumentError, Option } from 'commander'
import { readTag } from '../language.js'

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

/** Which catalog a command takes by default, for its help. */
export const catalogOfFolder = 'what "errbook.catalog" in package.json names, else ./catalog.yaml'

/** The option `--catalog`. */
export function catalogOption(): Option {
  return new Option('--catalog <file>', `the catalog file (default: ${catalogOfFolder}, else CSN's)`)
}
