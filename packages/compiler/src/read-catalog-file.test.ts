import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { childWith, sample, textAt } from '../test/sample.js'
import { compile } from './compile.js'
import type { Diagnostic } from './diagnostic.js'
import type { ReadParent } from './read-catalog-file.js'

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** What `compile` tells of a child, with the parent that it reads. */
function told(text: string, readParent?: ReadParent): readonly Diagnostic[] {
  return compile(bytesOf(text), { file: 'child.yaml', ...(readParent && { readParent }) }).diagnostics
}

const parentIs =
  (text: string): ReadParent =>
  () => ({ file: 'parent.yaml', bytes: bytesOf(text) })

/** The child of a sample with some of its text replaced. */
function toldOf(text: string, parent = sample) {
  return told(text, parentIs(parent)).map(({ rule, severity, message, fix, ...place }) => ({
    at: textAt(text, place).split(/[\s,}]/)[0],
    rule,
    message,
    fix,
  }))
}

test('a child that says nothing is its parent under another name', () => {
  const [child, parent] = [childWith(), sample].map((text) => compile(bytesOf(text), { readParent: parentIs(sample) }))
  if (!child?.ok || !parent?.ok) throw new Error('a catalog does not compile')
  expect(child.diagnostics).toEqual([])
  const { source, text, errors, ...rules } = child.catalog
  const { source: _, text: parentText, errors: parentErrors, ...parentRules } = parent.catalog
  expect({ ...rules, name: 'sample' }).toEqual(parentRules)
  expect(Object.keys(errors)).toEqual(Object.keys(parentErrors))
  for (const [code, error] of Object.entries(errors)) {
    const { printedMessage, ...inherited } = { ...parentErrors[code] } as { printedMessage?: string }
    expect(error).toEqual({ ...inherited, catalog: 'child' })
  }
  expect({ ...text.en, title: 'Sample' }).toEqual(parentText.en)
})

test('the source says which document is whose, and what is quoted from which', () => {
  const text = childWith(`document: { url: https://example.com/child }
errors:
  Denied: { text: { en: { situation: Closed. }, zh: { resolution: { quoted: 申请。 } } } }
  Over: { text: { en: { quoted: Far too many. } } }
`)
  const compiled = compile(bytesOf(text), { readParent: parentIs(sample) })
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.diagnostics))
  const { document, parent, errors, headers, retired, body } = compiled.catalog.source
  expect(document).toEqual({ url: 'https://example.com/child' })
  expect(parent).toEqual({
    name: 'sample',
    title: { en: 'Sample', zh: '样例' },
    document: { quoted: ['en'], updated: '2025-11-11', url: 'https://example.com/errors' },
  })
  expect(errors).toMatchObject({
    Denied: { quoted: ['en'], inherited: ['en'], quotedResolution: ['zh'] },
    Over: { quoted: ['en'] },
  })
  expect(errors.Denied).not.toHaveProperty('inheritedResolution')
  expect(errors.Over).toEqual({ quoted: ['en'] })
  expect(headers.request['content-type']).toEqual({ quoted: ['en'], inherited: ['en'] })
  expect({ retired, example: body.example }).toEqual({ retired: {} })
})

describe('of the parent', () => {
  const codesOf = (extended: string, text = '') => {
    const compiled = compile(bytesOf(childWith(text, extended)), { readParent: parentIs(sample) })
    if (!compiled.ok) return compiled.diagnostics.map(({ message }) => message)
    return Object.keys(compiled.catalog.errors)
  }
  const all = ['Denied', 'TooMany', 'Over', 'Late', 'Failed', 'Other']

  test.each([
    ['all errors are inherited', '', '', all],
    ['codes are left out', ', without: [Other]', '', all.slice(0, -1)],
    ['the errors of a group are inherited', ', groups: [common]', 'errorFor: null\n', ['Denied']],
    ['no errors are inherited', ', groups: []', 'errorFor: null\n', []],
    ['a code is taken away', '', 'errors: { Other: null }\n', all.slice(0, -1)],
    ['new codes come last', '', 'errors: { New: { status: 400 }, Over: { fault: server } }\n', [...all, 'New']],
    ['a code that is left out may be another', ', without: [Other]', 'errors: { Other: { status: 401 } }\n', all],
  ])('%s', (_, extended, text, codes) => {
    expect(codesOf(extended, text)).toEqual(codes)
  })

  test('the server side is left out, and with it what answers a header', () => {
    const compiled = compile(bytesOf(childWith('errorFor: null\n', ', groups: []')), { readParent: parentIs(sample) })
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.diagnostics))
    const { errorFor, headers } = compiled.catalog
    expect(errorFor).toBeUndefined()
    for (const header of Object.values(headers.request)) {
      expect(Object.keys(header)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(?:missing|malformed|maximumSkewInSeconds|expired)$/)]),
      )
    }
    expect(headers.request['sent-at']).toMatchObject({ name: 'Sent-At', format: 'utc-date-time' })
  })

  test('texts are in the languages of the child alone', () => {
    const compiled = compile(bytesOf(childWith().replace('[en, zh]', '[zh, fr]')), { readParent: parentIs(sample) })
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.diagnostics))
    expect(JSON.stringify(compiled.catalog)).not.toMatch(/"en"|Too many\.|rights|It is vague/)
    expect(compiled.catalog.text.zh?.errors.Over).toEqual({ meaning: '过多。' })
    expect(compiled.diagnostics.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^languages\.1: \d+ texts are missing in "fr"$/),
    ])
  })
})

