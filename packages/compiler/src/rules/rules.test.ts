import { expect, test } from 'vitest'
import { childWith, compileText, diagnosticsIn, sample, sampleWith, textAt } from '../../test/sample.js'
import { rules } from './index.js'

/** Patterns that take more than linear time on some text: by unbounded ambiguity, by bounded ambiguity, or perhaps. */
const slowPatterns = [
  "'(?:a+)+b'",
  "'(?:a|a)*b'",
  "'(?:[!-~]+)*;'",
  "'[!-~]*[!-~]*[!-~]*x'",
  "'[a-z]+[a-z]*'",
  "'(?:a|a){60}b'",
  "'(?:a?){50}a{50}'",
  "'(?:[a-z]{1,30}){1,30}b'",
  "'(?:[a-z]+,?){20}'",
  "'(?=a+b)[a-z]+'",
  "'[a-z]+x{100000}'",
]

const small = 'name: small\nerrors: { Denied: { status: 403, message: Denied. } }\n'

/** Members of templates that are broken. */
const templates: readonly (readonly [at: string, template: string])[] = [
  ["'{n:intger}'", "n: '{n:intger}'"],
  ["'{n:}'", "n: '{n:}'"],
  ["'{code}' }", "again: '{code}'"],
  ["'{n?}'", "m: '{n}', n: '{n?}'"],
  ["'urn:{code}'", "m: 'urn:{code}'"],
  ["['{m}', '{n}']", "list: ['{m}', '{n}']"],
  ["[{ m: '{m}' }, 1]", "list: [{ m: '{m}' }, 1]"],
  ["'a{m?}'", "m: 'a{m?}'"],
  ["'{m:integer} of'", "m: '{m:integer} of'"],
  ["'{m}{n}'", "m: '{m}{n}'"],
  ["'{message:integer}'", "m: '{message:integer}'"],
  ['.inf', 'm: .inf'],
  ["'{m}': 1", "'{m}': 1"],
  ["'{ m }'", "m: '{ m }'"],
  ["'{m-n}'", "m: '{m-n}'"],
  ["'{m.n}'", "m: '{m.n}'"],
  ["'{m?integer}'", "m: '{m?integer}'"],
  ["'{m: integer }'", "m: '{m: integer }'"],
  ["'{1m}'", "m: '{1m}'"],
  ["'{m:int} of'", "m: '{m:int} of'"],
]

/** Error bodies that say no code. */
const withoutCode = ["{ message: '{message}' }", '{}', "{ code: '{{code}}', list: ['{m}'] }"]

/** Keys that say only what holds without them, with what puts them into the sample. */
const derived: readonly (readonly [at: string, from: string, to: string, holds: string])[] = [
  ['required:', '      format: utc-date-time', '      required: false\n      format: utc-date-time', 'false'],
  ['malformed:', 'malformed: TooMany', 'malformed: Denied', '"Denied"'],
  ['secret:', "pattern: '[a-z]+'\n", "pattern: '[a-z]+'\n          secret: false\n", 'false'],
  ['unknownPath:', 'unknownPath: TooMany', 'unknownPath: Denied', '"Denied"'],
  ['fault:', 'fault: server', 'fault: client', 'client'],
  ['retry:', '    status: [403, 404]', '    retry: never\n    status: [403, 404]', 'never'],
  ['wire:', "wire: '0429'", 'wire: TooMany', '"TooMany"'],
  ['limit:', 'params: { name', 'params: { limit: integer, name', 'integer'],
]

/** Messages with what is almost a hole, and how to write it. */
const almostHoles: readonly (readonly [message: string, written: string, name: string])[] = [
  ['No {pet-id}.', '{pet-id}', 'pet_id'],
  ['No {pet.id}.', '{pet.id}', 'pet_id'],
  ['No { petId }.', '{ petId }', 'petId'],
  ['No {{ petId }}.', '{ petId }', 'petId'],
  ['No {petId.', '{petId', 'petId'],
  ['No {petId of {owner}.', '{petId', 'petId'],
  ['No {0}.', '{0}', '_0'],
]

