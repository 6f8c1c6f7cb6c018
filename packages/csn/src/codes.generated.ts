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
 * 403: You do not have permission to access this resource. Send the request with a signed Authorization header, and have the owner of the account grant your user the permission that the operation needs.
 *
 * 无权限访问对应的资源。确认请求带有已签名的 Authorization 头；若签名无误，请由主账号为该用户授予此操作所需的权限。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 */
export const AccessDenied: ErrorDefinition<"AccessDenied", 403, {}> = {
  catalog: "csn",
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
 * 403: The account has not passed certification. Complete the real-name verification of the account in the console, then send the request again.
 *
 * 账号没有通过实名认证。在控制台完成账号的实名认证，然后重试。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 */
export const QualifyNotPass: ErrorDefinition<"QualifyNotPass", 403, {}> = {
  catalog: "csn",
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
 */
export const InappropriateJSON: ErrorDefinition<"InappropriateJSON", 400, {}> = {
  catalog: "csn",
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
 */
export const InternalError: ErrorDefinition<"InternalError", 500, {}> = {
  catalog: "csn",
  code: "InternalError",
  status: 500,
  group: "bce",
  fault: "server",
  retry: "backoff",
  message: "We encountered an internal error. Please try again.",
  params: {},
  printedMessage: "We encountered an internal error Please try again.",
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 403: The Access Key ID does not exist. Check the Access Key ID for a slip, and check in the console that the key is neither disabled nor deleted.
 *
 * Access Key ID不存在。检查 Access Key ID 是否有误，并在控制台确认该密钥未被禁用或删除。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 */
export const InvalidAccessKeyId: ErrorDefinition<"InvalidAccessKeyId", 403, {}> = {
  catalog: "csn",
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
 */
export const InvalidHTTPAuthHeader: ErrorDefinition<"InvalidHTTPAuthHeader", 400, {}> = {
  catalog: "csn",
  code: "InvalidHTTPAuthHeader",
  status: 400,
  group: "bce",
  fault: "client",
  retry: "never",
  message: "The HTTP authorization header is invalid. Consult the service documentation for details.",
  params: {},
  printedMessage: "The Access Key ID you provided does not exist in our records.",
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 400: The HTTP body format is invalid, for example, it could be due to incompatible Encoding. Encode the body in UTF-8, and declare it with Content-Type: application/json; charset=utf-8.
 *
 * HTTP body格式错误。例如不符合指定的Encoding等。使用 UTF-8 编码请求体，并将 Content-Type 设置为 application/json; charset=utf-8。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 */
export const InvalidHTTPRequest: ErrorDefinition<"InvalidHTTPRequest", 400, {}> = {
  catalog: "csn",
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
 */
export const InvalidURI: ErrorDefinition<"InvalidURI", 400, {}> = {
  catalog: "csn",
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
 */
export const MalformedJSON: ErrorDefinition<"MalformedJSON", 400, {}> = {
  catalog: "csn",
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
 * 404: The URI version number is invalid. Start the path with the version v1.
 *
 * URI的版本号不合法。路径请以版本号 v1 开头。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 */
export const InvalidVersion: ErrorDefinition<"InvalidVersion", 404, {}> = {
  catalog: "csn",
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
 * 403: The corresponding service has not been activated. Activate Cloud Smart Network for the account in the console, then send the request again.
 *
 * 没有开通对应的服务。在控制台为账号开通云智能网服务，然后重试。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 */
export const OptInRequired: ErrorDefinition<"OptInRequired", 403, {}> = {
  catalog: "csn",
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
 */
export const PreconditionFailed: ErrorDefinition<"PreconditionFailed", 412, {}> = {
  catalog: "csn",
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
 */
export const RequestExpired: ErrorDefinition<"RequestExpired", 400, { readonly timestamp: "utc-date-time" }> = {
  catalog: "csn",
  code: "RequestExpired",
  status: 400,
  group: "bce",
  fault: "client",
  retry: "after-clock-sync",
  message: "Request has expired. Timestamp date is {timestamp}.",
  params: {
    timestamp: "utc-date-time",
  },
  printedMessage: "Request has expired. Timestamp date is .",
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 403: The API parameters do not match for the same clientToken. Repeat a request under its clientToken without any change; give a different request a new clientToken.
 *
 * clientToken对应的API参数不一样。使用同一 clientToken 重试时，参数须与首次请求完全一致；若参数不同，请换用新的 clientToken。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 */
export const IdempotentParameterMismatch: ErrorDefinition<"IdempotentParameterMismatch", 403, {}> = {
  catalog: "csn",
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
 */
export const SignatureDoesNotMatch: ErrorDefinition<"SignatureDoesNotMatch", 400, {}> = {
  catalog: "csn",
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
 * 400: Invalid Cloud Smart Network ID. Pass the csnId exactly as CreateCsn returned it or as the console shows it.
 *
 * 非法的云智能网ID. 原样传入 CreateCsn 返回的或控制台显示的 csnId。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 */
export const CsnIdInvalidException: ErrorDefinition<"CsnIdInvalidException", 400, {}> = {
  catalog: "csn",
  code: "CsnIdInvalidException",
  status: 400,
  group: "csn",
  fault: "client",
  retry: "never",
  message: "The csnId is invalid",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 404: Cloud Smart Network does not exist. List your CSNs to find the right csnId, and check that your credentials belong to the account that owns it.
 *
 * 云智能网不存在。查询云智能网列表以确认 csnId，并确认所用凭证属于拥有该云智能网的账号。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 */
export const CsnNotFoundException: ErrorDefinition<"CsnNotFoundException", 404, {}> = {
  catalog: "csn",
  code: "CsnNotFoundException",
  status: 404,
  group: "csn",
  fault: "client",
  retry: "never",
  message: "The csn instance is not exist",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 400: Invalid network instance ID. Pass the ID of a network instance that exists, of the type and in the region that instanceType and instanceRegion name.
 *
 * 非法的网络实例ID. 传入实际存在的网络实例 ID，其类型和地域须与 instanceType、instanceRegion 一致。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 */
export const InstanceIdInvalidException: ErrorDefinition<"InstanceIdInvalidException", 400, {}> = {
  catalog: "csn",
  code: "InstanceIdInvalidException",
  status: 400,
  group: "csn",
  fault: "client",
  retry: "never",
  message: "The instanceId is invalid",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 404: Authorization rule for the network instance does not exist. Ask the owner of the network instance to authorize your account to attach it, then send the request again.
 *
 * 网络实例的授权规则不存在。请网络实例的所有者授权您的账号加载该实例，然后重试。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 */
export const GrantNotFoundException: ErrorDefinition<"GrantNotFoundException", 404, {}> = {
  catalog: "csn",
  code: "GrantNotFoundException",
  status: 404,
  group: "csn",
  fault: "client",
  retry: "never",
  message: "The grant instance is not exist",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 400: Invalid region. Pass the code of a region that the service supports, such as bj or gz.
 *
 * 非法的region. 传入服务所支持的地域代码，例如 bj 或 gz。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 */
export const RegionInvalidException: ErrorDefinition<"RegionInvalidException", 400, {}> = {
  catalog: "csn",
  code: "RegionInvalidException",
  status: 400,
  group: "csn",
  fault: "client",
  retry: "never",
  message: "The region is not exist",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 400: Authorization rule cannot be deleted. Wait until the authorization rule is no longer being changed and its network instance is detached, then delete the rule.
 *
 * 授权规则不能被删除。待授权规则没有进行中的变更，且对应的网络实例已卸载后，再删除该规则。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 */
export const GrantStatusNotAllowDeleteException: ErrorDefinition<"GrantStatusNotAllowDeleteException", 400, {}> = {
  catalog: "csn",
  code: "GrantStatusNotAllowDeleteException",
  status: 400,
  group: "csn",
  fault: "client",
  retry: "never",
  message: "The status of grant is not allow to delete",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 400: Cloud Smart Network bound to a bandwidth package cannot be deleted. Unbind the bandwidth packages from the CSN with UnbindCsnBp, then delete it.
 *
 * 绑定了带宽包的云智能网不能被删除。先通过 UnbindCsnBp 解绑带宽包，再删除该云智能网。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 */
export const CsnNotAllowDeleteException: ErrorDefinition<"CsnNotAllowDeleteException", 400, {}> = {
  catalog: "csn",
  code: "CsnNotAllowDeleteException",
  status: 400,
  group: "csn",
  fault: "client",
  retry: "never",
  message: "The csn has bound csnBp",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 400: DB anomaly. Send the request again after a growing pause. Before repeating a change, read the resource to see whether the first attempt took effect.
 *
 * 数据库异常。以递增的间隔重试。重试写操作之前，请先查询该资源，确认上一次请求是否已经生效。
 *
 * The server caused the error. Retry with exponential backoff. 由服务端引起。请采用指数退避重试。
 */
export const DbException: ErrorDefinition<"DbException", 400, {}> = {
  catalog: "csn",
  code: "DbException",
  status: 400,
  group: "csn",
  fault: "server",
  retry: "backoff",
  message: "The db has error",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 400: Resource already exists. Use the resource that exists, or give the new one other values.
 *
 * 资源已存在。直接使用已有资源，或为新资源换用其他取值。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 */
export const DuplicateException: ErrorDefinition<"DuplicateException", 400, {}> = {
  catalog: "csn",
  code: "DuplicateException",
  status: 400,
  group: "csn",
  fault: "client",
  retry: "never",
  message: "The resource has exist",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 400: The current status of the instance does not support detachment. Wait until the instance is attached and no longer being changed, then detach it.
 *
 * 实例当前状态不支持卸载。待实例加载完成且没有进行中的变更后，再执行卸载。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 */
export const DetachInstanceException: ErrorDefinition<"DetachInstanceException", 400, {}> = {
  catalog: "csn",
  code: "DetachInstanceException",
  status: 400,
  group: "csn",
  fault: "client",
  retry: "never",
  message: "The instance status is not allow detach",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 404: Cloud Smart Network routing rule does not exist. Query the rules of the route table with QueryRouteRule, and pass a csnRtRuleId from the answer.
 *
 * 云智能网路由规则不存在。通过 QueryRouteRule 查询路由表中的规则，并传入其返回的 csnRtRuleId。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 */
export const CsnRouteRuleNotFoundException: ErrorDefinition<"CsnRouteRuleNotFoundException", 404, {}> = {
  catalog: "csn",
  code: "CsnRouteRuleNotFoundException",
  status: 404,
  group: "csn",
  fault: "client",
  retry: "never",
  message: "The csn route rule is not exist",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 400: Routing rule ID cannot be empty. Put the ID of the routing rule at the end of the path.
 *
 * 路由规则ID不能为空。在路径末尾填写路由规则的 ID。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 */
export const CsnRouteRuleIdBlankException: ErrorDefinition<"CsnRouteRuleIdBlankException", 400, {}> = {
  catalog: "csn",
  code: "CsnRouteRuleIdBlankException",
  status: 400,
  group: "csn",
  fault: "client",
  retry: "never",
  message: "The routeRuleId is not allow empty",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 400: Invalid route table ID. Pass a csnRtId that QueryRouteTableList returns.
 *
 * 非法的路由表ID. 传入 QueryRouteTableList 返回的 csnRtId。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 */
export const RouteTableIdInvalid: ErrorDefinition<"RouteTableIdInvalid", 400, {}> = {
  catalog: "csn",
  code: "RouteTableIdInvalid",
  status: 400,
  group: "csn",
  fault: "client",
  retry: "never",
  message: "The csnRouteTableId is invalid",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 400: Route table learning relationship already exists. Nothing needs to be done: the route table already learns these routes. QueryStudyRelation lists the relationships that exist.
 *
 * 路由表学习关系已存在。无需处理：路由表已经在学习这些路由。可通过 QueryStudyRelation 查询已有的学习关系。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 */
export const CsnPropagationDuplicate: ErrorDefinition<"CsnPropagationDuplicate", 400, {}> = {
  catalog: "csn",
  code: "CsnPropagationDuplicate",
  status: 400,
  group: "csn",
  fault: "client",
  retry: "never",
  message: "The csnRouteTable propagation is already exist",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 400: Operation on dynamic routes is not supported. Leave the route as it is: it was learned from a network instance. Change the routes of that instance, or add a rule of your own.
 *
 * 动态路由不支持操作。动态路由由网络实例学习而来，请勿直接操作。请在该实例侧调整路由，或另行添加自定义规则。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 */
export const CsnDynamicRuleNotAllowOperate: ErrorDefinition<"CsnDynamicRuleNotAllowOperate", 400, {}> = {
  catalog: "csn",
  code: "CsnDynamicRuleNotAllowOperate",
  status: 400,
  group: "csn",
  fault: "client",
  retry: "never",
  message: "The csnRouteRule is dynamic,not allow operate",
  params: {},
}

/* prettier-ignore */ // biome-ignore format: generated
/**
 * 400: The network instance has been loaded into Cloud Smart Network; the authorization rule cannot be deleted. Detach the network instance from the CSN with DetachCsnInstance, then revoke the authorization.
 *
 * 网络实例已加载到云智能网，授权规则不能被删除。先通过 DetachCsnInstance 将网络实例从云智能网卸载，再撤销授权。
 *
 * The client caused the error. Sending the same request again does not help. 由客户端引起。原样重试无效。
 */
export const NotAllowRevokeGrant: ErrorDefinition<"NotAllowRevokeGrant", 400, {}> = {
  catalog: "csn",
  code: "NotAllowRevokeGrant",
  status: 400,
  group: "csn",
  fault: "client",
  retry: "never",
  message: "The instance has attached a csn,not allow revoke grant",
  params: {},
}
