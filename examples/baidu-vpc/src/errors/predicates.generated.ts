// Generated from catalog.yaml by "errbook generate". Do not edit.
/* eslint-disable */
/* eslint max-lines: ["warn", 5] */
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/* prettier-ignore */ // biome-ignore format: generated
import { vpc as catalog, type VpcCode } from './catalog.generated.js'

/* prettier-ignore */ // biome-ignore format: generated
/** The body of an error response, of any code. */
export type ErrorBody = { readonly code: string; readonly message: string; readonly requestId: string }
/* prettier-ignore */ // biome-ignore format: generated
/** The body of an error response of a code of the catalog. */
export type KnownErrorBody = { readonly code: VpcCode; readonly message: string; readonly requestId: string }

/* prettier-ignore */ // biome-ignore format: generated
/** Whether a value is a code of the catalog. */
export function isCode(value: unknown): value is VpcCode {
  return typeof value === 'string' && Object.hasOwn(catalog.errors, value)
}

/* prettier-ignore */ // biome-ignore format: generated
const pattern0 = /^bce-auth-v1\/[!-.0-~]+\/(?:[0-9][0-9][0-9][0-9]-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z\/(?:0|[1-9][0-9]{0,14})\/(?:(?:[a-z0-9!#$%&'*+.^_`|~-]+(?:;[a-z0-9!#$%&'*+.^_`|~-]+)*)?)\/[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]$/u;
/* prettier-ignore */ // biome-ignore format: generated
const pattern1 = /^[Aa][Pp][Pp][Ll][Ii][Cc][Aa][Tt][Ii][Oo][Nn]\/[Jj][Ss][Oo][Nn](?:[\t ]*;[\t ]*(?:[Cc][Hh][Aa][Rr][Ss][Ee][Tt]=(?:[Uu][Tt][Ff]-8|"[Uu][Tt][Ff]-8")))*$/u;
/* prettier-ignore */ // biome-ignore format: generated
const pattern2 = /^(?:[0-9][0-9][0-9][0-9]-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$/u;
/* prettier-ignore */ // biome-ignore format: generated
const pattern3 = /^[!-~\x80-\xff](?:[\t -~\x80-\xff]*[!-~\x80-\xff])?$/u;

/* prettier-ignore */ // biome-ignore format: generated
/** Whether a value is the common request headers, by lower-case name. */
export function isRequestHeaders(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const members = value as Readonly<Record<string, unknown>>
  const member0 = members["authorization"]
  const member1 = members["content-type"]
  const member2 = members["x-bce-date"]
  return (
    typeof member0 === 'string' &&
    typeof member1 === 'string' &&
    typeof member2 === 'string' &&
    (member1 === "application/json; charset=utf-8" || member1 === "application/json;charset=utf-8" || member1 === "application/json; charset=UTF-8" || member1 === "application/json;charset=UTF-8" || member1 === "application/json" || pattern1.test(member1)) &&
    pattern2.test(member2) &&
    pattern0.test(member0) &&
    !Array.isArray(value)
  )
}

/* prettier-ignore */ // biome-ignore format: generated
/** Whether a value is the common response headers, by lower-case name. */
export function isResponseHeaders(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const members = value as Readonly<Record<string, unknown>>
  const member0 = members["content-type"]
  const member1 = members["x-bce-request-id"]
  return (
    typeof member0 === 'string' &&
    typeof member1 === 'string' &&
    pattern3.test(member1) &&
    (member0 === "application/json; charset=utf-8" || member0 === "application/json;charset=utf-8" || member0 === "application/json; charset=UTF-8" || member0 === "application/json;charset=UTF-8" || member0 === "application/json" || pattern1.test(member0)) &&
    !Array.isArray(value)
  )
}

/* prettier-ignore */ // biome-ignore format: generated
/** Whether a value is the body of an error response, of any code. */
export function isErrorResponse(value: unknown): value is ErrorBody {
  if (typeof value !== 'object' || value === null) return false
  const members = value as Readonly<Record<string, unknown>>
  return (
    typeof members["code"] === 'string' &&
    typeof members["message"] === 'string' &&
    typeof members["requestId"] === 'string' &&
    !Array.isArray(value)
  )
}

/* prettier-ignore */ // biome-ignore format: generated
/** Whether a value is the body of an error response of a code of the catalog. */
export function isKnownErrorResponse(value: unknown): value is KnownErrorBody {
  if (typeof value !== 'object' || value === null) return false
  const members = value as Readonly<Record<string, unknown>>
  return (
    typeof members["message"] === 'string' &&
    typeof members["requestId"] === 'string' &&
    isCode(members["code"]) &&
    !Array.isArray(value)
  )
}
