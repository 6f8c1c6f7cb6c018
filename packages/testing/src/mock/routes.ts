import { METHODS } from 'node:http'
import type { Catalog } from '@errbook/catalog'
import { canResponseHaveContent, isToken, unsafeCharacterAt } from '@errbook/http-message'
import { checkResponse, describeIssue } from '@errbook/validate'
import { pathMatcher, pathPatternFault } from '../faults/path-pattern.js'
import { at, inOrder, issueAt, type RuleIssue, unknownMember } from '../faults/rule-issue.js'
import { type SuccessAnswer, successAnswer } from './success.js'

/** What answers requests that nothing is wrong with: by method and path, `'GET /v1/csn/*'`, the first that fits. */
export interface Routes {
  readonly [methodAndPath: string]: Route
}

/** An answer, `{ body: { csnId: 'csn-1' } }`. */
export interface Route {
  /** From 200 to 399; 200 if not given. */
  readonly status?: number
  readonly headers?: { readonly [name: string]: string }
  /** A JSON value; `{}` if not given. */
  readonly body?: unknown
}

/**
 * Says what is wrong with routes, which may be any value: answers have to be right by the catalog, too. Never throws
 * for them; an empty list means that all are right.
 */
export function checkRoutes(catalog: Catalog, routes: unknown): readonly RuleIssue[] {
  if (!isObject(routes)) {
    const expected = 'an object of routes, such as { "GET /v1/things/*": { "body": {} } }'
    return [{ ...issueAt(['routes'], routes, expected), path: [] }]
  }
  const issues = Object.entries(routes).flatMap(([key, route]) => {
    const path = ['routes', key]
    return [...keyIssues(path, key), ...routeIssues(catalog, path, route)]
  })
  // Their paths begin within the routes, which are all of a file.
  return inOrder(
    issues.map((issue) => ({ ...issue, path: issue.path.slice(1) })),
    routes,
  )
}

/** Finds the answer to a request; `undefined` where no route fits. HEAD is answered as GET is. */
export type FindAnswer = (method: string, path: string) => SuccessAnswer | undefined

/** Prepares routes that were checked. */
export function routeFinder(catalog: Catalog, routes: Routes): FindAnswer {
  const prepared = Object.entries(routes).map(([key, route]) => {
    const [method, path] = key.split(' ', 2) as [string, string]
    return { method, fits: pathMatcher(path), answer: answerOf(catalog, route) }
  })
  const find = (method: string, path: string) => {
    return prepared.find((route) => route.method === method && route.fits(path))?.answer
  }
  return (method, path) => find(method, path) ?? (method === 'HEAD' ? find('GET', path) : undefined)
}

/** Says what is wrong with headers of an answer, which may be any value. */
export function headersIssues(path: RuleIssue['path'], headers: unknown): readonly RuleIssue[] {
  if (!isObject(headers)) return [issueAt(path, headers, 'an object of names and values')]
  return Object.entries(headers).flatMap(([name, value]) => {
    const at = [...path, name]
    if (!isToken(name)) return [issueAt(at, name, 'the name of a header')]
    if (ofFraming.has(name.toLowerCase())) return [issueAt(at, name, 'a header that does not say how the body is sent')]
    const isRight = typeof value === 'string' && unsafeCharacterAt(value) < 0
    return isRight ? [] : [issueAt(at, value, 'text without line ends and other control characters')]
  })
}

const ofFraming = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'keep-alive',
  'transfer-encoding',
  'trailer',
  'upgrade',
])

function answerOf(catalog: Catalog, { status = 200, headers = {}, body = {} }: Route): SuccessAnswer {
  return successAnswer(catalog, { status, headers, body })
}

function keyIssues(at: RuleIssue['path'], key: string): readonly RuleIssue[] {
  const [, method, path] = /^(\S+) (\/\S*)$/.exec(key) ?? []
  if (method === undefined || path === undefined)
    return [issueAt(at, key, 'a method and a path, such as "GET /v1/things/*"')]
  // Node lets no other method in.
  if (!METHODS.includes(method))
    return [issueAt(at, method, 'a registered method in upper case, such as "GET"', METHODS)]
  const expected = pathPatternFault(path)
  return expected === undefined ? [] : [issueAt(at, path, expected)]
}

function routeIssues(catalog: Catalog, path: RuleIssue['path'], route: unknown): readonly RuleIssue[] {
  if (!isObject(route)) return [issueAt(path, route, 'an object with status, headers and body')]
  const unknown = Object.keys(route).filter((name) => !members.includes(name))
  const { status = 200, headers = {}, body } = route
  const isSuccess = Number.isInteger(status) && (status as number) >= 200 && (status as number) <= 399
  const issues = [
    ...unknown.map((name) => unknownMember(path, name, members)),
    ...(isSuccess
      ? []
      : [issueAt([...path, 'status'], status, 'a status from 200 to 399; for an error, give a fault')]),
    ...headersIssues([...path, 'headers'], headers),
  ]
  if (issues.length > 0) return issues
  if (body !== undefined && !canResponseHaveContent(status as number))
    return [issueAt([...path, 'body'], body, `no body at the status ${status}`)]
  return answerIssues(catalog, path, route as Route)
}

const members = ['status', 'headers', 'body']

/** What is wrong with an answer by the catalog. */
function answerIssues(catalog: Catalog, path: RuleIssue['path'], route: Route): readonly RuleIssue[] {
  let answer: SuccessAnswer
  try {
    answer = answerOf(catalog, route)
  } catch {
    return [issueAt([...path, 'body'], route.body, 'a JSON value, neither in circles nor too deep')]
  }
  const { status, headers, body } = answer
  return checkResponse(catalog, { status, headers, body }, { strict: true }).issues.flatMap((issue) => {
    // What every answer needs, a route need not say.
    if (issue.rule === 'header-missing') return []
    const { expected = 'an answer that the catalog allows' } = issue
    const message = `${at(path)}: ${describeIssue(issue, 'en')}`
    return [{ path: [...path, ...issue.path], actual: String(issue.actual), expected, message }]
  })
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