/** What cannot be read, and what is said of it. */
const parents: readonly (readonly [what: string, readParent: ReadParent | undefined, message: string, fix: string])[] =
  [
    [
      'nothing reads it',
      undefined,
      'nothing reads the parent "./sample.yaml"',
      'compile the file with the option "readParent"',
    ],
    ['it is missing', () => ({ message: 'it is not there', fix: 'put it there' }), 'it is not there', 'put it there'],
    [
      'it is the file itself',
      () => ({ file: 'child.yaml', bytes: bytesOf('') }),
      'the catalog extends itself',
      'name another catalog, or remove "extends:"',
    ],
    [
      'it is a copy of the file',
      parentIs(childWith()),
      'the catalog extends itself',
      'name another catalog, or remove "extends:"',
    ],
    [
      'it extends the file',
      parentIs('name: a\nextends: { catalog: ./child.yaml }\n'),
      'the parent "./sample.yaml" extends a catalog itself, and a family has one level',
      'name a catalog without "extends:"',
    ],
    [
      'its extends is broken',
      parentIs('name: a\nextends:\n'),
      'the parent "./sample.yaml" extends a catalog itself, and a family has one level',
      'name a catalog without "extends:"',
    ],
  ]

test.each(parents)('a parent cannot be read since %s', (_, readParent, message, fix) => {
  const text = childWith()
  const [found, ...others] = told(text, readParent)
  expect(others).toEqual([])
  expect(found).toMatchObject({ file: 'child.yaml', severity: 'error', rule: 'parent-readable', message, fix })
  expect(found && textAt(text, found)).toMatch(/^\.\/sample\.yaml/)
})

/** Parents that are broken, with what is said of each. */
const broken: readonly (readonly [text: string, rules: readonly string[], count: string])[] = [
  ['', ['wrong-value'], 'an error'],
  ['[a', ['yaml-syntax'], 'an error'],
  ['name: a\n', ['missing-key'], 'an error'],
  ['name: 7\nerrors: []\nlanguages: [en]\n', ['wrong-value', 'wrong-value'], '2 errors'],
]

test.each(broken)('the errors of the parent are told with its own file: %j', (parent, rules, count) => {
  const [first, ...others] = told(childWith(), parentIs(parent))
  expect(first).toMatchObject({
    file: 'child.yaml',
    message: `the parent "./sample.yaml" has ${count}`,
    fix: 'fix parent.yaml first',
  })
  expect(others.map(({ file, rule }) => [file, rule])).toEqual(rules.map((rule) => ['parent.yaml', rule]))
})

test('bytes that are no text are told with the file of the parent', () => {
  const diagnostics = told(childWith(), () => ({ file: 'parent.yaml', bytes: Uint8Array.of(0xff) }))
  expect(diagnostics.map(({ file, rule }) => [file, rule])).toEqual([
    ['child.yaml', 'parent-readable'],
    ['parent.yaml', 'utf-8'],
  ])
})

test('without its parent, a child is told what is wrong with it anyhow', () => {
  const text = childWith('errors: { New: { status: 40, message: null }, Late: { retyr: never }, Over: {} }\n')
  expect(told(text).map(({ rule, message }) => [rule, message])).toEqual([
    ['parent-readable', 'nothing reads the parent "./sample.yaml"'],
    ['wrong-value', 'errors.New.status is 40'],
    ['unknown-key', 'errors.Late has the unknown key "retyr"'],
  ])
})

