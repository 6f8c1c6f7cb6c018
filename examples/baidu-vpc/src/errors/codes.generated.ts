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
 * 403: No permission to access the corresponding resource. Send the request with a signed Authorization header, and have the owner of the account grant your user the permission that the operation needs.
 *
 * 无权限访问对应的资源。确认请求带有已签名的 Authorization 头；若签名无误，请由主账号为该用户授予此操作所需的权限。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 *
 * @see {@link https://cloud.baidu.com/doc/VPC/s/sjwvyuhe7}
 */
export const AccessDenied: ErrorDefinition<"AccessDenied", 403, {}> = {
  catalog: "vpc",
  code: "AccessDenied",
  status: 403,
  group: "bce",
  fault: "client",
  retry: "never",
  message: "Access denied.",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 403: Account has not passed identity verification. Complete the real-name verification of the account in the console, then send the request again.
 *
 * 账号没有通过实名认证。在控制台完成账号的实名认证，然后重试。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 *
 * @see {@link https://cloud.baidu.com/doc/VPC/s/sjwvyuhe7}
 */
export const QualifyNotPass: ErrorDefinition<"QualifyNotPass", 403, {}> = {
  catalog: "vpc",
  code: "QualifyNotPass",
  status: 403,
  group: "bce",
  fault: "client",
  retry: "never",
  message: "The User has not pass qualify.",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 400: The JSON format in the request is correct but contains semantic errors. For example, a required field might be missing, or the value type is incorrect. To ensure compatibility, unrecognized items will be ignored, and this type of error will not be returned. Compare the body with the reference of the operation: add the required members that are missing, and correct the types of the others.
 *
 * 请求中的JSON格式正确，但语义上不符合要求。如缺少某个必需项，或值类型不匹配等。出于兼容性考虑，对于所有无法识别的项应直接忽略，不应该返回这个错误。对照该操作的文档检查请求体：补上缺少的必填字段，并改正类型不符的字段。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 *
 * @see {@link https://cloud.baidu.com/doc/VPC/s/sjwvyuhe7}
 */
export const InappropriateJSON: ErrorDefinition<"InappropriateJSON", 400, {}> = {
  catalog: "vpc",
  code: "InappropriateJSON",
  status: 400,
  group: "bce",
  fault: "client",
  retry: "never",
  message: "The JSON you provided was well-formed and valid, but not appropriate for this operation.",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 500: All other undefined errors. This should not be used if there are clearly corresponding errors of other types, including both general and service-specific errors. Send the request again after a growing pause. If it keeps failing, open a ticket and quote the requestId.
 *
 * 所有未定义的其他错误。在有明确对应的其他类型的错误时（包括通用的和服务自定义的）不应该使用。以递增的间隔重试。若持续失败，请提交工单并附上 requestId。
 *
 * The server caused the error. Retry with exponential backoff. 由服务端引起。请采用指数退避重试。
 *
 * @see {@link https://cloud.baidu.com/doc/VPC/s/sjwvyuhe7}
 */
export const InternalError: ErrorDefinition<"InternalError", 500, {}> = {
  catalog: "vpc",
  code: "InternalError",
  status: 500,
  group: "bce",
  fault: "server",
  retry: "backoff",
  message: "We encountered an internal error. Please try again.",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 403: The Access Key ID does not exist. Check the Access Key ID for a slip, and check in the console that the key is neither disabled nor deleted.
 *
 * Access Key ID不存在。检查 Access Key ID 是否有误，并在控制台确认该密钥未被禁用或删除。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 *
 * @see {@link https://cloud.baidu.com/doc/VPC/s/sjwvyuhe7}
 */
export const InvalidAccessKeyId: ErrorDefinition<"InvalidAccessKeyId", 403, {}> = {
  catalog: "vpc",
  code: "InvalidAccessKeyId",
  status: 403,
  group: "bce",
  fault: "client",
  retry: "never",
  message: "The Access Key ID you provided does not exist in our records.",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 400: The authorization header format is invalid. Build the header from its six parts in order, joined by slashes: bce-auth-v1, the Access Key ID, the UTC time, the period of validity in seconds, the signed headers and the signature. An official SDK does this for you.
 *
 * Authorization头域格式错误。按顺序用斜线拼接六个部分：bce-auth-v1、Access Key ID、UTC 时间、有效期（秒）、签名头域列表和签名。也可以直接使用官方 SDK 签名。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 *
 * @see {@link https://cloud.baidu.com/doc/VPC/s/sjwvyuhe7}
 */
export const InvalidHTTPAuthHeader: ErrorDefinition<"InvalidHTTPAuthHeader", 400, {}> = {
  catalog: "vpc",
  code: "InvalidHTTPAuthHeader",
  status: 400,
  group: "bce",
  fault: "client",
  retry: "never",
  message: "The HTTP authorization header is invalid. Consult the service documentation for details.",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 400: The HTTP body format is invalid, for example, it could be due to incompatible Encoding. Encode the body in UTF-8, and declare it with Content-Type: application/json; charset=utf-8.
 *
 * HTTP body格式错误。例如不符合指定的Encoding等。使用 UTF-8 编码请求体，并将 Content-Type 设置为 application/json; charset=utf-8。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 *
 * @see {@link https://cloud.baidu.com/doc/VPC/s/sjwvyuhe7}
 */
export const InvalidHTTPRequest: ErrorDefinition<"InvalidHTTPRequest", 400, {}> = {
  catalog: "vpc",
  code: "InvalidHTTPRequest",
  status: 400,
  group: "bce",
  fault: "client",
  retry: "never",
  message: "There was an error in the body of your HTTP request.",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 400: The URI format is invalid. For instance, specific service keywords do not match. For problems like ID mismatches, more specific error codes, such as NoSuchKey, should be provided. Compare the path and the query string with the reference of the operation, and percent-encode what a URI does not allow.
 *
 * URI形式不正确。例如一些服务定义的关键词不匹配等。对于ID不匹配的问题，应定义更加具体的错误码，如NoSuchKey。对照该操作的文档检查路径和查询参数，并对 URI 中不允许的字符做百分号编码。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 *
 * @see {@link https://cloud.baidu.com/doc/VPC/s/sjwvyuhe7}
 */
export const InvalidURI: ErrorDefinition<"InvalidURI", 400, {}> = {
  catalog: "vpc",
  code: "InvalidURI",
  status: 400,
  group: "bce",
  fault: "client",
  retry: "never",
  message: "Could not parse the specified URI.",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 400: The JSON format is invalid. Write the body with a JSON library rather than by joining strings, and send all of it.
 *
 * JSON格式不合法。使用 JSON 库生成请求体，不要手工拼接字符串，并确保完整发送。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 *
 * @see {@link https://cloud.baidu.com/doc/VPC/s/sjwvyuhe7}
 */
export const MalformedJSON: ErrorDefinition<"MalformedJSON", 400, {}> = {
  catalog: "vpc",
  code: "MalformedJSON",
  status: 400,
  group: "bce",
  fault: "client",
  retry: "never",
  message: "The JSON you provided was not well-formed.",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 404: The URI version number is invalid. Start the path with the version of the operation, v1 or v2.
 *
 * URI的版本号不合法。路径请以该操作的版本号（v1 或 v2）开头。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 *
 * @see {@link https://cloud.baidu.com/doc/VPC/s/sjwvyuhe7}
 */
export const InvalidVersion: ErrorDefinition<"InvalidVersion", 404, {}> = {
  catalog: "vpc",
  code: "InvalidVersion",
  status: 404,
  group: "bce",
  fault: "client",
  retry: "never",
  message: "The API version specified was invalid.",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 403: The corresponding service has not been activated. Activate VPC for the account in the console, then send the request again.
 *
 * 没有开通对应的服务。在控制台为账号开通私有网络 VPC 服务，然后重试。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 *
 * @see {@link https://cloud.baidu.com/doc/VPC/s/sjwvyuhe7}
 */
export const OptInRequired: ErrorDefinition<"OptInRequired", 403, {}> = {
  catalog: "vpc",
  code: "OptInRequired",
  status: 403,
  group: "bce",
  fault: "client",
  retry: "never",
  message: "A subscription for the service is required.",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 412: Please refer to the Etag for more information. Read the resource again, apply your change to its current state, and send its current ETag in If-Match.
 *
 * 详见Etag。重新读取该资源，在最新状态上进行修改，并在 If-Match 中携带最新的 ETag。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 *
 * @see {@link https://cloud.baidu.com/doc/VPC/s/sjwvyuhe7}
 */
export const PreconditionFailed: ErrorDefinition<"PreconditionFailed", 412, {}> = {
  catalog: "vpc",
  code: "PreconditionFailed",
  status: 412,
  group: "bce",
  fault: "client",
  retry: "never",
  message: "The specified If-Match header doesn't match the ETag header.",
  params: {},
  printedMessage: "The specified If-Match header doesn’tmatch the ETag header.",
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 400: The request has expired. The time in the message is that of x-bce-date, or of Date if the request has no x-bce-date. Set the clock of the machine by NTP, then sign the request anew and send it.
 *
 * 请求已过期。错误信息中的时间取自 x-bce-date；如果请求中只有 Date，则由 Date 换算而来。通过 NTP 校准本机时钟，重新签名后再发送请求。
 *
 * The client caused the error. Set the clock, then send the request again with the new time. 由客户端引起。请校准时钟，用新的时间重新发送请求。
 *
 * @see {@link https://cloud.baidu.com/doc/VPC/s/sjwvyuhe7}
 */
export const RequestExpired: ErrorDefinition<"RequestExpired", 400, { readonly timestamp: "utc-date-time" }> = {
  catalog: "vpc",
  code: "RequestExpired",
  status: 400,
  group: "bce",
  fault: "client",
  retry: "after-clock-sync",
  message: "Request has expired. Timestamp date is {timestamp}.",
  params: {
    timestamp: "utc-date-time",
  },
  printedMessage: "Request has expired. Timestamp date is <Data>.",
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 403: The API parameters do not match for the same clientToken. Repeat a request under its clientToken without any change; give a different request a new clientToken.
 *
 * clientToken对应的API参数不一样。使用同一 clientToken 重试时，参数须与首次请求完全一致；若参数不同，请换用新的 clientToken。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 *
 * @see {@link https://cloud.baidu.com/doc/VPC/s/sjwvyuhe7}
 */
export const IdempotentParameterMismatch: ErrorDefinition<"IdempotentParameterMismatch", 403, {}> = {
  catalog: "vpc",
  code: "IdempotentParameterMismatch",
  status: 403,
  group: "bce",
  fault: "client",
  retry: "never",
  message: "The request uses the same client token as a previous, but non-identical request.",
  params: {},
  printedMessage: "The request uses the same client token asa previous, but non-identical request.",
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 400: The signature in the Authorization header does not match the server's verification. Check the Secret Access Key, and compare the canonical request that you signed with the request that you send: method, encoded path, sorted query string and signed headers. An official SDK does this for you.
 *
 * Authorization头域中附带的签名和服务端验证不一致。检查 Secret Access Key，并将签名所用的规范请求与实际发送的请求逐项比对：方法、编码后的路径、排序后的查询串和参与签名的头域。也可以直接使用官方 SDK 签名。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 *
 * @see {@link https://cloud.baidu.com/doc/VPC/s/sjwvyuhe7}
 */
export const SignatureDoesNotMatch: ErrorDefinition<"SignatureDoesNotMatch", 400, {}> = {
  catalog: "vpc",
  code: "SignatureDoesNotMatch",
  status: 400,
  group: "bce",
  fault: "client",
  retry: "never",
  message: "The request signature we calculated does not match the signature you provided. Check your Secret Access Key and signing method. Consult the service documentation for details.",
  params: {},
  printedMessage: "The request signature we calculated does not match the signature you provided. Check yourSecret Access Key and signing method. Consultthe service documentation for details.",
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 400: 请求有误。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 *
 * @see {@link https://cloud.baidu.com/doc/VPC/s/sjwvyuhe7}
 */
export const BadRequest: ErrorDefinition<"BadRequest", 400, {}> = {
  catalog: "vpc",
  code: "BadRequest",
  status: 400,
  group: "vpc",
  fault: "client",
  retry: "never",
  message: "Bad request parameters or illegal request.",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 404: 对象未找到。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 *
 * @see {@link https://cloud.baidu.com/doc/VPC/s/sjwvyuhe7}
 */
export const NoSuchObject: ErrorDefinition<"NoSuchObject", 404, {}> = {
  catalog: "vpc",
  code: "NoSuchObject",
  status: 404,
  group: "vpc",
  fault: "client",
  retry: "never",
  message: "The specified object is not found or resource do not exist.",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 500: 服务内部错误。
 *
 * The server caused the error. Retry with exponential backoff. 由服务端引起。请采用指数退避重试。
 *
 * @see {@link https://cloud.baidu.com/doc/VPC/s/sjwvyuhe7}
 */
export const ServiceInternalError: ErrorDefinition<"ServiceInternalError", 500, {}> = {
  catalog: "vpc",
  code: "ServiceInternalError",
  status: 500,
  group: "vpc",
  fault: "server",
  retry: "backoff",
  message: "Internal service occurs error.",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 413: 超出限制。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 *
 * @see {@link https://cloud.baidu.com/doc/VPC/s/sjwvyuhe7}
 */
export const LimitExceeded: ErrorDefinition<"LimitExceeded", 413, {}> = {
  catalog: "vpc",
  code: "LimitExceeded",
  status: 413,
  group: "vpc",
  fault: "client",
  retry: "never",
  message: "Limit exceeded for current request.",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 409: 不可操作。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 *
 * @see {@link https://cloud.baidu.com/doc/VPC/s/sjwvyuhe7}
 */
export const OperationDenied: ErrorDefinition<"OperationDenied", 409, {}> = {
  catalog: "vpc",
  code: "OperationDenied",
  status: 409,
  group: "vpc",
  fault: "client",
  retry: "never",
  message: "Operation not available.",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 409: 子网网段不能重叠。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 *
 * @see {@link https://cloud.baidu.com/doc/VPC/s/sjwvyuhe7}
 */
export const CidrConflict: ErrorDefinition<"CidrConflict", 409, {}> = {
  catalog: "vpc",
  code: "CidrConflict",
  status: 409,
  group: "vpc",
  fault: "client",
  retry: "never",
  message: "This subnet's cidr has conflict with other subnets'.",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 409: 有资源需要释放。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 *
 * @see {@link https://cloud.baidu.com/doc/VPC/s/sjwvyuhe7}
 */
export const ResourceNeedRelease: ErrorDefinition<"ResourceNeedRelease", 409, {}> = {
  catalog: "vpc",
  code: "ResourceNeedRelease",
  status: 409,
  group: "vpc",
  fault: "client",
  retry: "never",
  message: "Delete failed, please delete bcc, blb, nat, vpn, rds and so on in the VPC.",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 400: ACL规则的策略不合法。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 *
 * @see {@link https://cloud.baidu.com/doc/VPC/s/sjwvyuhe7}
 */
export const InvalidAction: ErrorDefinition<"InvalidAction", 400, {}> = {
  catalog: "vpc",
  code: "InvalidAction",
  status: 400,
  group: "acl",
  fault: "client",
  retry: "never",
  message: "The ACL rule's action was invalid.",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 400: ACL规则的协议不合法。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 *
 * @see {@link https://cloud.baidu.com/doc/VPC/s/sjwvyuhe7}
 */
export const InvalidProtocol: ErrorDefinition<"InvalidProtocol", 400, {}> = {
  catalog: "vpc",
  code: "InvalidProtocol",
  status: 400,
  group: "acl",
  fault: "client",
  retry: "never",
  message: "The ACL rule's protocal was invalid.",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 400: ACL规则的优先级不在合法范围内。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 *
 * @see {@link https://cloud.baidu.com/doc/VPC/s/sjwvyuhe7}
 */
export const InvalidPosition: ErrorDefinition<"InvalidPosition", 400, {}> = {
  catalog: "vpc",
  code: "InvalidPosition",
  status: 400,
  group: "acl",
  fault: "client",
  retry: "never",
  message: "The ACL rule's position was out of range.",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 400: ACL规则的优先级重复。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 *
 * @see {@link https://cloud.baidu.com/doc/VPC/s/sjwvyuhe7}
 */
export const DuplicatePosition: ErrorDefinition<"DuplicatePosition", 400, {}> = {
  catalog: "vpc",
  code: "DuplicatePosition",
  status: 400,
  group: "acl",
  fault: "client",
  retry: "never",
  message: "The ACL rule's position was repeated.",
  params: {},
}
