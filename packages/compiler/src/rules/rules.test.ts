import { expect, test } from 'vitest'
import { diagnosticsIn, sample, sampleWith, textAt } from '../../test/sample.js'
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

/** For each rule, files that break it and no other, and the text that the error is at. */
const broken: readonly (readonly [rule: string, at: string, text: string])[] = [
  ['answer-can-be-rendered', 'Late', sampleWith(['fieldName: Denied', 'fieldName: Late'])],
  [
    'answer-can-be-rendered',
    'TooMany',
    sampleWith(['expired: Late', 'expired: TooMany'], ['[Late, Denied]', '[TooMany, Denied]']),
  ],
  ['answer-known', 'Denid', sampleWith(['missing: Denied', 'missing: Denid'])],
  ['answer-known', 'Denid', sampleWith(['fieldName: Denied', 'fieldName: Denid'])],
  ['answer-known', 'Nothing', sampleWith(['unknownPath: Denied', 'unknownPath: Nothing'])],
  ['code-is-token', 'Too many:', sampleWith(['  TooMany:', '  Too many:'])],
  ['code-is-token', '太多:', sampleWith(['  TooMany:', '  太多:'])],
  [
    'fields-match-template',
    'v1/{user}/{signature}/{more}',
    sampleWith(['v1/{user}/{signature}', 'v1/{user}/{signature}/{more}']),
  ],
  ['fields-match-template', 'signature:', sampleWith(['v1/{user}/{signature}', 'v1/{user}'])],
  ['fields-match-template', 'fields:', sampleWith(['template: v1/{user}/{signature}', 'pattern: v1'])],
  ['group-known', 'comon', sampleWith(['group: common', 'group: comon'])],
  ['header-carries-member', 'requestID', sampleWith(['carries: requestId', 'carries: requestID'])],
  ['header-given-once', 'authorization:', sampleWith(['    Content-Type:', '    authorization:'])],
  ['header-has-one-form', 'Content-Type:', sampleWith(['      mediaType: application/json; charset=utf-8\n', ''])],
  ['header-has-one-form', 'Content-Type:', sampleWith(['      mediaType:', '      pattern: json\n      mediaType:'])],
  ['header-has-one-form', 'user:', sampleWith(["          pattern: '[a-z]+'\n", ''])],
  ['header-is-token', 'Content Type:', sampleWith(['    Content-Type:', '    Content Type:'])],
  ['header-is-token', 'Error Code', sampleWith(['header: Error-Code', 'header: Error Code'])],
  ['holes-are-apart', 'v1/{user}{signature}', sampleWith(['v1/{user}/{signature}', 'v1/{user}{signature}'])],
  ['holes-are-apart', 'Sent {time}{time}.', sampleWith(['Sent at {time}.', 'Sent {time}{time}.'])],
  ['media-type-is-valid', 'json', sampleWith(['application/json; charset=utf-8', 'json'])],
  ['no-proto-key', '__proto__:', sampleWith(['  TooMany:', '  __proto__:'])],
  ['no-proto-key', '__proto__:', sampleWith(['{ code: Denied,', '{ __proto__: x, code: Denied,'])],
  ['params-match-example', 'ten', sampleWith(['params: { limit: 10 }', 'params: { limit: ten }'])],
  ['params-match-example', "' 10'", sampleWith(['limit: integer', 'limit: text'], ['limit: 10', "limit: ' 10'"])],
  ['params-match-example', 'example:', sampleWith(['      params: { limit: 10 }\n', ''])],
  ['params-match-example', 'other:', sampleWith(['{ limit: 10 }', '{ limit: 10, other: 1 }'])],
  ['params-match-message', 'More than', sampleWith(['More than {limit} requests.', 'More than {limit} of {all}.'])],
  ['params-match-message', 'limit: integer', sampleWith(['More than {limit} requests.', 'Too many requests.'])],
  ...slowPatterns.map((pattern) => ['pattern-is-linear', pattern, sampleWith(["'[a-z]+'", pattern])] as const),
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
  ['precedence-is-complete', 'precedence:', sampleWith(['[Late, Denied]', '[Denied]'])],
  ['precedence-is-complete', 'TooMany', sampleWith(['[Late, Denied]', '[Late, TooMany, Denied]'])],
  ['precedence-is-complete', 'Denied]', sampleWith(['[Late, Denied]', '[Late, Denied, Denied]'])],
  [
    'published-differs',
    "'More than {limit}",
    sampleWith(['text: More than requests.', "text: 'More than {limit} requests.'"]),
  ],
  ...['Too many.', '{ zh: 太多。, en: Too many. }'].map(
    (text) =>
      [
        'published-differs',
        'Too many.',
        sampleWith([
          'published:',
          `published:\n      description: { text: ${text}, reason: { en: Wrong., zh: 错误。 } }`,
        ]),
      ] as const,
  ),
  ['retired-not-reused', 'TooMany:', sampleWith(['  Gone:', '  TooMany:'])],
  ['retired-not-reused', 'Nothing', sampleWith(['instead: Denied', 'instead: Nothing'])],
  ['skew-has-answer', 'maximumSkewInSeconds:', sampleWith(['      expired: Late\n', ''], ['[Late, ', '['])],
  ['skew-has-answer', 'maximumSkewInSeconds:', sampleWith(['format: utc-date-time', 'format: text'])],
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