test.each([
  ['extends: ./sample.yaml', 'extends is "./sample.yaml"'],
  ['extends:', 'extends is empty'],
  ['extends: {}', 'extends has no "catalog"'],
  ["extends: { catalog: ' ' }", 'extends.catalog is empty'],
  ['extends: { catalog: [a, b] }', 'extends.catalog is a list'],
  ['extends: { catalog: a, groups: common }', 'extends.groups is "common"'],
  ['extends: { catalog: a, without: [] }', 'extends.without is an empty list'],
  ['extends: { catalog: a, group: [common] }', 'extends has the unknown key "group"'],
  ['extends: { catalog: a, groups: [7] }', 'extends.groups.0 is 7'],
])('%s is told alone', (extended, message) => {
  const text = `name: child\n${extended}\nerrors: { Late: { retry: never } }\n`
  expect(told(text, () => expect.unreachable()).map((one) => one.message)).toEqual([message])
})

/** What a child says, and where and how what it leads to is told. */
const consequences: readonly (readonly [text: string, at: string, rule: string, message: string])[] = [
  ['errors: { Late: { status: 40 } }', '40', 'wrong-value', 'errors.Late.status is 40'],
  ['errors: { Late: { status: null } }', 'Late:', 'missing-key', 'errors.Late has no "status"'],
  ['errors: { Late: [] }', '[]', 'wrong-value', 'errors.Late is an empty list'],
  ['errors: null', 'name:', 'missing-key', 'the catalog has no "errors"'],
  [
    'errors: { Failed: null }',
    'extends:',
    'answer-known',
    'inherited errorFor.unexpected: the catalog has no error "Failed"',
  ],
  [
    'errorFor: { unexpected: Failled }',
    'Failled',
    'answer-known',
    'errorFor.unexpected: the catalog has no error "Failled"',
  ],
  [
    'errorFor: { invalidTarget: Other }',
    'extends:',
    'precedence-is-complete',
    'inherited errorFor.precedence: "Other" answers a request, but is not listed',
  ],
  [
    'groups: { common: null }',
    'extends:',
    'group-known',
    'inherited errors.Denied.group: the group "common" is unknown',
  ],
  [
    'errors: { Over: { message: Over. } }',
    'extends:',
    'params-match-message',
    'inherited errors.Over.params.name: the parameter "name" is not in the message',
  ],
  [
    'errors: { Over: { params: { nme: integer } } }',
    'nme:',
    'params-match-message',
    'errors.Over.params.nme: the parameter "nme" is not in the message',
  ],
  [
    'headers: { request: { Authorization: { template: "v2/{user}" } } }',
    '"v2/{user',
    'fields-match-template',
    'headers.request.Authorization.template: there is no field for the hole {user}',
  ],
  [
    'headers: { request: { authorization: { required: false } } }',
    'authorization:',
    'header-has-one-form',
    'headers.request.authorization: the header has no form',
  ],
  [
    'headers: { request: { Sent-At: { format: integer } } }',
    'extends:',
    'skew-has-answer',
    'inherited headers.request.Sent-At.maximumSkewInSeconds: the header is not a date',
  ],
  ['retired: { Over: {} }', 'Over:', 'retired-not-reused', 'retired.Over: "Over" is retired and an error at once'],
  [
    'errors: { over: { status: 400 } }',
    'over:',
    'names-are-apart',
    'errors.over: "over" and "Over" have the same anchor on a page, "#over"',
  ],
  [
    'errors: { Extra: { status: 400, wire: Over } }',
    'wire:',
    'code-is-sent-once',
    'errors.Extra.wire: "Over" is sent for "Over", too',
  ],
  [
    'errors: { Over: { text: { fr: { meaning: Trop. } } } }',
    'fr:',
    'language-known',
    'errors.Over.text.fr: the catalog has no language "fr"',
  ],
  [
    'errors: { Over: { text: { zh: { quoted: 多。 } } } }',
    'quoted:',
    'quoted-has-document',
    'errors.Over.text.zh.quoted: the text is quoted, but the catalog has no "document"',
  ],
  [
    'errors: { Over: { printed: { message: { text: x, because: lost-numbr } } } }',
    'lost-numbr',
    'reason-known',
    'errors.Over.printed.message.because: the reason "lost-numbr" is unknown',
  ],
  ['errors: { Late: { fault: server } }', 'errors:', 'derived-left-out', 'errors: the parent says the same'],
  [
    'errors: { Late: { status: 400, params: { time: utc-date-time } }, Other: { retry: backoff } }',
    'Late:',
    'derived-left-out',
    'errors.Late: the parent says the same',
  ],
  ['uri: { versions: [v1] }', 'uri:', 'derived-left-out', 'uri: the parent says the same'],
  [
    'errors: { New: { status: 400, fault: client } }',
    'fault:',
    'derived-left-out',
    'errors.New.fault: client is the default at status 400',
  ],
  [
    'reasons: { own: { en: Own., zh: 自有。 } }',
    'own:',
    'reason-used',
    'reasons.own: nothing is printed for this reason',
  ],
  [
    'errors: { New: { status: 400, text: { en: { meaning: New. } } } }',
    'zh]',
    'translation-is-complete',
    'languages.1: 1 text is missing in "zh"',
  ],
  [
    'body: { template: { error: { code: "{code:integer}" } } }',
    'extends:',
    'wire-fits-template',
    'inherited errors.Denied: the error has no number',
  ],
]

