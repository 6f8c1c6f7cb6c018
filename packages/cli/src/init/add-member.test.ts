import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMember } from './add-member.js'

test.each<readonly [before: string, after: string]>([
  ['{}', '{\n  "k": [\n    1\n  ]\n}'],
  ['{}\n', '{\n  "k": [\n    1\n  ]\n}\n'],
  ['{\r\n}\r\n', '{\r\n  "k": [\r\n    1\r\n  ]\r\n}\r\n'],
  ['{\n  "a": 1\n}\n', '{\n  "a": 1,\n  "k": [\n    1\n  ]\n}\n'],
  ['{\n    "a": 1\n}', '{\n    "a": 1,\n    "k": [\n        1\n    ]\n}'],
  ['{\n\t"a": {}\n}\n', '{\n\t"a": {},\n\t"k": [\n\t\t1\n\t]\n}\n'],
  ['{\r\n  "a": 1\r\n}\r\n', '{\r\n  "a": 1,\r\n  "k": [\r\n    1\r\n  ]\r\n}\r\n'],
  ['\ufeff{\n  "a": 1\n}\n', '\ufeff{\n  "a": 1,\n  "k": [\n    1\n  ]\n}\n'],
  ['{\n\n  "a": "}"\n\n}\n\n', '{\n\n  "a": "}",\n  "k": [\n    1\n  ]\n\n}\n\n'],
  ['{\n"a": 1\n}', '{\n"a": 1,\n"k": [1]\n}'],
  ['{\n  "a": 1}', '{\n  "a": 1,\n  "k": [\n    1\n  ]\n}'],
  ['{"a":1}', '{"a":1,"k":[1]}'],
  ['{ "a": 1 }\n', '{ "a": 1, "k":[1] }\n'],
  ['{"a":{\n  "b": 1\n}}', '{"a":{\n  "b": 1\n},"k":[1]}'],
  ['{"a":"{"}', '{"a":"{","k":[1]}'],
])('%j becomes %j', (before, after) => {
  expect(addMember(before, 'k', [1])).toBe(after)
})

describe('in any JSON object', () => {
  const objects = fc.dictionary(
    fc.string().filter((name) => name !== 'errbook' && name !== '__proto__'),
    fc.jsonValue(),
  )
  const indentations = fc.constantFrom('', ' ', '  ', '    ', '\t')
  const lineEnds = fc.constantFrom('\n', '\r\n')
  const value = { catalog: 'catalog.yaml', emit: ['codes'] }

  test('the member is added at the end, and every byte before and after it stays', () => {
    fc.assert(
      fc.property(
        objects,
        indentations,
        lineEnds,
        fc.boolean(),
        fc.boolean(),
        (object, indentation, lineEnd, bom, last) => {
          const json = JSON.stringify(object, null, indentation).replaceAll('\n', lineEnd)
          const text = `${bom ? '\ufeff' : ''}${json}${last ? lineEnd : ''}`
          const added = addMember(text, 'errbook', value)
          expect(JSON.parse(added.replace('\ufeff', ''))).toEqual({ ...JSON.parse(json), errbook: value })
          const end = text.lastIndexOf('}')
          expect(added.startsWith(text.slice(0, end).trimEnd())).toBe(true)
          expect(added.endsWith(text.slice(end))).toBe(true)
          // As npm writes it again.
          if (indentation !== '' && json.includes('\n')) {
            const whole = { ...JSON.parse(json), errbook: value }
            expect(added).toContain(JSON.stringify(whole, null, indentation).replaceAll('\n', lineEnd))
          }
        },
      ),
    )
  })
})