/** Holes that are one slip away from one with a meaning. */
const misspelt: readonly (readonly [hole: string, meant: string])[] = [
  ['mesage', 'message'],
  ['messsage', 'message'],
  ['messgae', 'message'],
  ['massage', 'message'],
  ['Message', 'message'],
  ['request_id', 'requestId'],
  ['requestID?', 'requestId'],
  ['retry_after:integer', 'retryAfter'],
  ['refrence', 'reference'],
]

/** Forms of a request id that is not a UUID. */
const otherIds = [
  "pattern: 'req_[a-z0-9]{8}'",
  'format: integer',
  'mediaType: text/plain',
  "anyOf: [{ pattern: '[0-9]+' }, { format: http-date }]",
]

/** A catalog whose codes are numbers. */
const withIntegers = `${small.replace('Denied. }', 'Denied., wire: 7 }')}body: { template: { code: '{code:integer}', message: '{message}' } }\n`

/** Examples of an error body that the template of the sample does not read, and the part of each that it does not. */
const examples = [
  ['{ code: Denied, message: Denied. }', '{ code: Denied, message: Denied. }'],
  ['7', '{ error: { code: 7, message: Denied. }, requestId: r-1 }'],
  ['{ code: Denied }', '{ error: { code: Denied }, requestId: r-1 }'],
  ['Denied, requestId', '{ error: Denied, requestId: r-1 }'],
] as const

