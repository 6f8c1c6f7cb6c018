import { csn } from '../../../packages/csn/src/catalog.generated.js'
import { checkRequest, checkResponse, conforms } from '../../../packages/validate/src/index.js'
import type { Primitive, Probe } from '../primitives/probe.js'
import { explainRequest, explainResponse } from './by-hand.js'
import { ajv, typebox, valibot, zod } from './libraries.js'
import { requests, responses, type WholeRequest, type WholeResponse } from './messages.js'
import { type Parts, withGlue } from './with-glue.js'

type Column = keyof typeof responses | keyof typeof requests

const libraries: Readonly<Record<string, () => Parts>> = {
  'ajv 8, with glue': ajv,
  'TypeBox 1, with glue': typebox,
  'zod 4, with glue': zod,
  'valibot 1, with glue': valibot,
}

/** Checks of a whole response. */
export const checkingResponses: Primitive = {
  title: 'A whole response',
  about: `Status, headers and parsed body together, 64 responses in turn: the names of headers in three spellings, two others
beside them. Everything that is wrong is listed. The first row is written by hand for exactly this; the libraries check the
headers and the body, with what their user has to write: lower-case names, the status of the code, and the request id in
header and body. \`conforms\` only says whether there is an error; a missing header and an unknown code are warnings.`,
  columns: Object.keys(responses),
  rows: {
    'written by hand': probe(responses, () => explainResponse),
    'errbook checkResponse': probe(responses, () => (response: WholeResponse) => checkResponse(csn, response).issues),
    'errbook conforms': (column) =>
      column === 'in order' || column === 'with the wrong status'
        ? { run: (response: WholeResponse) => conforms(csn, response), inputs: responses[column] }
        : undefined,
    ...withLibraries(responses, (parts) => withGlue(parts).response),
  },
}

/** Checks of a whole request. */
export const checkingRequests: Primitive = {
  title: 'A whole request',
  about: `The headers of 64 requests without a body, in turn, in the same way. \`checkRequest\` also says which error to answer.`,
  columns: Object.keys(requests),
  rows: {
    'written by hand': probe(requests, () => explainRequest),
    'errbook checkRequest': probe(requests, () => (request: WholeRequest) => checkRequest(csn, request).issues),
    ...withLibraries(requests, (parts) => withGlue(parts).request),
  },
}

function withLibraries<T>(
  inputs: Readonly<Partial<Record<Column, readonly T[]>>>,
  make: (parts: Parts) => (message: T) => readonly unknown[],
): Primitive['rows'] {
  return Object.fromEntries(
    Object.entries(libraries).map(([name, parts]) => [name, probe(inputs, () => make(parts()))]),
  )
}

/** A probe that makes its check only when it is measured. */
function probe<T>(
  inputs: Readonly<Partial<Record<Column, readonly T[]>>>,
  make: () => (message: T) => readonly unknown[],
): (column: string) => Probe {
  return (column) => {
    const check = make()
    // How many findings there are is what keeps a call from being left out.
    return { run: (message: T) => check(message).length > 0, inputs: inputs[column as Column] ?? [] }
  }
}
