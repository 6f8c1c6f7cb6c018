// Generated from catalog.yaml by "errbook generate". Do not edit.
/* eslint-disable */
/* eslint max-lines: ["warn", 5] */
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/* prettier-ignore */ // biome-ignore format: generated
import type { Definition, NoParams } from '@errbook/catalog'
/* prettier-ignore */ // biome-ignore format: generated
export type { Definition, NoParams } from '@errbook/catalog'

/* prettier-ignore */ // biome-ignore format: generated
export const AccessDenied: Definition<"AccessDenied", 403, NoParams> = {
  catalog: "csn",
  code: "AccessDenied",
  group: "bce",
  status: 403,
  fault: "client",
  retry: "never",
  message: "Access denied.",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
export const QualifyNotPass: Definition<"QualifyNotPass", 403, NoParams> = {
  catalog: "csn",
  code: "QualifyNotPass",
  group: "bce",
  status: 403,
  fault: "client",
  retry: "never",
  message: "The User has not pass qualify.",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
export const InappropriateJSON: Definition<"InappropriateJSON", 400, NoParams> = {
  catalog: "csn",
  code: "InappropriateJSON",
  group: "bce",
  status: 400,
  fault: "client",
  retry: "never",
  message: "The JSON you provided was well-formed and valid, but not appropriate for this operation.",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
export const InternalError: Definition<"InternalError", 500, NoParams> = {
  catalog: "csn",
  code: "InternalError",
  group: "bce",
  status: 500,
  fault: "server",
  retry: "backoff",
  message: "We encountered an internal error. Please try again.",
  params: {},
  published: {
    message: {
      text: "We encountered an internal error Please try again.",
    },
  },
}

/* prettier-ignore */ // biome-ignore format: generated
export const InvalidAccessKeyId: Definition<"InvalidAccessKeyId", 403, NoParams> = {
  catalog: "csn",
  code: "InvalidAccessKeyId",
  group: "bce",
  status: 403,
  fault: "client",
  retry: "never",
  message: "The Access Key ID you provided does not exist in our records.",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
export const InvalidHTTPAuthHeader: Definition<"InvalidHTTPAuthHeader", 400, NoParams> = {
  catalog: "csn",
  code: "InvalidHTTPAuthHeader",
  group: "bce",
  status: 400,
  fault: "client",
  retry: "never",
  message: "The HTTP authorization header is invalid. Consult the service documentation for details.",
  params: {},
  published: {
    message: {
      text: "The Access Key ID you provided does not exist in our records.",
    },
  },
}

/* prettier-ignore */ // biome-ignore format: generated
export const InvalidHTTPRequest: Definition<"InvalidHTTPRequest", 400, NoParams> = {
  catalog: "csn",
  code: "InvalidHTTPRequest",
  group: "bce",
  status: 400,
  fault: "client",
  retry: "never",
  message: "There was an error in the body of your HTTP request.",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
export const InvalidURI: Definition<"InvalidURI", 400, NoParams> = {
  catalog: "csn",
  code: "InvalidURI",
  group: "bce",
  status: 400,
  fault: "client",
  retry: "never",
  message: "Could not parse the specified URI.",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
export const MalformedJSON: Definition<"MalformedJSON", 400, NoParams> = {
  catalog: "csn",
  code: "MalformedJSON",
  group: "bce",
  status: 400,
  fault: "client",
  retry: "never",
  message: "The JSON you provided was not well-formed.",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
export const InvalidVersion: Definition<"InvalidVersion", 404, NoParams> = {
  catalog: "csn",
  code: "InvalidVersion",
  group: "bce",
  status: 404,
  fault: "client",
  retry: "never",
  message: "The API version specified was invalid.",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
export const OptInRequired: Definition<"OptInRequired", 403, NoParams> = {
  catalog: "csn",
  code: "OptInRequired",
  group: "bce",
  status: 403,
  fault: "client",
  retry: "never",
  message: "A subscription for the service is required.",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
export const PreconditionFailed: Definition<"PreconditionFailed", 412, NoParams> = {
  catalog: "csn",
  code: "PreconditionFailed",
  group: "bce",
  status: 412,
  fault: "client",
  retry: "never",
  message: "The specified If-Match header doesn't match the ETag header.",
  params: {},
  published: {
    message: {
      text: "The specified If-Match header doesn’tmatch the ETag header.",
    },
  },
}

/* prettier-ignore */ // biome-ignore format: generated
export const RequestExpired: Definition<"RequestExpired", 400, { readonly timestamp: "utc-date-time" }> = {
  catalog: "csn",
  code: "RequestExpired",
  group: "bce",
  status: 400,
  fault: "client",
  retry: "after-clock-sync",
  message: "Request has expired. Timestamp date is {timestamp}.",
  params: {
    timestamp: "utc-date-time",
  },
  published: {
    message: {
      text: "Request has expired. Timestamp date is .",
    },
  },
}

/* prettier-ignore */ // biome-ignore format: generated
export const IdempotentParameterMismatch: Definition<"IdempotentParameterMismatch", 403, NoParams> = {
  catalog: "csn",
  code: "IdempotentParameterMismatch",
  group: "bce",
  status: 403,
  fault: "client",
  retry: "never",
  message: "The request uses the same client token as a previous, but non-identical request.",
  params: {},
  published: {
    message: {
      text: "The request uses the same client token asa previous, but non-identical request.",
    },
  },
}

/* prettier-ignore */ // biome-ignore format: generated
export const SignatureDoesNotMatch: Definition<"SignatureDoesNotMatch", 400, NoParams> = {
  catalog: "csn",
  code: "SignatureDoesNotMatch",
  group: "bce",
  status: 400,
  fault: "client",
  retry: "never",
  message: "The request signature we calculated does not match the signature you provided. Check your Secret Access Key and signing method. Consult the service documentation for details.",
  params: {},
  published: {
    message: {
      text: "The request signature we calculated does not match the signature you provided. Check yourSecret Access Key and signing method. Consultthe service documentation for details.",
    },
  },
}

/* prettier-ignore */ // biome-ignore format: generated
export const CsnIdInvalidException: Definition<"CsnIdInvalidException", 400, NoParams> = {
  catalog: "csn",
  code: "CsnIdInvalidException",
  group: "csn",
  status: 400,
  fault: "client",
  retry: "never",
  message: "The csnId is invalid",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
export const CsnNotFoundException: Definition<"CsnNotFoundException", 404, NoParams> = {
  catalog: "csn",
  code: "CsnNotFoundException",
  group: "csn",
  status: 404,
  fault: "client",
  retry: "never",
  message: "The csn instance is not exist",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
export const InstanceIdInvalidException: Definition<"InstanceIdInvalidException", 400, NoParams> = {
  catalog: "csn",
  code: "InstanceIdInvalidException",
  group: "csn",
  status: 400,
  fault: "client",
  retry: "never",
  message: "The instanceId is invalid",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
export const GrantNotFoundException: Definition<"GrantNotFoundException", 404, NoParams> = {
  catalog: "csn",
  code: "GrantNotFoundException",
  group: "csn",
  status: 404,
  fault: "client",
  retry: "never",
  message: "The grant instance is not exist",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
export const RegionInvalidException: Definition<"RegionInvalidException", 400, NoParams> = {
  catalog: "csn",
  code: "RegionInvalidException",
  group: "csn",
  status: 400,
  fault: "client",
  retry: "never",
  message: "The region is not exist",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
export const GrantStatusNotAllowDeleteException: Definition<"GrantStatusNotAllowDeleteException", 400, NoParams> = {
  catalog: "csn",
  code: "GrantStatusNotAllowDeleteException",
  group: "csn",
  status: 400,
  fault: "client",
  retry: "never",
  message: "The status of grant is not allow to delete",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
export const CsnNotAllowDeleteException: Definition<"CsnNotAllowDeleteException", 400, NoParams> = {
  catalog: "csn",
  code: "CsnNotAllowDeleteException",
  group: "csn",
  status: 400,
  fault: "client",
  retry: "never",
  message: "The csn has bound csnBp",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
export const DbException: Definition<"DbException", 400, NoParams> = {
  catalog: "csn",
  code: "DbException",
  group: "csn",
  status: 400,
  fault: "server",
  retry: "backoff",
  message: "The db has error",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
export const DuplicateException: Definition<"DuplicateException", 400, NoParams> = {
  catalog: "csn",
  code: "DuplicateException",
  group: "csn",
  status: 400,
  fault: "client",
  retry: "never",
  message: "The resource has exist",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
export const DetachInstanceException: Definition<"DetachInstanceException", 400, NoParams> = {
  catalog: "csn",
  code: "DetachInstanceException",
  group: "csn",
  status: 400,
  fault: "client",
  retry: "never",
  message: "The instance status is not allow detach",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
export const CsnRouteRuleNotFoundException: Definition<"CsnRouteRuleNotFoundException", 404, NoParams> = {
  catalog: "csn",
  code: "CsnRouteRuleNotFoundException",
  group: "csn",
  status: 404,
  fault: "client",
  retry: "never",
  message: "The csn route rule is not exist",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
export const CsnRouteRuleIdBlankException: Definition<"CsnRouteRuleIdBlankException", 400, NoParams> = {
  catalog: "csn",
  code: "CsnRouteRuleIdBlankException",
  group: "csn",
  status: 400,
  fault: "client",
  retry: "never",
  message: "The routeRuleId is not allow empty",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
export const RouteTableIdInvalid: Definition<"RouteTableIdInvalid", 400, NoParams> = {
  catalog: "csn",
  code: "RouteTableIdInvalid",
  group: "csn",
  status: 400,
  fault: "client",
  retry: "never",
  message: "The csnRouteTableId is invalid",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
export const CsnPropagationDuplicate: Definition<"CsnPropagationDuplicate", 400, NoParams> = {
  catalog: "csn",
  code: "CsnPropagationDuplicate",
  group: "csn",
  status: 400,
  fault: "client",
  retry: "never",
  message: "The csnRouteTable propagation is already exist",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
export const CsnDynamicRuleNotAllowOperate: Definition<"CsnDynamicRuleNotAllowOperate", 400, NoParams> = {
  catalog: "csn",
  code: "CsnDynamicRuleNotAllowOperate",
  group: "csn",
  status: 400,
  fault: "client",
  retry: "never",
  message: "The csnRouteRule is dynamic,not allow operate",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
export const NotAllowRevokeGrant: Definition<"NotAllowRevokeGrant", 400, NoParams> = {
  catalog: "csn",
  code: "NotAllowRevokeGrant",
  group: "csn",
  status: 400,
  fault: "client",
  retry: "never",
  message: "The instance has attached a csn,not allow revoke grant",
  params: {},
}
