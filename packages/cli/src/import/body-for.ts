import { CommandFailure } from '../io.js'
import { areIntegers, bodyOfExamples } from './body-of-examples.js'
import type { Row } from './draft.js'
import type { Body, BodyTemplate, Page } from './page.js'

/** The error body of a draft; `undefined` for the default one. */
export interface BodyFor {
  readonly body: Body | undefined
  /** Where it is from, in words. */
  readonly bodySource: string
}

/**
 * The error body of a page: that of its schemas, or of its examples.
 *
 * @throws CommandFailure when codes are to be integers, and are not
 */
export function bodyFor(page: Page, rows: readonly Row[], areIntegerCodes: boolean | undefined): BodyFor {
  const found = bodyOn(page, rows)
  if (areIntegerCodes !== true) return found
  const other = rows.find(({ code }) => !areIntegers([code]))
  if (other !== undefined) {
    throw new CommandFailure(
      `--integer-codes: the code ${JSON.stringify(other.code)} on line ${other.line} is not an integer`,
    )
  }
  const template = found.body?.template ?? { code: '{code}', message: '{message}' }
  const integers = JSON.parse(JSON.stringify(template).replace('"{code}"', '"{code:integer}"')) as BodyTemplate
  return {
    body: { template: integers, isInteger: true, leftOut: found.body?.leftOut ?? [] },
    bodySource: found.body === undefined ? "the default, with '{code:integer}'" : found.bodySource,
  }
}

function bodyOn({ body, examples = [] }: Page, rows: readonly Row[]): BodyFor {
  if (body !== undefined) return { body, bodySource: 'that of the schemas' }
  const shown = examples.length === 0 ? undefined : bodyOfExamples(examples, new Set(rows.map(({ code }) => code)))
  if (shown === undefined) {
    return { body: undefined, bodySource: "the default, { code: '{code}', message: '{message}' }" }
  }
  const source = `that of the example on line ${shown.line}, which does not say what is required`
  return { body: shown.body, bodySource: source }
}
