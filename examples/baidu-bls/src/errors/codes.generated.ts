// Generated from catalog.yaml by "errbook generate". Do not edit.
/* eslint-disable */
/* eslint max-lines: ["warn", 5] */
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/* prettier-ignore */ // biome-ignore format: generated
import type { ErrorDefinition } from '@errbook/catalog'
/* prettier-ignore */ // biome-ignore format: generated
export type { ErrorDefinition } from '@errbook/catalog'

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 400: Illegal request parameter.
 *
 * 请求参数非法。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 *
 * @see {@link https://cloud.baidu.com/doc/BLS/s/tk8r3cj4r}
 */
export const InvalidParameter: ErrorDefinition<"InvalidParameter", 400, {}> = {
  catalog: "bls",
  code: "InvalidParameter",
  status: 400,
  fault: "client",
  retry: "never",
  message: "Request param invalid",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 400: json content format is invalid.
 *
 * json内容格式非法。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 *
 * @see {@link https://cloud.baidu.com/doc/BLS/s/tk8r3cj4r}
 */
export const MalformedJSON: ErrorDefinition<"MalformedJSON", 400, { readonly content: "text" }> = {
  catalog: "bls",
  code: "MalformedJSON",
  status: 400,
  fault: "client",
  retry: "never",
  message: "The JSON provided is not well-formed: {content}",
  params: {
    content: "text",
  },
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 401: Authentication failed.
 *
 * 认证失败。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 *
 * @see {@link https://cloud.baidu.com/doc/BLS/s/tk8r3cj4r}
 */
export const Unauthorized: ErrorDefinition<"Unauthorized", 401, {}> = {
  catalog: "bls",
  code: "Unauthorized",
  status: 401,
  fault: "client",
  retry: "never",
  message: "Unauthorized",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 403: Access denied.
 *
 * 访问拒绝。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 *
 * @see {@link https://cloud.baidu.com/doc/BLS/s/tk8r3cj4r}
 */
export const AccessDenied: ErrorDefinition<"AccessDenied", 403, { readonly content: "text" }> = {
  catalog: "bls",
  code: "AccessDenied",
  status: 403,
  fault: "client",
  retry: "never",
  message: "Access denied:{content}",
  params: {
    content: "text",
  },
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 413: The request body content is too large.
 *
 * 请求体内容太大。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 *
 * @see {@link https://cloud.baidu.com/doc/BLS/s/tk8r3cj4r}
 */
export const RequestOverload: ErrorDefinition<"RequestOverload", 413, {}> = {
  catalog: "bls",
  code: "RequestOverload",
  status: 413,
  fault: "client",
  retry: "never",
  message: "Requested body too large, size exceed limit",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 429: Request frequency is too high.
 *
 * 请求频率过高。
 *
 * The client caused the error. Retry with exponential backoff. 由客户端引起。请采用指数退避重试。
 *
 * @see {@link https://cloud.baidu.com/doc/BLS/s/tk8r3cj4r}
 */
export const RequestLimited: ErrorDefinition<"RequestLimited", 429, {}> = {
  catalog: "bls",
  code: "RequestLimited",
  status: 429,
  fault: "client",
  retry: "backoff",
  message: "Request frequency is too high, please slow down",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 500: Internal service error.
 *
 * 服务内部错误。
 *
 * The server caused the error. Retry with exponential backoff. 由服务端引起。请采用指数退避重试。
 *
 * @see {@link https://cloud.baidu.com/doc/BLS/s/tk8r3cj4r}
 */
export const InternalError: ErrorDefinition<"InternalError", 500, {}> = {
  catalog: "bls",
  code: "InternalError",
  status: 500,
  fault: "server",
  retry: "backoff",
  message: "Internal server error",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 503: Unavailable service.
 *
 * 服务不可用。
 *
 * The server caused the error. Retry with exponential backoff. 由服务端引起。请采用指数退避重试。
 *
 * @see {@link https://cloud.baidu.com/doc/BLS/s/tk8r3cj4r}
 */
export const ServiceUnavailable: ErrorDefinition<"ServiceUnavailable", 503, {}> = {
  catalog: "bls",
  code: "ServiceUnavailable",
  status: 503,
  fault: "server",
  retry: "backoff",
  message: "Service is unavailable",
  params: {},
}
