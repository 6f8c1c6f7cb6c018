import type { Catalog, ErrorDefinition, Members, ParamValues } from '@errbook/catalog'
import { isMeaningful } from '@errbook/catalog/parts'
import { type Encoded, encode } from '@errbook/http'
import { fieldContent } from '@errbook/http-message'
import { prepare } from '@errbook/validate/read'
import { paramsOf, sampleMember } from '../faults/sample-error.js'

/** An error as a server of the catalog answers it, and what it says. */
export interface Answer {
  readonly definition: ErrorDefinition
  readonly response: Encoded
  /** The body as a JSON value. */
  readonly body: unknown
  readonly said: Said
}

/** What a response says beside the code of an error. */
export interface Said {
  readonly message?: string | undefined
  readonly requestId?: string | undefined
  readonly reference?: string | undefined
  readonly retryAfter?: number | undefined
  /** The parameters of the message. */
  readonly params?: ParamValues | undefined
  /** All members of the body that are the API's own, be they parameters or not. */
  readonly members?: Members
}

/** What else an answer is to say than the least. */
export interface AnswerOptions {
  readonly params?: ParamValues
  /** Whether to say what may be absent, too. */
  readonly isFull?: boolean
}

/** The id of every request. */
export const requestId = '6f1e0a52-5c1c-4b3e-9b1e-3f6f2b1c7d10'

/** The message of errors to which their catalog gives none. */
const message = 'What went wrong.'
const reference = 'https://api.example/errors'
const retryAfter = 2

/** Answers an error; `undefined` where no body by the template of the catalog says it, with its parameters. */
export function answerOf(
  catalog: Catalog,
  definition: ErrorDefinition,
  { params = paramsOf(catalog, definition), isFull = false }: AnswerOptions = {},
): Answer | undefined {
  const { holes } = prepare(catalog).body
  const isSaid = (name: string) => (isFull ? hasPlace(catalog, name) : holes.get(name)?.isOptional === false)
  const values = {
    params,
    message: definition.message === undefined ? message : undefined,
    members: membersOf(catalog, definition, isSaid),
    requestId: hasPlace(catalog, 'requestId') ? requestId : undefined,
    reference: isSaid('reference') ? reference : undefined,
    retryAfter: isSaid('retryAfter') ? retryAfter : undefined,
  }
  const response = encoded(catalog, definition, values)
  if (response === undefined) return undefined
  const body: unknown = JSON.parse(response.body)
  const paramMembers = Object.entries(params).filter(([name]) => holes.has(name))
  const said = {
    message: messageIn(catalog, definition, params),
    requestId: values.requestId,
    reference: values.reference,
    retryAfter: values.retryAfter,
    params,
    members: { ...values.members, ...Object.fromEntries(paramMembers) },
  }
  const isSound = isSendable(catalog, definition) && givesBack(catalog, definition, body, said)
  return isSound ? { definition, response, body, said } : undefined
}

/** Whether the body or a header says a member. */
function hasPlace(catalog: Catalog, name: string): boolean {
  const { body, memberHeaders } = prepare(catalog)
  return body.holes.has(name) || memberHeaders.has(name)
}

/** A value of each member of the API's own that is to be said, and is no parameter. */
function membersOf(catalog: Catalog, { params }: ErrorDefinition, isSaid: (name: string) => boolean): Members {
  const holes = [...prepare(catalog).body.holes.values()]
  const ours = holes.filter(({ name }) => !isMeaningful(name) && !Object.hasOwn(params, name) && isSaid(name))
  return Object.fromEntries(ours.map(({ name, type }) => [name, sampleMember(catalog, name, type)]))
}

/** @returns `undefined` where the template takes no such values, or the error would be read as another */
function encoded(catalog: Catalog, { code }: ErrorDefinition, values: object): Encoded | undefined {
  try {
    return encode(catalog, code as never, values as never)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** The message as it arrives: a header holds visible ASCII. */
function messageIn(catalog: Catalog, { code }: ErrorDefinition, params: ParamValues): string | undefined {
  if (!hasPlace(catalog, 'message')) return undefined
  const { body, messageOf } = prepare(catalog)
  const text = messageOf(code)?.render(params) ?? message
  return body.holes.has('message') ? text : fieldContent(text)
}

/** Whether nothing is taken off the code, and it can stand in a header where there is no place for it in the body. */
function isSendable(catalog: Catalog, { code, wire = code }: ErrorDefinition): boolean {
  const text = String(wire)
  return text.trim() === text && text !== '' && (prepare(catalog).body.holes.has('code') || fieldContent(text) === text)
}

/** Whether a body gives all back that it was written with, which the text around a hole may hinder. */
function givesBack(catalog: Catalog, { code, params }: ErrorDefinition, body: unknown, said: Required<Said>): boolean {
  const { body: template, messageOf } = prepare(catalog)
  const { members, ...others } = template.read(body)
  const areMembersRead = Object.entries(said.members ?? {}).every(([name, value]) => members[name] === value)
  const areOthersRead = readBack.every((name) => !template.holes.has(name) || others[name] === said[name])
  const isBeside = !Object.hasOwn(catalog.body.template, 'params') && Object.hasOwn(Object(body), 'params')
  const told = others.message === undefined ? undefined : messageOf(code)?.read(others.message)
  const isTold = (name: string) => template.holes.has(name) || told?.[name] === said.params?.[name]
  return areMembersRead && areOthersRead && (isBeside || Object.keys(params).every(isTold))
}

const readBack = ['message', 'requestId', 'reference', 'retryAfter'] as const
