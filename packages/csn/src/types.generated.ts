// Generated from catalog.yaml by "errbook generate". Do not edit.
/* eslint-disable */
/* eslint max-lines: ["warn", 5] */
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/* prettier-ignore */ // biome-ignore format: generated
/** The codes of csn with their statuses. */
export interface Statuses {
  readonly AccessDenied: 403
  readonly QualifyNotPass: 403
  readonly InappropriateJSON: 400
  readonly InternalError: 500
  readonly InvalidAccessKeyId: 403
  readonly InvalidHTTPAuthHeader: 400
  readonly InvalidHTTPRequest: 400
  readonly InvalidURI: 400
  readonly MalformedJSON: 400
  readonly InvalidVersion: 404
  readonly OptInRequired: 403
  readonly PreconditionFailed: 412
  readonly RequestExpired: 400
  readonly IdempotentParameterMismatch: 403
  readonly SignatureDoesNotMatch: 400
  readonly CsnIdInvalidException: 400
  readonly CsnNotFoundException: 404
  readonly InstanceIdInvalidException: 400
  readonly GrantNotFoundException: 404
  readonly RegionInvalidException: 400
  readonly GrantStatusNotAllowDeleteException: 400
  readonly CsnNotAllowDeleteException: 400
  readonly DbException: 400
  readonly DuplicateException: 400
  readonly DetachInstanceException: 400
  readonly CsnRouteRuleNotFoundException: 404
  readonly CsnRouteRuleIdBlankException: 400
  readonly RouteTableIdInvalid: 400
  readonly CsnPropagationDuplicate: 400
  readonly CsnDynamicRuleNotAllowOperate: 400
  readonly NotAllowRevokeGrant: 400
}

/* prettier-ignore */ // biome-ignore format: generated
/** The codes of csn whose messages have parameters, with the format of each. */
export interface ParamsByCode {
  readonly RequestExpired: { readonly timestamp: "utc-date-time" }
}

/* prettier-ignore */ // biome-ignore format: generated
/** A code of csn. */
export type Code = keyof Statuses
