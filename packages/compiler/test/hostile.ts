import type { CatalogText, ErrorDefinition, ErrorSource, ErrorText, WholeCatalog } from '@errbook/catalog'
import { compileText, sample } from './sample.js'

/** Texts with a special meaning in one of the languages that they are written in. */
export const hostileTexts: readonly string[] = [
  '"quotes" and \'apostrophes\'',
  '`backticks` and ${{holes}} and ${',
  '*/ ends a comment, // begins one',
  '</script><!-- ]]>',
  'U+2028 \u2028 and U+2029 \u2029',
  'back\\slash \\n \\u0041',
  'line\nbreaks\r\nand\ttabs \0',
  '统一 😀 \ud800 lone',
]

/** Codes that are tokens, each awkward in some language construct. */
export const hostileCodes: readonly string[] = [
  'class',
  'await',
  'default',
  'undefined',
  'constructor',
  'toString',
  'hasOwnProperty',
  '404',
  '$1',
  '$0',
  '_',
  'a-b',
  'Meta.GetFailed',
  "it's",
  '`tick`',
  '!#$%&*+^|~',
  'arguments',
  'Object',
  // What generated modules import or declare.
  'catalog',
  'codes',
  'Catalog',
  'Constants',
  'ErrorDefinition',
  'SampleErrors',
  'SampleCode',
  'sample',
  'isErrorResponse',
  'isRequestHeaders',
  'isResponseHeaders',
]

/** Languages that are awkward as names of constants, or as file names. */
const hostileLanguages: readonly string[] = ['en', 'zh', 'as', 'in', 'zh-Hans', 'sr-Latn-RS']

const plain = compiledSample()

/** The sample with errors of all these codes and texts. */
export const hostile: WholeCatalog = {
  ...plain,
  languages: hostileLanguages,
  errors: byCode((code, message) => ({ ...(plain.errors.Denied as ErrorDefinition), code, message })),
  text: Object.fromEntries(
    hostileLanguages.map((language) => [
      language,
      { ...(plain.text.en as CatalogText), language, errors: byCode((_, text) => textOf(text)) },
    ]),
  ),
  source: {
    ...plain.source,
    document: { url: 'https://errors.example/*/ {@b} <i> `\\ _x_' },
    errors: byCode((_, text) => ({
      ...(plain.source.errors.Denied as ErrorSource),
      since: text,
      deprecated: { since: text, reason: { en: text } },
    })),
  },
}

function byCode<T>(make: (code: string, text: string) => T): { readonly [code: string]: T } {
  return Object.fromEntries(
    hostileCodes.map((code, i) => [code, make(code, hostileTexts[i % hostileTexts.length] ?? '')]),
  )
}

function textOf(text: string): ErrorText {
  return { meaning: text, resolution: text, situation: text }
}

/** The sample, compiled. */
export function compiledSample(): WholeCatalog {
  const result = compileText(sample)
  if (!result.ok) throw new Error('the sample does not compile')
  return result.catalog
}
