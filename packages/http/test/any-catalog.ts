// Random catalogs of any error body, each with what an error of it says.
import type { Catalog, CatalogText, ErrorDefinition, Format, MemberRule, ParamValues } from '@errbook/catalog'
import { type BodyValues, prepareBody } from '@errbook/validate/read'
import fc from 'fast-check'
import { samples, type TemplateSample, word } from '../../validate/test/templates.js'
import type { ErrorValues } from '../src/encode.js'

/** A catalog, an error of it, and what it is made with. */
export interface ErrorSample {
  readonly catalog: Catalog
  readonly definition: ErrorDefinition
  readonly options: ErrorValues & { readonly params: ParamValues; readonly text?: CatalogText }
}

const integer = fc.nat({ max: 999_999_999_999_999 })
const anyText = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('a and b', ' and ', '{p}', '\r\n'))

/** Errors in bodies; some of what they say is in headers, too, or there alone. */
export const errors: fc.Arbitrary<ErrorSample> = samples.filter(hasPlaceForParams).chain(({ template, values }) => {
  const names = [...inHeaders, ...holesOf(template).keys()]
  // A message inside a longer text ends where that goes on.
  const inText = { value: word, literal: word }
  const other = { value: anyText, literal: anyText.map(withoutHoles) }
  const texts = Object.hasOwn(template, 'params') ? partedTexts : isMessageInText(template) ? inText : other
  return fc.subarray(names).chain((headers) => errorBy({ template, values }, [...new Set(headers)], texts))
})

/** Whether parameters may stand beside the message, or the message is sure to give them back. */
function hasPlaceForParams({ template }: TemplateSample): boolean {
  return !Object.hasOwn(template, 'params') || (holesOf(template).has('message') && !isMessageInText(template))
}

function isMessageInText(template: Catalog['body']['template']): boolean {
  return /[^"]\{message\}|\{message\}[^"]/.test(JSON.stringify(template))
}

const inHeaders = ['code', 'message', 'requestId', 'reference', 'retryAfter', 'debug']

/** Errors whose headers say all that headers can hold, for answers without a body. */
export const errorsInHeaders: fc.Arbitrary<ErrorSample> = samples.chain(({ template, values }) => {
  const members: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(values.members ?? {})) {
    if (holesOf(template).get(name)?.type !== 'any') members[name] = typeof value === 'string' ? inHeader(value) : value
  }
  const headers = [...inHeaders, ...Object.keys(members)]
  const said = { ...values, members, ...(values.message !== undefined && { message: inHeader(values.message) }) }
  return errorBy({ template, values: said }, headers, partedTexts)
})

interface Texts {
  /** What parameters and messages are made of. */
  readonly value: fc.Arbitrary<string>
  /** What stands between the parameters of a message. */
  readonly literal: fc.Arbitrary<string>
}

/** Texts of which a message can be taken apart. */
const partedTexts: Texts = { value: word, literal: fc.constant(' / ') }

