// Generated from catalog.yaml by "errbook generate". Do not edit.
/* eslint-disable */
/* eslint max-lines: ["warn", 5] */
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/* prettier-ignore */ // biome-ignore format: generated
import type { StandardSchema } from '@errbook/catalog'
/* prettier-ignore */ // biome-ignore format: generated
import { toStandardSchema } from '@errbook/catalog/parts'
/* prettier-ignore */ // biome-ignore format: generated
import { type Static, type TObject, type TString, type TUnsafe, Type } from '@sinclair/typebox'
/* prettier-ignore */ // biome-ignore format: generated
import { isErrorResponse, isKnownErrorResponse, isRequestHeaders, isResponseHeaders } from './predicates.generated.js'
/* prettier-ignore */ // biome-ignore format: generated
import { vpc as catalog, type VpcCode } from './catalog.generated.js'

/* prettier-ignore */ // biome-ignore format: generated
export type { StandardSchema, StandardResult, StandardIssue } from '@errbook/catalog'
/* prettier-ignore */ // biome-ignore format: generated
export type { Static, TObject, TString, TUnsafe } from '@sinclair/typebox'

/* prettier-ignore */ // biome-ignore format: generated
/** The common request headers, by lower-case name. */
export const RequestHeaders: TObject<{ authorization: TString; "content-type": TString; "x-bce-date": TString }> & StandardSchema<Static<TObject<{ authorization: TString; "content-type": TString; "x-bce-date": TString }>>> = toStandardSchema(Type.Object({
  authorization: Type.String({
    description: "Including Access Key and request signature.",
    pattern: "^bce-auth-v1/[!-.0-~]+/(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z/(?:0|[1-9][0-9]{0,14})/(?:(?:[a-z0-9!#$%&'*+.^_`|~-]+(?:;[a-z0-9!#$%&'*+.^_`|~-]+)*)?)/[0-9a-f]{64}$",
  }),
  "content-type": Type.String({
    description: "application/json; charset=utf-8",
    pattern: "^[Aa][Pp][Pp][Ll][Ii][Cc][Aa][Tt][Ii][Oo][Nn]/[Jj][Ss][Oo][Nn](?:[\\t ]*;[\\t ]*(?:[Cc][Hh][Aa][Rr][Ss][Ee][Tt]=(?:[Uu][Tt][Ff]-8|\"[Uu][Tt][Ff]-8\")))*$",
  }),
  "x-bce-date": Type.String({
    description: "String representing the date comply with API specifications.",
    pattern: "^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$",
  }),
}, {
  title: "RequestHeaders",
  description: "The common request headers, by lower-case name.",
}), isRequestHeaders)

/* prettier-ignore */ // biome-ignore format: generated
/** The common request headers, by lower-case name. */
export type RequestHeaders = Static<typeof RequestHeaders>

/* prettier-ignore */ // biome-ignore format: generated
/** The common response headers, by lower-case name. */
export const ResponseHeaders: TObject<{ "content-type": TString; "x-bce-request-id": TString }> & StandardSchema<Static<TObject<{ "content-type": TString; "x-bce-request-id": TString }>>> = toStandardSchema(Type.Object({
  "content-type": Type.String({
    description: "application/json; charset=utf-8",
    pattern: "^[Aa][Pp][Pp][Ll][Ii][Cc][Aa][Tt][Ii][Oo][Nn]/[Jj][Ss][Oo][Nn](?:[\\t ]*;[\\t ]*(?:[Cc][Hh][Aa][Rr][Ss][Ee][Tt]=(?:[Uu][Tt][Ff]-8|\"[Uu][Tt][Ff]-8\")))*$",
  }),
  "x-bce-request-id": Type.String({
    description: "VPC backend is generated and automatically set to the response header field.",
    pattern: "^[!-~\\x80-\\xff](?:[\\t -~\\x80-\\xff]*[!-~\\x80-\\xff])?$",
  }),
}, {
  title: "ResponseHeaders",
  description: "The common response headers, by lower-case name.",
}), isResponseHeaders)

/* prettier-ignore */ // biome-ignore format: generated
/** The common response headers, by lower-case name. */
export type ResponseHeaders = Static<typeof ResponseHeaders>

/* prettier-ignore */ // biome-ignore format: generated
/** The body of an error response. */
export const ErrorResponse: TObject<{ code: TString; message: TString; requestId: TString }> & StandardSchema<Static<TObject<{ code: TString; message: TString; requestId: TString }>>> = toStandardSchema(Type.Object({
  code: Type.String({
    description: "Error code",
  }),
  message: Type.String({
    description: "Error description",
  }),
  requestId: Type.String({
    description: "RequestID of this request",
  }),
}, {
  title: "ErrorResponse",
  description: "The body of an error response.",
  examples: [
    {
      code: "NoSuchObject",
      message: "account not exist",
      requestId: "c4abab14-ebc4-4eb0-85d2-03c4d51eed18",
    },
  ],
}), isErrorResponse)

/* prettier-ignore */ // biome-ignore format: generated
/** The body of an error response. */
export type ErrorResponse = Static<typeof ErrorResponse>

/* prettier-ignore */ // biome-ignore format: generated
/** The body of an error response whose code is in the catalog. */
export const KnownErrorResponse: TObject<{ code: TUnsafe<VpcCode>; message: TString; requestId: TString }> & StandardSchema<Static<TObject<{ code: TUnsafe<VpcCode>; message: TString; requestId: TString }>>> = toStandardSchema(Type.Object({
  code: Type.Unsafe<VpcCode>({
    type: "string",
    description: "Error code",
    enum: Object.keys(catalog.errors),
  }),
  message: Type.String({
    description: "Error description",
  }),
  requestId: Type.String({
    description: "RequestID of this request",
  }),
}, {
  title: "KnownErrorResponse",
  description: "The body of an error response whose code is in the catalog.",
}), isKnownErrorResponse)

/* prettier-ignore */ // biome-ignore format: generated
/** The body of an error response whose code is in the catalog. */
export type KnownErrorResponse = Static<typeof KnownErrorResponse>