/** For each rule, files that break it and no other, and the text that the error is at. */
const broken: readonly (readonly [rule: string, at: string, text: string])[] = [
  ['answer-can-be-rendered', 'Late', sampleWith(['unexpected: Failed', 'unexpected: Late'])],
  [
    'answer-can-be-rendered',
    'Over',
    sampleWith(['expired: Late', 'expired: Over'], ['[Late, Denied', '[Over, Denied']),
  ],
  ['answer-can-be-rendered', 'Other', sampleWith(['unexpected: Failed', 'unexpected: Other'])],
  [
    'answer-can-be-rendered',
    'Denied',
    `${small}body: { template: { code: '{code}', message: '{message}', domain: '{domain}' } }
errorFor: { unexpected: Denied, invalidRequest: Denied }\n`,
  ],
  ...['{reference}', '{retryAfter:integer}'].map(
    (hole) =>
      [
        'answer-can-be-rendered',
        'Denied',
        `${small}body: { template: { code: '{code}', more: '${hole}' } }
errorFor: { unexpected: Denied, invalidRequest: Denied }\n`,
      ] as const,
  ),
  ['answer-known', 'Denid', sampleWith(['malformed: TooMany', 'malformed: Denid'])],
  ['answer-known', 'Nothing', sampleWith(['unexpected: Failed', 'unexpected: Nothing'])],
  [
    'answer-needs-error-for',
    'malformed:',
    `${small}headers: { request: { X-A: { format: text, malformed: Denied } } }\n`,
  ],
  ...almostHoles.map(
    ([message]) => ['braces-are-holes', `'${message}'`, `${small.replace('Denied. }', `'${message}' }`)}`] as const,
  ),
  ['braces-are-holes', 'v1/{ user }', sampleWith(['v1/{user}/{signature}', 'v1/{ user }/{user}/{signature}'])],
  [
    'braces-are-holes',
    "'urn:{ id }'",
    `${small}body: { template: { code: '{code}', list: [{ id: 'urn:{ id }' }] } }\n`,
  ],
  [
    'code-is-sent-once',
    "wire: '429'",
    sampleWith(["wire: '0429'", "wire: '429'"], ['  Other: {', "  Other: { wire: '429',"]),
  ],
  ['code-is-sent-once', 'Over:', sampleWith(["wire: '0429'", 'wire: Over'])],
  ['code-is-token', 'Not so:', sampleWith(['  Other:', '  Not so:'])],
  ['code-is-token', '太多:', sampleWith(['  Other:', '  太多:'])],
  ['code-is-token', "'04 29'", sampleWith(["wire: '0429'", "wire: '04 29'"])],
  ...derived.map(([at, from, to]) => ['derived-left-out', at, sampleWith([from, to])] as const),
  ['derived-left-out', 'languages:', `${small}languages: [en]\n`],
  ['derived-left-out', 'template:', `${small}body: { template: { code: '{code}', message: '{message}' } }\n`],
  ...examples.map(
    ([at, example]) =>
      [
        'example-fits-template',
        at,
        sampleWith(['{ error: { code: Denied, message: Denied. }, requestId: r-1 }', example]),
      ] as const,
  ),
  ...['.inf', '-.inf', '.nan', '[.inf]', '{ a: .nan }'].map(
    (value) =>
      [
        'example-fits-template',
        /[-.]+\w+/.exec(value)?.[0] ?? '',
        sampleWith(['requestId: r-1 }', `requestId: r-1, more: ${value} }`]),
      ] as const,
  ),
  ['extends-known', 'comon', childWith('', ', groups: [common, comon]')],
  ['extends-known', 'Denid', childWith('', ', without: [Denid]')],
  ['extends-known', 'Ovr:', childWith('errors: { Ovr: { retry: backoff } }\n')],
  ['extends-known', 'Other:', childWith('errors: { Other: { retry: backoff } }\n', ', without: [Other]')],
  [
    'fields-match-template',
    'v1/{user}/{signature}/{more}',
    sampleWith(['v1/{user}/{signature}', 'v1/{user}/{signature}/{more}']),
  ],
  ['fields-match-template', 'signature:', sampleWith(['v1/{user}/{signature}', 'v1/{user}'])],
  ['fields-match-template', 'fields:', sampleWith(['template: v1/{user}/{signature}', 'pattern: v1'])],
  ['fields-match-template', 'key: {', sampleWith(["'key {key}'", "'key {{key}}'"])],
  ['group-known', 'comon', sampleWith(['group: common', 'group: comon'])],
  ['group-known', 'Denied:', `${small}body: { template: { code: '{code}', type: '{group}' } }\n`],
  ['header-given-once', 'authorization:', sampleWith(['    Content-Type:', '    authorization:'])],
  ['header-has-one-form', 'Content-Type:', sampleWith(['      mediaType: application/json; charset=utf-8\n', ''])],
  ['header-has-one-form', 'Content-Type:', sampleWith(['      mediaType:', '      pattern: json\n      mediaType:'])],
  ['header-has-one-form', 'Token:', sampleWith(['      anyOf:', '      pattern: json\n      anyOf:'])],
  ['header-has-one-form', '{ pattern', sampleWith(["pattern: 'none'", "pattern: 'none', format: text"])],
  ['header-has-one-form', 'user:', sampleWith(["          pattern: '[a-z]+'\n", ''])],
  ['header-is-token', 'Content Type:', sampleWith(['    Content-Type:', '    Content Type:'])],
  ['header-is-token', 'Error Code', sampleWith(['header: Error-Code', 'header: Error Code'])],
  [
    'hole-is-plain',
    "'Not {status}'",
    sampleWith(['Other: { status: 400', "Other: { status: 400, message: 'Not {status}'"]),
  ],
  [
    'hole-is-plain',
    "'{limit:integer} at",
    sampleWith(['Other: { status: 400', "Other: { status: 400, message: '{limit:integer} at most.'"]),
  ],
  [
    'hole-is-plain',
    'v1/{user}/{code}',
    sampleWith(['v1/{user}/{signature}', 'v1/{user}/{code}'], ['        signature:', '        code:']),
  ],
  [
    'hole-is-plain',
    "'{limit:int} at",
    sampleWith(['Other: { status: 400', "Other: { status: 400, message: '{limit:int} at most.'"]),
  ],
  ...misspelt.map(
    ([hole]) =>
      ['hole-is-spelled', `'{${hole}}'`, `${small}body: { template: { c: '{code}', a: '{${hole}}' } }\n`] as const,
  ),
  ['hole-is-spelled', "'urn:{reqestId}'", `${small}body: { template: { c: '{code}', l: ['urn:{reqestId}'] } }\n`],
  ['holes-are-apart', 'v1/{user}{signature}', sampleWith(['v1/{user}/{signature}', 'v1/{user}{signature}'])],
  ['holes-are-apart', 'Sent {time}{time}.', sampleWith(['Sent at {time}.', 'Sent {time}{time}.'])],
  ['key-keeps-place', '40001:', sampleWith(['  Other:', '  40001:'])],
  ['key-keeps-place', '7:', sampleWith(['  Gone:', '  7:'])],
  ['key-keeps-place', '1:', sampleWith(['    requestId: {', '    1: {'])],
  ['language-known', 'fr:', sampleWith(['  lost-number: { en', '  lost-number: { fr: Perdu., en'])],
  ['language-known', 'Zh:', sampleWith(['keywords: { en: [rights], zh', 'keywords: { en: [rights], Zh'])],
  ['language-known', 'mesage:', sampleWith(['printed: { message', 'printed: { mesage'])],
  ['language-known', 'zh:', `${small}groups: { a: { text: { zh: { meaning: 甲 } } } }\n`],
  ['languages-are-tags', 'message', `${small}languages: [en, message]\n`],
  ['languages-are-tags', 'ab-b-c', `${small}languages: [en, ab-b-c]\n`],
  ['languages-are-tags', 'PT-br', `${small}languages: [en, PT-br]\n`],
  ['languages-are-tags', 'en]', `${small}languages: [en, en]\n`],
  ['languages-are-tags', 'con', `${small}languages: [en, con]\n`],
  ['media-type-is-valid', 'json', sampleWith(['application/json; charset=utf-8', 'json'])],
  ['member-fits-template', 'cod:', `${small}body: { members: { cod: { none: 0 } } }\n`],
  ['member-fits-template', 'none:', `${small}body: { members: { reference: { header: Link, none: 0 } } }\n`],
  ['member-fits-template', 'unit:', `${small}body: { members: { code: { unit: milliseconds } } }\n`],
  ...['code', '/code~2', '/cod', '/code/0', '/code~1'].map(
    (place) =>
      ['member-fits-template', place, `${small}body: { members: { code: { places: [${place}] } } }\n`] as const,
  ),
  [
    'member-fits-template',
    '/a]',
    `${small}body: { template: { a: { b: '{code}' } }, members: { code: { places: [/a/b, /a] } } }\n`,
  ],
  ...['/k', '/n', '/l/length', '/l/0', '/b', '/urn/0'].map(
    (place) =>
      [
        'member-fits-template',
        `${place}]`,
        `${small}body:
  template: { code: '{code}', k: Status, n: 7, l: [1, 2], b: '{isNew?:boolean}', urn: 'a{b}' }
  members: { code: { places: [/code, /urn, ${place}] } }\n`,
      ] as const,
  ),
  ...['message', 'requestId', 'domain'].map(
    (name) =>
      [
        'member-fits-template',
        'places:',
        `${small}body: { template: { c: '{code}', a: '{${name}?}', b: '{b?}' }, members: { ${name}: { places: [/b] } } }\n`,
      ] as const,
  ),
  [
    'missing-needs-required',
    'missing:',
    sampleWith(['      expired: Late', '      missing: Denied\n      expired: Late']),
  ],
  [
    'missing-needs-required',
    'missing:',
    sampleWith(['      expired: Late', '      missing: TooMany\n      expired: Late']),
  ],
  [
    'missing-needs-required',
    'missing:',
    sampleWith(
      ['      expired: Late', '      required: true\n      expired: Late'],
      ['    Token:\n', '    Token:\n      missing: TooMany\n'],
    ),
  ],
  ['name-is-own', 'sample', childWith().replace('child', 'sample')],
  ['names-are-apart', 'De.nied:', sampleWith(['  Other:', '  De.nied:'])],
  ['names-are-apart', 'denied:', sampleWith(['  Gone:', '  denied:'])],
  ['no-proto-key', '__proto__:', sampleWith(['  Other:', '  __proto__:'])],
  ['no-proto-key', '__proto__:', sampleWith(['example: { error:', 'example: { __proto__: x, error:'])],
  ['null-takes-away', 'message:', childWith('errors: { New: { status: 400, message: } }\n')],
  ['null-takes-away', 'printed:', childWith('errors: { Over: { printed: null } }\n')],
  ['null-takes-away', 'Token:', childWith('headers: { response: { Token: null } }\n')],
  ['null-takes-away', 'deprecated:', childWith('errors: { TooMany: { deprecated: } }\n')],
  ['null-takes-away', 'Failed:', childWith('errors:\n  Failed: # later\n')],
  ['null-takes-away', 'headers:', childWith('headers:\n')],
  [
    'params-fit-template',
    'text, name',
    sampleWith(['params: { name', 'params: { limit: text, name'], ['limit: 10', "limit: '10'"]),
  ],
  [
    'params-fit-template',
    'More than',
    sampleWith(['{limit?:integer}', '{limit?:boolean}'], ['limit: 10', "limit: '10'"]),
  ],
  ['params-match-example', 'ten', sampleWith(['limit: 10', 'limit: ten'])],
  ['params-match-example', "' 10'", sampleWith(['{limit?:integer}', '{limit?}'], ['limit: 10', "limit: ' 10'"])],
  [
    'params-match-example',
    'example:',
    sampleWith(["example: { params: { time: '2025-11-11T08:00:00Z' } }", 'example: GET /v1']),
  ],
  ['params-match-example', 'other:', sampleWith(['{ limit: 10,', '{ limit: 10, other: 1,'])],
  [
    'params-match-message',
    'time: utc-date-time',
    sampleWith(['Sent at {time}.', 'Sent.'], ["    example: { params: { time: '2025-11-11T08:00:00Z' } }\n", '']),
  ],
  ...slowPatterns.map((pattern) => ['pattern-is-linear', pattern, sampleWith(["'[a-z]+'", pattern])] as const),
  ['pattern-is-linear', "'(?:a|a)*b'", sampleWith(["pattern: 'none'", "pattern: '(?:a|a)*b'"])],
  [
    'pattern-is-linear',
    "'(?:[a-z]|[a-z])*;",
    sampleWith(['mediaType: application/json; charset=utf-8', "pattern: '(?:[a-z]|[a-z])*;'"]),
  ],
  [
    'pattern-is-linear',
    'v1/{user}/{signature}',
    sampleWith(["pattern: '[a-z]+'", 'format: text'], ["'[0-9a-f]{4}'", "'[!-~]+'"]),
  ],
  [
    'pattern-is-linear',
    'v1/{user}a{signature}',
    sampleWith(['v1/{user}/', 'v1/{user}a'], ["'[0-9a-f]{4}'", "'[a-f]*'"]),
  ],
  ...["'[^a]+'", "'.'", "'\\S+'", "'[a-\\u0100]'", "'\\n'", "'\\p{L}'", "'é中'"].map(
    (pattern) => ['pattern-is-plain', pattern, sampleWith(["'[a-z]+'", pattern])] as const,
  ),
  ['pattern-is-plain', 'v1/é中', sampleWith(['v1/{user}', 'v1/é中{user}'])],
  ['pattern-is-valid', "'a)|(?:b'", sampleWith(["'[a-z]+'", "'a)|(?:b'"])],
  ['pattern-is-valid', "'[a-z+'", sampleWith(["'[a-z]+'", "'[a-z+'"])],
  ['pattern-is-valid', "'(a|b)'", sampleWith(["'[a-z]+'", "'(a|b)'"])],
  ['precedence-is-complete', 'precedence:', sampleWith(['[Late, Denied, TooMany]', '[Denied, TooMany]'])],
  ['precedence-is-complete', 'Failed', sampleWith(['[Late, Denied, TooMany]', '[Late, Failed, Denied, TooMany]'])],
  ['precedence-is-complete', 'Denied]', sampleWith(['[Late, Denied, TooMany]', '[Late, Denied, TooMany, Denied]'])],
  [
    'printed-differs',
    "'More than {limit}",
    sampleWith(['text: More than requests.', "text: 'More than {limit} requests, by {name}.'"]),
  ],
  ['printed-differs', "'429'", sampleWith(['printed: {', "printed: { status: { text: '429', because: lost-number },"])],
  [
    'printed-differs',
    'Too many.',
    sampleWith(['printed: {', 'printed: { en: { text: Too many., because: lost-number },']),
  ],
  ['quoted-has-document', 'quoted:', `${small}groups: { a: { text: { en: { quoted: A } } } }\n`],
  [
    'quoted-has-document',
    'quoted:',
    small.replace('Denied. }', 'Denied., text: { en: { resolution: { quoted: Ask. } } } }'),
  ],
  [
    'reason-known',
    'lost-numbr',
    sampleWith(
      ['because: lost-number', 'because: lost-numbr, '],
      ['  lost-number: {', '  other: {'],
      ['    printed: {', '    printed: { status: { text: x, because: other },'],
    ),
  ],
  [
    'reason-used',
    'lost-number:',
    sampleWith(['    printed: { message: { text: More than requests., because: lost-number } }\n', '']),
  ],
  ...otherIds.map(
    (form) =>
      [
        'request-id-takes-uuid',
        'Request-Id:',
        sampleWith(['required: true, format: text', `required: true, ${form}`]),
      ] as const,
  ),
  ['retired-not-reused', 'Late:', sampleWith(['  Gone:', '  Late:'])],
  ['retired-not-reused', 'Nothing', sampleWith(['use: Denied', 'use: Nothing'])],
  ['retired-not-reused', 'Ovr', sampleWith(['use: Over', 'use: Ovr'])],
  ['retired-not-reused', 'TooMany', sampleWith(['use: Over', 'use: TooMany'])],
  ['skew-has-answer', 'maximumSkewInSeconds:', sampleWith(['      expired: Late\n', ''], ['[Late, ', '['])],
  ['skew-has-answer', 'maximumSkewInSeconds:', sampleWith(['format: utc-date-time', 'format: text'])],
  ...['200', '[400, 200]'].map((status) => ['success-is-told', status, withIntegers.replace('403', status)] as const),
  ...templates.map(
    ([at, template]) =>
      ['template-is-valid', at, `${small}body: { template: { c: '{code}', ${template} } }\n`] as const,
  ),
  ['translation-is-complete', 'zh]', sampleWith([', zh: { meaning: 标识。 }', ''])],
  ...withoutCode.map(
    (template) => ['template-is-valid', template, `${small}body: { template: ${template} }\n`] as const,
  ),
  [
    'translation-is-complete',
    'en, zh]',
    sampleWith(['en: { meaning: The user. }, ', ''], [', resolution: Ask for it.', '']),
  ],
  ['wire-fits-template', '429', sampleWith(["wire: '0429'", 'wire: 429'])],
  ...[' 0429', '0429 ', '0429\\n', '\\u00a00429'].map(
    (wire) =>
      ['wire-fits-template', `"${wire}"`, `${small.replace('Denied. }', `Denied., wire: "${wire}" }`)}`] as const,
  ),
  ['wire-fits-template', 'Denied:', `${small}body: { template: { code: '{code:integer}' } }\n`],
  [
    'wire-fits-template',
    "'7'",
    `${small.replace('Denied. }', "Denied., wire: '7' }")}body: { template: { code: '{code:integer}' } }\n`,
  ],
]

