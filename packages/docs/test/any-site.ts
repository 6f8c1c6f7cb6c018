// Random catalogs for the laws of a site, and the files of a site by their paths.
import type { ErrorDefinition, ErrorText, WholeCatalog } from '@errbook/catalog'
import type { GeneratedFile } from '@errbook/compiler/generated-file'
import fc from 'fast-check'

/** Texts that a page may take for something else. */
export const hostileTexts: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)> & "quotes" \'single\'',
  '</code></pre><h1>x</h1>',
  'a | b || c',
  '`code` ``more`` ```',
  '{hole} {{two}} ${value} {% raw %}',
  '[text](javascript:alert(1)) ![x](y) <https://example.com>',
  '# heading\n\n- item\n\n---',
  '*em* _em_ ~~gone~~ \\',
  '👩‍👩‍👧‍👦 🇨🇳 é',
  '\u202eright to left\u202c \u200fmark',
  'W'.repeat(5000),
  '含义：<b>粗体</b>。',
  '&amp; &lt;script&gt; &#x3c;',
  '=SUM(A1)',
]

const text = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ minLength: 1 }),
  fc.string({ minLength: 1, unit: 'grapheme' }),
)
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const code = fc.stringMatching(/^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,12}$/).filter((code) => !/^\d+$|^__proto__$/.test(code))
const language = fc.constantFrom('en', 'zh', 'ja', 'pt-BR')

interface AnyError {
  readonly definition: Pick<ErrorDefinition, 'status' | 'fault' | 'retry' | 'message' | 'group'>
  readonly texts: readonly ErrorText[]
}

const anyError: fc.Arbitrary<AnyError> = fc.record({
  definition: fc.record({
    status: fc.integer({ min: 200, max: 599 }),
    fault: fc.constantFrom('client', 'server'),
    retry: fc.constantFrom('never', 'backoff', 'after-clock-sync'),
    message: optional(text.map((text) => text.replaceAll(/[{}]/g, ''))),
    group: optional(fc.constantFrom('a', 'b<c>')),
  }),
  texts: fc.array(
    fc.record({ meaning: optional(text), resolution: optional(text), situation: optional(text), note: optional(text) }),
    {
      minLength: 4,
      maxLength: 4,
    },
  ),
}) as fc.Arbitrary<AnyError>

/** Catalogs of any codes and texts, with headers and retired codes. */
export const anyCatalog: fc.Arbitrary<WholeCatalog> = fc
  .record({
    languages: fc.uniqueArray(language, { minLength: 1, maxLength: 2 }),
    errors: fc.dictionary(code, anyError, { minKeys: 1, maxKeys: 5, noNullPrototype: true }),
    title: optional(text),
    headerMeaning: text,
    hasErrorFor: fc.boolean(),
  })
  .map(({ languages, errors: given, title, headerMeaning, hasErrorFor }) => {
    const seen = new Set<string>()
    const errors = Object.entries(given).filter(([code]) => {
      const anchor = code.toLowerCase().replaceAll(/[^\w-]/g, '')
      return seen.size < seen.add(anchor).size
    })
    const codes = errors.map(([code]) => code)
    const [first = 'X'] = codes
    return clean({
      name: 'anyApi',
      languages,
      errors: Object.fromEntries(
        errors.map(([code, { definition }]) => [code, { catalog: 'anyApi', code, params: {}, ...definition }]),
      ),
      headers: {
        request: {
          authorization: {
            name: 'Authorization',
            required: true,
            template: 'v1/{time}/{key}',
            pattern: '^v1/[0-9]{4}-[^/]*Z/[a-z]+$',
            fields: { time: { pattern: '^[0-9]{4}-[^./]*Z$' }, key: { pattern: '^[a-z]+$' } },
          },
        },
        response: { 'x-id': { name: 'X-Id', pattern: '^.+$', format: 'text' } },
      },
      body: { template: { code: '{code}', message: '{message?}' }, members: {} },
      uri: {},
      ...(hasErrorFor && { errorFor: { unexpected: first, invalidRequest: codes.at(-1) ?? first, precedence: codes } }),
      text: Object.fromEntries(
        languages.map((language, at) => [
          language,
          {
            language,
            title,
            errors: Object.fromEntries(errors.map(([code, { texts }]) => [code, texts[at] ?? {}])),
            headers: { request: { authorization: { meaning: headerMeaning } }, response: {} },
            members: {},
            groups: { a: { meaning: headerMeaning } },
          },
        ]),
      ),
      source: {
        reasons: {},
        errors: {},
        headers: { request: {}, response: {} },
        body: {},
        members: {},
        groups: {},
        retired: { 'Old-Code~': { use: first, reason: { en: headerMeaning } } },
      },
    }) as unknown as WholeCatalog
  })

/** What JSON would leave of a value. */
function clean(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

/** The texts of files by their paths. */
export function byPath(files: readonly GeneratedFile[]): ReadonlyMap<string, string> {
  return new Map(files)
}
