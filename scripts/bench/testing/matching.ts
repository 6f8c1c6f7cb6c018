import { csn } from '../../../packages/csn/src/catalog.generated.js'
import { encode } from '../../../packages/http/src/index.js'
import { assertConforms } from '../../../packages/testing/src/node-test.js'
import { checkFetchResponse, checkResponse } from '../../../packages/validate/src/index.js'
import { validDates } from '../checks/header-values.js'
import type { Primitive, Probe } from '../primitives/probe.js'

const encoded = validDates.map((timestamp) => encode(csn, 'RequestExpired', { params: { timestamp } }))

/** The same responses, as they are received. */
const received: Readonly<Record<string, readonly unknown[]>> = {
  'a record with text': encoded,
  'a record with a parsed body': encoded.map((response) => ({ ...response, body: JSON.parse(response.body) })),
  'a Fetch Response': encoded.map(({ body, ...init }) => new Response(body, init)),
}

type Matcher = (this: object, received: unknown, catalog: unknown) => Answer | Promise<Answer>

interface Answer {
  readonly pass: boolean
}

/** How to check a response in a test. */
export const matching: Primitive = {
  title: 'A matcher that passes',
  about: `What \`toConformTo\`, which Vitest and Jest call, and \`assertConforms\` take for a response that is right, against
\`checkResponse\` (of a Fetch \`Response\`, \`checkFetchResponse\`): at most 3 times as long. What \`expect\` itself takes is
not counted.`,
  columns: Object.keys(received),
  rows: {
    checkResponse: (column) => {
      const check = column === 'a Fetch Response' ? checkFetchResponse : checkResponse
      return { run: (response: never) => check(csn, response), inputs: received[column] ?? [] }
    },
    toConformTo: (column) => matcherProbe(column),
    assertConforms: (column) => ({
      run: (response: never) => assertConforms(csn, response) ?? true,
      inputs: received[column] ?? [],
    }),
  },
}

/** The matcher as a runner is told of it. */
function matcherProbe(column: string): Probe {
  const runner = { isNot: false, promise: '', equals: Object.is, utils: {} }
  return {
    run: (response: never) => matcher.call(runner, response, csn),
    inputs: received[column] ?? [],
  }
}

let matcher: Matcher = () => ({ pass: false })
const extend = ({ toConformTo }: { readonly toConformTo: Matcher }) => {
  matcher = toConformTo
}
Object.assign(globalThis, { expect: { extend, not: {} } })
await import('../../../packages/testing/src/jest.js')
