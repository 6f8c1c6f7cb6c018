import { readFileSync } from 'node:fs'
import type { Catalog } from '../../../packages/catalog/src/index.js'
import { compile } from '../../../packages/compiler/src/index.js'
import { decode, type PlainResponse } from '../../../packages/http/src/index.js'
import { type BodyReading, prepare } from '../../../packages/validate/src/read.js'
import { type Primitive, type Probe, parsed } from '../primitives/probe.js'

/** What an API says of an error, and how a client would read it by hand. */
interface Shape {
  /** The catalog of the API, from the root of the repository. */
  readonly catalog: string
  readonly status: number
  readonly bodyOf: (code: string, requestId: string) => object
  readonly read: (body: unknown, holder: Catalog) => BodyReading
}

type Json = Readonly<Record<string, unknown>> | undefined

const shapes: Readonly<Record<string, Shape>> = {
  flat: {
    catalog: 'packages/csn/catalog.yaml',
    status: 404,
    bodyOf: (code, requestId) => ({ code, message: 'The csn instance is not exist', requestId }),
    read(body, catalog) {
      const { code, message, requestId } = body as Record<string, unknown>
      return said(catalog, code, message, requestId)
    },
  },
  nested: {
    catalog: 'packages/compiler/test/apis/tencent.yaml',
    status: 200,
    bodyOf: (code, requestId) => ({ Response: { Error: { Code: code, Message: code }, RequestId: requestId } }),
    read(body, catalog) {
      const { Error: error, RequestId: requestId } = Object((body as Json)?.Response) as Record<string, unknown>
      const { Code: code, Message: message } = Object(error) as Record<string, unknown>
      return said(catalog, code, message, requestId)
    },
  },
  list: {
    catalog: 'packages/compiler/test/apis/docker-registry.yaml',
    status: 404,
    bodyOf: (code) => ({ errors: [{ code, message: 'manifest unknown' }] }),
    read(body, catalog) {
      const { errors } = body as { readonly errors?: unknown }
      const { code, message } = Object(Array.isArray(errors) ? errors[0] : undefined) as Record<string, unknown>
      return said(catalog, code, message, undefined)
    },
  },
}

/** How to read the error in a parsed body of a catalog's own shape. */
export const byTemplate: Primitive = {
  title: 'Reading an error by the template of its body',
  about: `The time of \`decode\` for a response whose body was parsed, against the same \`decode\` with a reader of the body that
is written by hand for its shape: three members (CSN), members of an object in an object (Tencent Cloud), and the first
item of a list (the registry of Docker). Both give the same answers: at most 1.3 times.`,
  columns: Object.keys(shapes),
  rows: {
    'decode with a reader by hand': (column) => probe(column, true),
    'errbook decode': (column) => probe(column, false),
  },
}

function probe(column: string, isByHand: boolean): Probe | undefined {
  const shape = shapes[column]
  if (shape === undefined) return undefined
  const compiled = compile(readFileSync(shape.catalog))
  if (!compiled.ok) throw new Error(`${shape.catalog} does not compile`)
  const { catalog } = compiled
  if (isByHand) Object.assign(prepare(catalog).body, { read: (body: unknown) => shape.read(body, catalog) })
  const inputs = Object.keys(catalog.errors).map((code, i): PlainResponse => {
    const requestId = `c4abab14-ebc4-4eb0-85d2-03c4d51eed1${i}`
    const headers = { 'content-type': 'application/json', 'x-bce-request-id': requestId }
    return { status: shape.status, headers, body: shape.bodyOf(code, requestId) }
  })
  return { run: (response: PlainResponse) => decode(catalog, response), inputs: parsed(inputs) }
}

/** What was read, in the form in which `decode` takes it. */
function said(catalog: Catalog, code: unknown, message: unknown, requestId: unknown): BodyReading {
  return {
    isObject: true,
    code: typeof code === 'string' ? code : undefined,
    error: typeof code === 'string' ? prepare(catalog).errorOf(code) : undefined,
    isNone: false,
    message: typeof message === 'string' ? message : undefined,
    requestId: typeof requestId === 'string' ? requestId : undefined,
    status: undefined,
    group: undefined,
    reference: undefined,
    retryAfter: undefined,
    members: noMembers,
    departs: false,
    found: nothing,
  }
}

const noMembers = {}
const nothing = { departures: [], items: [], source: 0 }
