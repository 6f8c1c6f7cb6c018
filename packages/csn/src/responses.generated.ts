// Generated from catalog.yaml by "errbook generate". Do not edit.
/* eslint-disable */
/* eslint max-lines: ["warn", 5] */
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/* prettier-ignore */ // biome-ignore format: generated
import type { ResponseContract } from '@errbook/catalog'
/* prettier-ignore */ // biome-ignore format: generated
import { isErrorResponse, isResponseHeaders } from './predicates.generated.js'

/* prettier-ignore */ // biome-ignore format: generated
export type { BodyRule, FieldRule, HeaderRule, MemberRule, KnownError, ResponseContract } from '@errbook/catalog'

/* prettier-ignore */ // biome-ignore format: generated
/** What responses of csn are judged by, without messages and text: "csn" for small bundles. */
const catalog: ResponseContract = {
  errors: {
    AccessDenied: {
      status: 403,
    },
    QualifyNotPass: {
      status: 403,
    },
    InappropriateJSON: {
      status: 400,
    },
    InternalError: {
      status: 500,
    },
    InvalidAccessKeyId: {
      status: 403,
    },
    InvalidHTTPAuthHeader: {
      status: 400,
    },
    InvalidHTTPRequest: {
      status: 400,
    },
    InvalidURI: {
      status: 400,
    },
    MalformedJSON: {
      status: 400,
    },
    InvalidVersion: {
      status: 404,
    },
    OptInRequired: {
      status: 403,
    },
    PreconditionFailed: {
      status: 412,
    },
    RequestExpired: {
      status: 400,
    },
    IdempotentParameterMismatch: {
      status: 403,
    },
    SignatureDoesNotMatch: {
      status: 400,
    },
    CsnIdInvalidException: {
      status: 400,
    },
    CsnNotFoundException: {
      status: 404,
    },
    InstanceIdInvalidException: {
      status: 400,
    },
    GrantNotFoundException: {
      status: 404,
    },
    RegionInvalidException: {
      status: 400,
    },
    GrantStatusNotAllowDeleteException: {
      status: 400,
    },
    CsnNotAllowDeleteException: {
      status: 400,
    },
    DbException: {
      status: 400,
    },
    DuplicateException: {
      status: 400,
    },
    DetachInstanceException: {
      status: 400,
    },
    CsnRouteRuleNotFoundException: {
      status: 404,
    },
    CsnRouteRuleIdBlankException: {
      status: 400,
    },
    RouteTableIdInvalid: {
      status: 400,
    },
    CsnPropagationDuplicate: {
      status: 400,
    },
    CsnDynamicRuleNotAllowOperate: {
      status: 400,
    },
    NotAllowRevokeGrant: {
      status: 400,
    },
  },
  headers: {
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
        carries: "requestId",
      },
    },
  },
  body: {
    members: {
      code: {
        type: "string",
        header: "x-bce-error-code",
      },
      message: {
        type: "string",
        header: "x-bce-error-message",
      },
      requestId: {
        type: "string",
      },
    },
  },
  guards: { responseHeaders: isResponseHeaders, errorBody: isErrorResponse },
};

/* prettier-ignore */ // biome-ignore format: generated
export { catalog as csn }
