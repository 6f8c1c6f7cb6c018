// Random templates of error bodies, each with values that its bodies may say.
import type { ObjectTemplate, Template } from '@errbook/catalog'
import fc from 'fast-check'
import type { BodyValues } from '../src/write-body.js'

/** A template, and what a body by it says: the code, every hole that may not be absent, and some of the others. */
export interface TemplateSample {
  readonly template: ObjectTemplate
  readonly values: BodyValues
}

/** A word, which has no character of the text around a hole. */
export const word: fc.Arbitrary<string> = fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/)

interface Part {
  readonly template: Template
  readonly values: Readonly<Record<string, unknown>>
}

const json = fc
  .jsonValue({ maxDepth: 2 })
  .filter((value) => value !== null)
  .map((value) => JSON.parse(JSON.stringify(value)))

type ByType = Readonly<Record<string, fc.Arbitrary<unknown>>>

/** The values of each hole that means something, by the types that it may be of. */
const meaningful = new Map<string, ByType>([
  ['code', { text: word, integer: fc.integer({ min: -99_999, max: 99_999 }) }],
  ['message', { text: fc.string() }],
  ['requestId', { text: word }],
  ['status', { integer: fc.integer({ min: 200, max: 599 }), text: fc.integer({ min: 200, max: 599 }) }],
  ['group', { text: fc.string() }],
  ['reference', { text: fc.webUrl() }],
  ['retryAfter', { integer: fc.nat(10_000), text: fc.nat(10_000), any: fc.nat(10_000) }],
])
const other: ByType = { text: fc.string(), integer: fc.integer(), boolean: fc.boolean(), any: json }
const otherNames = ['domain', 'param', 'detail', 'constructor', 'toString', 'a', 'b']
const numbers = ['status', 'retryAfter']

const around = fc.string({ unit: fc.constantFrom(' ', '/', '.', '#', '{{x}}', '{'), minLength: 1, maxLength: 3 })

const constant: fc.Arbitrary<Part> = fc
  .oneof(
    around,
    fc.constantFrom<Template>('{{code}}', '', null, true, 0, -1.5, {}, [], [1, ['a', null]], [{ a: '{{b}}' }], {
      a: { b: null },
    }),
  )
  .map((template) => ({ template, values: {} }))

function wholeHole(name: string): fc.Arbitrary<Part> {
  const types = meaningful.get(name) ?? other
  return fc.constantFrom(...Object.entries(types)).chain(([type, values]) =>
    fc
      .record({ isOptional: fc.boolean(), isAbsent: fc.boolean(), value: values })
      .map(({ isOptional, isAbsent, value }) => ({
        template: `{${name}${isOptional ? '?' : ''}${type === 'text' ? '' : `:${type}`}}`,
        values: isOptional && isAbsent && name !== 'code' ? {} : { [name]: value },
      })),
  )
}

/** Holes in a longer text. */
function longText(names: readonly string[]): fc.Arbitrary<Part> {
  const held = names.map((name) => fc.record({ name: fc.constant(name), before: around, value: word }))
  return fc.tuple(fc.tuple(...held), around, fc.boolean()).map(([holes, after, isOpen]) => ({
    template: holes.map(({ before, name }) => `${before}{${name}}`).join('') + (isOpen ? '' : after),
    values: Object.fromEntries(holes.map(({ name, value }) => [name, value])),
  }))
}

function part(names: readonly string[]): fc.Arbitrary<Part> {
  const [name, second] = names
  if (name === undefined) return constant
  const inside = fc.oneof({ weight: 3, arbitrary: object(names) }, { weight: 2, arbitrary: list(names) })
  const texts = names.length > 3 || names.some((each) => numbers.includes(each)) ? [] : [longText(names)]
  return second === undefined
    ? fc.oneof(wholeHole(name), wholeHole(name), inside, ...texts)
    : fc.oneof(inside, inside, ...texts)
}

function list(names: readonly string[]): fc.Arbitrary<Part> {
  return fc
    .constant(names)
    .chain(part)
    .map(({ template, values }) => ({ template: [template], values }))
}

const keys = [
  'error',
  'code',
  'message',
  'details',
  '@type',
  'a/b',
  '',
  '__proto__',
  'constructor',
  'params',
  'meaning',
  'x',
  'y',
]

/** An object with the names of holes spread over its members. */
function object(names: readonly string[]): fc.Arbitrary<Part> {
  const places = fc.array(fc.nat(4), { minLength: names.length, maxLength: names.length })
  return fc
    .tuple(fc.subarray(keys, { minLength: 1, maxLength: 5 }), places)
    .chain(([members, indexes]) => {
      const at = (index: number) => (indexes[index] ?? 0) % members.length
      const parts = members.map((_, index) => part(names.filter((_name, of) => at(of) === index)))
      return fc.tuple(fc.constant(members), fc.tuple(...parts))
    })
    .map(([members, parts]) => ({
      template: Object.fromEntries(members.map((member, index) => [member, parts[index]?.template ?? null])),
      values: Object.assign({}, ...parts.map(({ values }) => values)),
    }))
}

/** Templates with their values. */
export const samples: fc.Arbitrary<TemplateSample> = fc
  .shuffledSubarray([...meaningful.keys(), ...otherNames], { maxLength: 7 })
  .chain(object)
  .map(({ template, values }) => {
    const { code, message, requestId, status, group, reference, retryAfter, ...members } = values
    const said = { code: code ?? 'Absent', message, requestId, status, group, reference, retryAfter, members }
    return { template, values: said } as TemplateSample
  })