test.each(consequences)('%s', (text, at, rule, message) => {
  const [first] = toldOf(childWith(`${text}\n`)).filter((one) => one.rule === rule)
  expect(first).toMatchObject({ at, rule, message })
})

/** What a child may say of what it inherits without a word. */
test.each([
  'errors: { Over: { text: { en: { meaning: Too many at once. } } } }',
  'errors: { Over: { text: { en: null, zh: null } } }',
  'errors: { Late: { fault: client } }',
  'errors: { Over: { retry: never } }',
  'errors: { Over: { printed: { message: { text: More., because: lost-number } } } }',
  'errors: { Over: { message: Over., params: null } }',
  'errors: { Over: { example: { params: { limit: 1, name: "Tue, 11 Nov 2025 08:00:00 GMT" } } } }',
  'errors: { TooMany: { deprecated: null } }',
  'headers: { request: { Authorization: { template: "v1/{user}/{signature}", fields: { user: { pattern: "[a-z]+" }, signature: { pattern: "[0-9]+" } } } } }',
  'headers: { request: { Token: null, Sent-At: { required: true, missing: TooMany } } }',
  'headers: null\nerrorFor: { precedence: [Denied, TooMany] }',
  'body: { template: { code: "{code}", always: null }, members: { code: { places: null }, requestId: null } }',
  'uri: { idempotencyKey: { header: Idempotency-Key } }',
  'errorFor: null',
  'errorFor: { precedence: null }',
  'groups: { common: { text: { en: { note: All of them. }, zh: { note: 全部。 } } } }',
  'document: { url: https://example.com/child }\nerrors: { Over: { text: { en: { quoted: Too many. } } } }',
])('nothing is told of %s', (text) => {
  expect(toldOf(childWith(`${text}\n`))).toEqual([])
})

test('what the parent’s own lint says is not told again', () => {
  const parent = sample
    .replace('zh: { meaning: 过多。 }', '')
    .replace('message: Failed.', 'message: "{pet-id} failed."')
    .replace('wire: ', 'retry: never\n    wire: ')
    .replace('    retry: backoff\n    message: Too', '    message: Too')
  expect(told(parent).map(({ rule }) => rule)).toEqual([
    'translation-is-complete',
    'derived-left-out',
    'braces-are-holes',
  ])
  expect(toldOf(childWith(), parent)).toEqual([])
})

test('a warning that only the family brings about is told at "extends"', () => {
  const parent = sample
    .replace('required: true, format: text', "required: true, pattern: 'r-[0-9]+'")
    .replace(/^errorFor:\n(?: {2}.+\n)+/m, '')
    .replaceAll(/ +(?:malformed|expired|maximumSkewInSeconds): .+\n/g, '')
  const text = childWith('errorFor: { unexpected: Failed, invalidRequest: Failed }\n')
  expect(told(parent)).toEqual([])
  expect(toldOf(text, parent)).toMatchObject([{ at: 'extends:', rule: 'request-id-takes-uuid' }])
})