test('the sample breaks no rule', () => {
  expect(diagnosticsIn(sample)).toEqual([])
})

test.each(broken)('%s can be broken alone, at %s', (rule, at, text) => {
  const diagnostics = diagnosticsIn(text)
  expect(diagnostics.map((diagnostic) => diagnostic.rule)).toEqual([rule])
  expect(diagnostics.map((diagnostic) => textAt(text, diagnostic).slice(0, at.length))).toEqual([at])
})

test('every rule is broken by a sample, and has a unique name', () => {
  expect([...new Set(broken.map(([rule]) => rule))]).toEqual(rules.map(({ name }) => name))
})

test.each(rules.map(({ name, description }) => [name, description] as const))(
  '%s is said in one sentence of each language',
  (_, { en, zh }) => {
    expect(en).toMatch(/^[^\p{Script=Han}]+\.$/u)
    expect(zh).toMatch(/^.*\p{Script=Han}.*。$/u)
  },
)

test('a warning leaves the catalog whole', () => {
  const compiled = compileText(`${small}languages: [en]\n`)
  expect(compiled).toMatchObject({ ok: true, diagnostics: [{ rule: 'derived-left-out', severity: 'warning' }] })
})

test.each(derived)('%s is told with what holds without it', (_, from, to, holds) => {
  const [diagnostic] = diagnosticsIn(sampleWith([from, to]))
  expect(diagnostic?.message).toMatch(new RegExp(`: ${holds} is (?:the default|sent by default)`))
  expect(diagnostic?.fix).toBe('remove it')
})

