import type { Catalog } from '@errbook/catalog'
import { errorVerdict } from './catalog-error.js'
import { conformance } from './conformance.js'
import { failureText, type Style, type Verdict } from './failure.js'
import { type ConformOptions, type ErrorOptions, type RefusalOptions, strictText } from './options.js'
import { refusal } from './refusal.js'

/** What Vitest and Jest give a matcher as `this`. */
interface Runner {
  readonly isNot?: boolean | undefined
  readonly promise?: string | undefined
  readonly equals: (actual: unknown, expected: unknown, customTesters?: never) => boolean
  readonly customTesters?: readonly unknown[] | undefined
  readonly utils: {
    readonly EXPECTED_COLOR: (text: string) => string
    readonly RECEIVED_COLOR: (text: string) => string
    readonly matcherHint: (name: string, received: string, expected: string, options: HintOptions) => string
  }
}

interface HintOptions {
  readonly isNot: boolean
  readonly promise: string
  readonly secondArgument?: string
}

/** What a matcher answers, as Vitest and Jest take it. */
interface Answer {
  readonly pass: boolean
  readonly message: () => string
}

/** The `expect` of Vitest and Jest. */
export interface Expect {
  readonly extend: (all: typeof matchers) => void
  readonly not: object
}

/** Tells a runner of the matchers. */
export function extend(expect: Expect): void {
  expect.extend(matchers)
  for (const forms of [expect, expect.not]) for (const name of Object.keys(matchers)) nameCatalog(forms, name)
}

type Forms = Record<string, (catalog: Catalog, ...others: unknown[]) => object>

/** Has an asymmetric form show the name of its catalog, which the runner would print whole. */
function nameCatalog(forms: object, name: string): void {
  const make = (forms as Forms)[name]
  if (make === undefined) return
  ;(forms as Forms)[name] = (catalog, ...others) => {
    const form = make(catalog, ...others)
    const texts = [Object(catalog).name, ...others.filter((other) => typeof other === 'string')]
    return Object.assign(form, { toAsymmetricMatcher: () => `${String(form)}<${texts.join(', ')}>` })
  }
}

const matchers = {
  toConformTo(this: Runner, received: unknown, catalog: Catalog, options?: ConformOptions): Answer | Promise<Answer> {
    return answer(this, 'toConformTo', conformance(catalog, received, options), [catalog.name, strictText(options)])
  },

  toBeCatalogError(
    this: Runner,
    received: unknown,
    catalog: Catalog,
    code?: string,
    options?: ErrorOptions,
  ): Answer | Promise<Answer> {
    const equals = (actual: unknown, expected: unknown) => this.equals(actual, expected, this.customTesters as never)
    const verdict = errorVerdict(catalog, received, code, options, equals)
    return answer(this, 'toBeCatalogError', verdict, [catalog.name, code])
  },

  toBeRefusedWith(
    this: Runner,
    received: unknown,
    catalog: Catalog,
    code: string,
    options?: RefusalOptions,
  ): Answer | Promise<Answer> {
    return answer(this, 'toBeRefusedWith', refusal(catalog, received, code, options), [
      catalog.name,
      code,
      strictText(options),
    ])
  },
}

type Shown = readonly [catalog: string, ...others: (string | undefined)[]]

function answer(
  runner: Runner,
  name: string,
  verdict: Verdict | Promise<Verdict>,
  shown: Shown,
): Answer | Promise<Answer> {
  if (!(verdict instanceof Promise)) return answerOf(runner, name, verdict, shown)
  const answered = verdict.then((settled) => answerOf(runner, name, settled, shown))
  // An asymmetric form asks for `pass` at once, and would take the missing one of a promise for false.
  return Object.defineProperty(answered, 'pass', { get: () => unread(name) })
}

function unread(name: string): never {
  throw new TypeError(
    `the body has still to be read, which expect.${name}(…) cannot wait for: ` +
      `await expect(response).${name}(…), or pass { status, headers, body: await response.text() }`,
  )
}

function answerOf(runner: Runner, name: string, { pass, failureOf }: Verdict, shown: Shown): Answer {
  const isNot = runner.isNot === true
  return { pass: pass ?? isNot, message: () => failureText(failureOf(isNot), styleOf(runner, name, shown)) }
}

function styleOf({ isNot = false, promise = '', utils }: Runner, name: string, [catalog, ...others]: Shown): Style {
  const more = others.filter((other) => other !== undefined).join(', ')
  const options = { isNot, promise, ...(more !== '' && { secondArgument: more }) }
  return {
    title: utils.matcherHint(name, 'received', catalog, options),
    expected: utils.EXPECTED_COLOR,
    actual: utils.RECEIVED_COLOR,
  }
}
