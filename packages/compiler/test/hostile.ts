import type { CatalogJson, Entry } from '@errbook/catalog'
import { compileText, sample } from './sample.js'

/** Texts that mean something to one language or another that they are written in. */
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
  'Catalog',
  'Contract',
  'Definition',
  'NoParams',
  'Code',
  'Statuses',
  'ParamsByCode',
  'isErrorResponse',
  'isRequestHeaders',
  'isResponseHeaders',
]

const plain = compiledSample()

/** The sample with errors of all these codes and texts. */
export const hostile: CatalogJson = {
  ...plain,
  errors: Object.fromEntries(
    hostileCodes.map((code, i) => [
      code,
      withText(plain.errors.Denied as Entry, code, hostileTexts[i % hostileTexts.length] ?? ''),
    ]),
  ),
}

/** The sample, compiled. */
export function compiledSample(): CatalogJson {
  const result = compileText(sample)
  if (!result.ok) throw new Error('the sample does not compile')
  return result.catalog
}

function withText(entry: Entry, code: string, text: string): Entry {
  const both = { en: text, zh: text }
  return {
    ...entry,
    code,
    message: text,
    description: both,
    resolution: both,
    example: { ...entry.example, situation: both },
  }
}