test('a number as a name is told once, where codes are numbers', () => {
  const text = `${small.replace('Denied: {', '40001: {')}body: { template: { code: '{code:integer}' } }\n`
  expect(diagnosticsIn(text).map(({ rule, fix }) => [rule, fix])).toEqual([
    ['key-keeps-place', 'give it a name and "wire: 40001"'],
  ])
})

test.each([
  ["'{limit?:integer}'", 'limit: 10', 'limit: "10"', 'write 10 without quotes'],
  ["'{limit?}'", 'limit: 10', 'limit: 10', 'put 10 in quotes'],
  ["'{limit?}'", 'limit: 10', "limit: ' 10'", 'write one'],
])('of a value in %s the quotes are told, where they alone are wrong: %s', (hole, from, to, fix) => {
  const text = sampleWith(["'{limit?:integer}'", hole], [from, to])
  expect(diagnosticsIn(text).map((diagnostic) => [diagnostic.rule, diagnostic.fix])).toEqual([
    ['params-match-example', fix],
  ])
})

test('what is missing is told once for each language', () => {
  const text = sampleWith(
    [', zh: { meaning: 标识。 }', ''],
    ['en: { meaning: The user. }, ', ''],
    [', zh: 从未使用。', ''],
  )
  expect(diagnosticsIn(text).map(({ message, fix }) => [message, fix])).toEqual([
    ['languages.0: 1 text is missing in "en"', 'add the text of "headers.request.Authorization.fields.user"'],
    [
      'languages.1: 2 texts are missing in "zh"',
      'add the text of "headers.response.Request-Id", "retired.Gone.reason"',
    ],
  ])
})

