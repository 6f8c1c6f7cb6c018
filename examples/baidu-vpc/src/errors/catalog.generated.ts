// Generated from catalog.yaml by "errbook generate". Do not edit.
/* eslint-disable */
/* eslint max-lines: ["warn", 5] */
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/* prettier-ignore */ // biome-ignore format: generated
import type { ServingCatalog } from '@errbook/catalog'
/* prettier-ignore */ // biome-ignore format: generated
import * as codes from './codes.generated.js'

/* prettier-ignore */ // biome-ignore format: generated
export type { BodyRule, Catalog, ErrorDefinition, ErrorFor, FieldRule, HeaderForm, HeaderRule, IdempotencyKey, MemberRule, ObjectTemplate, Scalar, ServingCatalog, Template, UriRule } from '@errbook/catalog'

/* prettier-ignore */ // biome-ignore format: generated
type Constants = typeof codes;

/* prettier-ignore */ // biome-ignore format: generated
/** The errors of vpc by code. */
export interface VpcErrors extends Constants {}
/* prettier-ignore */ // biome-ignore format: generated
/** A code of vpc. */
export type VpcCode = keyof VpcErrors

/* prettier-ignore */ // biome-ignore format: generated
/** The catalog vpc: its errors, its headers and its error body, without text. */
const catalog: ServingCatalog<VpcErrors> = {
  name: "vpc",
  errors: {
    AccessDenied: codes.AccessDenied,
    QualifyNotPass: codes.QualifyNotPass,
    InappropriateJSON: codes.InappropriateJSON,
    InternalError: codes.InternalError,
    InvalidAccessKeyId: codes.InvalidAccessKeyId,
    InvalidHTTPAuthHeader: codes.InvalidHTTPAuthHeader,
    InvalidHTTPRequest: codes.InvalidHTTPRequest,
    InvalidURI: codes.InvalidURI,
    MalformedJSON: codes.MalformedJSON,
    InvalidVersion: codes.InvalidVersion,
    OptInRequired: codes.OptInRequired,
    PreconditionFailed: codes.PreconditionFailed,
    RequestExpired: codes.RequestExpired,
    IdempotentParameterMismatch: codes.IdempotentParameterMismatch,
    SignatureDoesNotMatch: codes.SignatureDoesNotMatch,
    BadRequest: codes.BadRequest,
    NoSuchObject: codes.NoSuchObject,
    ServiceInternalError: codes.ServiceInternalError,
    LimitExceeded: codes.LimitExceeded,
    OperationDenied: codes.OperationDenied,
    CidrConflict: codes.CidrConflict,
    ResourceNeedRelease: codes.ResourceNeedRelease,
    InvalidAction: codes.InvalidAction,
    InvalidProtocol: codes.InvalidProtocol,
    InvalidPosition: codes.InvalidPosition,
    DuplicatePosition: codes.DuplicatePosition,
  },
  languages: [
    "en",
    "zh",
  ],
  headers: {
    request: {
      authorization: {
        name: "Authorization",
        required: true,
        pattern: "^bce-auth-v1/[!-.0-~]+/(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z/(?:0|[1-9][0-9]{0,14})/(?:(?:[a-z0-9!#$%&'*+.^_`|~-]+(?:;[a-z0-9!#$%&'*+.^_`|~-]+)*)?)/[0-9a-f]{64}$",
        template: "bce-auth-v1/{accessKeyId}/{timestamp}/{expirationPeriodInSeconds}/{signedHeaders}/{signature}",
        fields: {
          accessKeyId: {
            pattern: "^[!-.0-~]+$",
          },
          timestamp: {
            pattern: "^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$",
            format: "utc-date-time",
          },
          expirationPeriodInSeconds: {
            pattern: "^(?:0|[1-9][0-9]{0,14})$",
            format: "integer",
          },
          signedHeaders: {
            pattern: "^(?:(?:[a-z0-9!#$%&'*+.^_`|~-]+(?:;[a-z0-9!#$%&'*+.^_`|~-]+)*)?)$",
          },
          signature: {
            pattern: "^[0-9a-f]{64}$",
            secret: true,
          },
        },
        missing: "AccessDenied",
        malformed: "InvalidHTTPAuthHeader",
      },
      "content-type": {
        name: "Content-Type",
        required: true,
        pattern: "^[Aa][Pp][Pp][Ll][Ii][Cc][Aa][Tt][Ii][Oo][Nn]/[Jj][Ss][Oo][Nn](?:[\\t ]*;[\\t ]*(?:[Cc][Hh][Aa][Rr][Ss][Ee][Tt]=(?:[Uu][Tt][Ff]-8|\"[Uu][Tt][Ff]-8\")))*$",
        mediaType: "application/json; charset=utf-8",
      },
      "x-bce-date": {
        name: "x-bce-date",
        required: true,
        pattern: "^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$",
        format: "utc-date-time",
        missing: "AccessDenied",
        malformed: "InvalidHTTPAuthHeader",
        maximumSkewInSeconds: 1800,
        expired: "RequestExpired",
      },
    },
    response: {
      "content-type": {
        name: "Content-Type",
        required: true,
        pattern: "^[Aa][Pp][Pp][Ll][Ii][Cc][Aa][Tt][Ii][Oo][Nn]/[Jj][Ss][Oo][Nn](?:[\\t ]*;[\\t ]*(?:[Cc][Hh][Aa][Rr][Ss][Ee][Tt]=(?:[Uu][Tt][Ff]-8|\"[Uu][Tt][Ff]-8\")))*$",
        mediaType: "application/json; charset=utf-8",
      },
      "x-bce-request-id": {
        name: "x-bce-request-id",
        required: true,
        pattern: "^[!-~\\x80-\\xff](?:[\\t -~\\x80-\\xff]*[!-~\\x80-\\xff])?$",
        format: "text",
      },
    },
  },
  body: {
    template: {
      code: "{code}",
      message: "{message}",
      requestId: "{requestId}",
    },
    members: {
      code: {
        header: "x-bce-error-code",
      },
      message: {
        header: "x-bce-error-message",
      },
      requestId: {
        header: "x-bce-request-id",
      },
    },
  },
  uri: {
    versions: [
      "v1",
      "v2",
    ],
    idempotencyKey: {
      query: "clientToken",
    },
  },
  errorFor: {
    unexpected: "InternalError",
    invalidRequest: "InvalidHTTPRequest",
    invalidTarget: "InvalidURI",
    malformedBody: "MalformedJSON",
    invalidBody: "InappropriateJSON",
    unknownPath: "InvalidURI",
    unknownVersion: "InvalidVersion",
    idempotencyMismatch: "IdempotentParameterMismatch",
    precedence: [
      "InvalidURI",
      "AccessDenied",
      "InvalidHTTPAuthHeader",
      "RequestExpired",
      "InvalidVersion",
      "InvalidHTTPRequest",
      "MalformedJSON",
      "InappropriateJSON",
      "IdempotentParameterMismatch",
    ],
  },
};

/* prettier-ignore */ // biome-ignore format: generated
export { catalog as vpc }