test('a header in another spelling comes with that of the parent', () => {
  const text = childWith('headers: { request: { TOKEN: { format: text } } }\n')
  expect(toldOf(text)).toMatchObject([{ rule: 'header-given-once', fix: 'write "Token", as the parent does' }])
})

test('a code that is left out with its group need not be in "without"', () => {
  const text = childWith('errorFor: null\n', ', groups: [common], without: [Other, Denied]')
  expect(toldOf(text)).toMatchObject([
    { at: 'Other', rule: 'derived-left-out', message: 'extends.without.0: "Other" is in none of the "groups"' },
  ])
  expect(toldOf(childWith('', ', without: [Other]'))).toEqual([])
})

test('where the codes of a server are not inherited, the fix names the way to leave its side out', () => {
  const told = toldOf(childWith('', ', groups: []')).filter(({ rule }) => rule === 'answer-known')
  expect(told.length).toBeGreaterThan(3)
  for (const { fix } of told) expect(fix).toMatch(/; "errorFor: null" leaves out the server side$/)
})

test('names come with what was meant', () => {
  const fixes = (text: string) => toldOf(text).map(({ fix }) => fix)
  expect(fixes(childWith('', ', groups: [comon]'))).toEqual(['did you mean "common"?'])
  expect(fixes(childWith('', ', without: [Elsewhere]'))).toEqual([expect.stringMatching(/^it has "Denied", /)])
  expect(fixes(childWith('errors: { Ovr: { retry: backoff } }\n'))).toEqual(['add "status:"; or did you mean "Over"?'])
  expect(fixes(childWith('errors: { Other: { retry: backoff } }\n', ', without: [Other]'))).toEqual([
    'change "groups" or "without" under "extends:", or add "status:" for an error of your own',
  ])
  expect(fixes(childWith('retired: { Over: {} }\n'))).toContain('list it in "without:" under "extends:"')
})

test('what is inherited comes with how a child can change it', () => {
  const fixes = (text: string) => toldOf(childWith(text)).map(({ fix }) => fix)
  expect(fixes('groups: { common: null }\n')).toEqual([expect.stringMatching(/; null takes away what is inherited$/)])
  expect(fixes('errors: { Failed: null }\n')).toEqual([expect.stringMatching(/; "errorFor: null" leaves out the/)])
  expect(fixes('headers: { request: { Sent-At: null } }\n')).toEqual(['remove it; write the whole list anew'])
})

test('a catalog without "extends" reads no parent', () => {
  expect(compile(bytesOf(sample), { readParent: () => expect.unreachable() })).toMatchObject({ ok: true })
})

test('whatever is laid over what, compile never throws', () => {
  const keys = new Set<string>()
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      if (Number.isNaN(Number(key))) keys.add(key)
      collect(inner)
    }
  }
  collect(parse(sample))
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom(null, 'Late', 'en', '{code}', 400, true, '', '__proto__'),
      fc.array(tie('value'), { maxLength: 2 }),
      fc.dictionary(fc.constantFrom(...keys, '__proto__', 'x'), tie('value'), { maxKeys: 3 }),
    ),
  }))
  const sections = [
    'languages',
    'document',
    'extends',
    'reasons',
    'headers',
    'body',
    'uri',
    'errorFor',
    'groups',
    'errors',
    'retired',
  ]
  const own = fc.dictionary(fc.constantFrom(...sections), value, { maxKeys: 4 })
  /** A value from the sample at its own place, or anything in its place. */
  const patch = (sound: unknown): fc.Arbitrary<unknown> => {
    if (typeof sound !== 'object' || sound === null || Array.isArray(sound))
      return fc.oneof(fc.constant(null), fc.constant(sound), value)
    const inner = Object.fromEntries(Object.entries(sound).map(([key, one]) => [key, patch(one)]))
    return fc.oneof({ weight: 9, arbitrary: fc.record(inner, { requiredKeys: [] }) }, { weight: 1, arbitrary: value })
  }
  const { name: _, ...rest } = parse(sample)
  fc.assert(
    fc.property(fc.oneof(own, patch(rest)), (said) => {
      const text = JSON.stringify({ name: 'child', extends: { catalog: 'x' }, ...(said as object) })
      const compiled = compile(bytesOf(text), { readParent: parentIs(sample) })
      for (const { line, column, message, fix } of compiled.diagnostics) {
        expect([line >= 1, column >= 1, message !== '', fix !== '']).toEqual([true, true, true, true])
      }
    }),
  )
})