test.each(almostHoles)('what is almost a hole comes with what to write: %s', (message, written, name) => {
  const [diagnostic] = diagnosticsIn(small.replace('Denied. }', `'${message}' }`))
  expect(diagnostic).toMatchObject({
    severity: 'warning',
    message: `errors.Denied.message: ${written} is text, not a hole`,
    fix: `write {${name}} for a hole, or {{${name}}} for the text {${name}}`,
  })
})

test('a "$" in front of a hole is told', () => {
  expect(
    diagnosticsIn(small.replace('Denied. }', "'No ${petId}.' }")).map(({ message, fix }) => [message, fix]),
  ).toEqual([['errors.Denied.message: the "$" of ${petId} stays in the text', 'write {petId}']])
})

test.each(['{{pet}} {pet}', 'a {"b": 1}', 'a { } {}', '{ a, b }', 'a } b', '1 { 2', '{pet}{{pet}}'])(
  'nothing is almost a hole in %s',
  (message) => {
    expect(
      diagnosticsIn(small.replace('Denied. }', `'${message}' }`)).filter(({ rule }) => rule === 'braces-are-holes'),
    ).toEqual([])
  },
)

test.each(misspelt)('{%s} comes with the hole that was meant', (hole, meant) => {
  const text = `${small}body: { template: { c: '{code}', a: '{${hole}}' } }\n`
  expect(diagnosticsIn(text)).toMatchObject([{ severity: 'warning', fix: `did you mean {${meant}}?` }])
})

test.each(['massages', 'mode', 'domain', 'state', 'messageId', 'messages'])('{%s} is no slip', (hole) => {
  expect(diagnosticsIn(`${small}body: { template: { c: '{code}', m: '{message}', a: '{${hole}}' } }\n`)).toEqual([])
})

test.each([
  'required: true, format: text',
  "required: true, pattern: '[0-9a-f-]{36}'",
  'anyOf: [{ pattern: x }, { format: text }]',
])('a request id may be a UUID in the form %s', (form) => {
  expect(diagnosticsIn(sampleWith(['required: true, format: text', form]))).toEqual([])
})

test.each([["{ code: '{code:integer}' }, members: { code: { none: 0 } }"], ["{ code: '{code?:integer}' }"]])(
  'a success is told from an error by %s',
  (template) => {
    const text = `${small.replace('403', '200').replace('Denied. }', 'Denied., wire: 7 }')}body: { template: ${template} }\n`
    expect(diagnosticsIn(text)).toEqual([])
  },
)
