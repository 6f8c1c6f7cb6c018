import { type Catalog, isCatalogError, type Language } from '@errbook/catalog'
import { type Decoded, decode } from '@errbook/http'
import { readResponse, type WholeResponse } from '@errbook/http/parts'
import { readBody } from '@errbook/http-message'
import { checkReadResponse, type ResponseCheck, type ResponseInput } from '@errbook/validate'
import { kindAdvice, languageOf, linkOf, receivedText, resolutionOf } from './advice.js'
import { type Failure, pointsOf, type Verdict } from './failure.js'
import { type ConformOptions, checkArguments } from './options.js'
import { words } from './words.js'

const noOptions: ConformOptions = {}
const optionNames = ['strict', 'lang', 'text', 'maximumBodyBytes'] as const

/**
 * Whether a response is what the catalog says; a promise where its body has still to be read.
 *
 * @throws TypeError when the catalog or an option is not one.
 */
export function conformance(
  catalog: Catalog,
  received: unknown,
  options: ConformOptions = noOptions,
): Verdict | Promise<Verdict> {
  checkArguments(catalog, options, optionNames)
  const read = readWhole(received, options)
  return read instanceof Promise
    ? read.then((response) => conformanceOf(catalog, response, received, options))
    : conformanceOf(catalog, read, received, options)
}

/** Reads a response whole, be its status one of HTTP or not. */
export function readWhole(received: unknown, { maximumBodyBytes }: ConformOptions): ReturnType<typeof readResponse> {
  const read = readResponse(received, maximumBodyBytes)
  if (read !== undefined) return read
  try {
    const { status, headers, body } = Object(received) as ResponseInput
    if (typeof status !== 'number' || isCatalogError(received)) return undefined
    return { status, headers, body: readBody(body, maximumBodyBytes), wasRead: false }
  } catch {
    // A getter or a proxy of the caller's threw.
    return undefined
  }
}

function conformanceOf(
  catalog: Catalog,
  response: WholeResponse | undefined,
  received: unknown,
  options: ConformOptions,
): Verdict {
  if (response === undefined) return { pass: undefined, failureOf: () => notResponse(received, languageOf(options)) }
  if (response.wasRead) return readBefore(options)
  const check = checkWhole(catalog, response, options)
  return { pass: check.ok, failureOf: () => conformanceFailure(catalog, response, check, options) }
}

/** What is said of a message whose body somebody else has read: it may hold anything. */
export function readBefore(options: ConformOptions): Verdict {
  const language = languageOf(options)
  const { bodyRead, checkFirst } = words[language]
  return { pass: undefined, failureOf: () => ({ language, summary: bodyRead, advice: [checkFirst] }) }
}

/** Checks a response that was read whole. */
export function checkWhole(
  catalog: Catalog,
  response: WholeResponse,
  { strict = false }: ConformOptions,
): ResponseCheck {
  return checkReadResponse(catalog, response, response.body, strict)
}

function notResponse(received: unknown, language: Language): Failure {
  const { notResponse, passResponse, useToBeCatalogError } = words[language]
  const otherwise = isCatalogError(received) ? useToBeCatalogError : passResponse
  return {
    language,
    summary: notResponse(receivedText(received, language)),
    advice: kindAdvice(received, otherwise, language),
  }
}

function conformanceFailure(
  catalog: Catalog,
  response: WholeResponse,
  check: ResponseCheck,
  options: ConformOptions,
): Failure {
  const language = languageOf(options)
  const { conforms, departs } = words[language]
  const { head } = said(catalog, response)
  if (check.ok) return { language, summary: conforms(head, catalog.name) }
  const summary = departs(head, catalog.name, countsOf(check, language))
  return { language, summary, ...departures(catalog, response, check, options) }
}

/** The status and the code of a response, as a failure names it, and what else it says. */
export function said(
  catalog: Catalog,
  { status, headers, body }: WholeResponse,
): { readonly head: string; readonly decoded: Decoded } {
  const read: Decoded = decode(catalog, { status, headers, body: body.kind === 'value' ? body.value : undefined })
  const code = 'code' in read ? ` ${read.code.slice(0, 100)}` : ''
  return { head: `${status}${code}`, decoded: read }
}

/** How many issues a check found. */
export function countsOf({ issues, omitted }: ResponseCheck, language: Language): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length
  return words[language].counts(errors + omitted, issues.length - errors)
}

/** What departs from the catalog, and what to do about it. */
export function departures(
  catalog: Catalog,
  response: WholeResponse,
  { issues, omitted }: ResponseCheck,
  options: ConformOptions,
): Pick<Failure, 'points' | 'omitted' | 'advice' | 'link'> {
  const language = languageOf(options)
  const { decoded } = said(catalog, response)
  const code = decoded.kind === 'known' ? decoded.code : undefined
  const reference = 'reference' in decoded ? decoded.reference : undefined
  const [first] = issues
  return {
    points: pointsOf(issues, language),
    omitted,
    advice: [
      ...(first === undefined ? [] : [words[language].advice(first.rule)]),
      ...resolutionOf(catalog, code, options),
    ],
    link: linkOf(catalog, reference),
  }
}