function errorBy(sample: TemplateSample, headers: readonly string[], texts: Texts): fc.Arbitrary<ErrorSample> {
  const { template, values } = sample
  const holes = holesOf(template)
  const isCodeInBody = holes.has('code')
  return fc
    .record({
      message: messageOf(sample, texts),
      isNamed: fc.boolean(),
      status: fc.integer({ min: isCodeInBody ? 200 : 400, max: 599 }).filter((each) => ![204, 205, 304].includes(each)),
      reference: fc.webUrl(),
      retryAfter: fc.nat(10_000),
      requestId: fc.option(word, { nil: undefined }),
      isRetryAfter: fc.boolean(),
      areInCatalog: fc.boolean(),
      isInMilliseconds: fc.boolean(),
      hasText: fc.boolean(),
    })
    .map((given) => {
      const { message, params, formats, own } = given.message
      const code = given.isNamed && typeof values.code === 'string' ? values.code : 'Sample'
      const definition: ErrorDefinition = {
        catalog: 'any',
        code,
        ...(code !== values.code && { wire: values.code }),
        status: given.status,
        ...(values.group !== undefined && { group: values.group }),
        fault: 'client',
        retry: 'never',
        ...(message !== undefined && { message }),
        params: formats,
      }
      const members: Record<string, MemberRule> = Object.fromEntries(
        [...headers, ...(isCodeInBody ? [] : ['code'])].map((name, index) => {
          const header = name === 'retryAfter' && given.isRetryAfter ? 'Retry-After' : `X-${index}`
          return [name, { header, ...(name === 'retryAfter' && given.isInMilliseconds && { unit: 'milliseconds' }) }]
        }),
      )
      const rules = Object.values(members).flatMap(({ header = '' }) => [
        [header.toLowerCase(), { name: header, pattern: '^.*$' }] as const,
      ])
      const catalog: Catalog = {
        name: 'any',
        languages: ['en'],
        errors: Object.fromEntries(
          [definition, { ...definition, code: 'Other', wire: 'an-other' }].map((each) => [each.code, each]),
        ),
        headers: { request: {}, response: given.areInCatalog ? Object.fromEntries(rules) : {} },
        body: { template, members },
        uri: {},
      }
      const { hasText, reference, retryAfter, requestId } = given
      const options = {
        params,
        ...(own.message !== undefined && { message: own.message }),
        members: { ...own.members, ...(headers.includes('debug') && { debug: 'd' }) },
        requestId: values.requestId ?? requestId,
        reference: values.reference ?? (headers.includes('reference') ? reference : undefined),
        retryAfter:
          values.retryAfter ?? (headers.includes('retryAfter') && !holes.has('retryAfter') ? retryAfter : undefined),
        ...(hasText && { text: { language: 'en', errors: { [code]: { meaning: 'm', resolution: 'r' } } } as never }),
      }
      return { catalog, definition, options }
    })
}

/** The message of a catalog with its parameters, or one that it does not give. */
interface Message {
  readonly message: string | undefined
  readonly params: ParamValues
  readonly formats: { readonly [name: string]: Format }
  /** What the error takes beside its parameters. */
  readonly own: Pick<BodyValues, 'message' | 'members'>
}

function messageOf({ template, values }: TemplateSample, { value, literal }: Texts): fc.Arbitrary<Message> {
  const { message, members = {} } = values
  const free = value.map((text): Message => {
    return { message: undefined, params: {}, formats: {}, own: { message: message ?? text, members } }
  })
  const holes = holesOf(template)
  // Where parameters have no place beside the message, or it ends where a text goes on, it has to tell them apart.
  const mustBeWords = Object.hasOwn(template, 'params') || isMessageInText(template)
  // An integer of a message has no sign.
  const asParams = Object.entries(members).flatMap(([name, member]) => {
    const type = holes.get(name)?.type
    const isParam = type === 'text' || (type === 'integer' && (member as number) >= 0)
    return isParam && (!mustBeWords || /^\w+$/.test(String(member))) ? [name] : []
  })
  const withParams = fc
    .tuple(
      fc.subarray(['p', 'q', ...asParams]),
      fc.array(fc.tuple(literal, value, integer, fc.boolean()), { minLength: 9, maxLength: 9 }),
    )
    .map(([names, made]): Message => {
      const others = Object.fromEntries(Object.entries(members).filter(([name]) => !names.includes(name)))
      const formats = Object.fromEntries(
        names.map((name, index) => {
          const isInteger = holes.has(name) ? holes.get(name)?.type === 'integer' : made[index]?.[3]
          return [name, isInteger ? ('integer' as const) : ('text' as const)]
        }),
      )
      const params = Object.fromEntries(
        names.map((name, index) => [
          name,
          holes.has(name) ? members[name] : formats[name] === 'integer' ? made[index]?.[2] : made[index]?.[1],
        ]),
      ) as ParamValues
      const text = names.map((name, index) => `${made[index]?.[0] || '-'}{${name}}`).join('')
      return { message: `m${text}`, params, formats, own: { members: others } }
    })
  return fc.oneof(free, withParams, withParams)
}

export function holesOf(template: Catalog['body']['template']) {
  return prepareBody({ template, members: {} }, () => undefined).holes
}

/** A text that a header can hold. */
function inHeader(text: string): string {
  return `x${text.replaceAll(/[^!-~]/g, '')}`
}

function withoutHoles(text: string): string {
  return text.replaceAll(/[{}]/g, '')
}
