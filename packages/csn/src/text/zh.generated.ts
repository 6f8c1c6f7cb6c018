// Generated from catalog.yaml by "errbook generate". Do not edit.
/* eslint-disable */
/* eslint max-lines: ["warn", 5] */
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/* prettier-ignore */ // biome-ignore format: generated
import type { Text } from '@errbook/catalog'
/* prettier-ignore */ // biome-ignore format: generated
import type { Statuses } from '../types.generated.js'

/* prettier-ignore */ // biome-ignore format: generated
export type { Text } from '@errbook/catalog'

/* prettier-ignore */ // biome-ignore format: generated
/** What the codes of csn mean and what to do about them, in Chinese. */
export const zh: { readonly [C in keyof Statuses]: Text } = {
  AccessDenied: {
    description: "无权限访问对应的资源。",
    resolution: "确认请求带有已签名的 Authorization 头；若签名无误，请由主账号为该用户授予此操作所需的权限。",
  },
  QualifyNotPass: {
    description: "账号没有通过实名认证",
    resolution: "在控制台完成账号的实名认证，然后重试。",
  },
  InappropriateJSON: {
    description: "请求中的JSON格式正确，但语义上不符合要求。如缺少某个必需项，或值类型不匹配等。出于兼容性考虑，对于所有无法识别的项应直接忽略，不应该返回这个错误。",
    resolution: "对照该操作的文档检查请求体：补上缺少的必填字段，并改正类型不符的字段。",
  },
  InternalError: {
    description: "所有未定义的其他错误。在有明确对应的其他类型的错误时（包括通用的和服务自定义的）不应该使用。",
    resolution: "以递增的间隔重试。若持续失败，请提交工单并附上 requestId。",
  },
  InvalidAccessKeyId: {
    description: "Access Key ID不存在。",
    resolution: "检查 Access Key ID 是否有误，并在控制台确认该密钥未被禁用或删除。",
  },
  InvalidHTTPAuthHeader: {
    description: "Authorization头域格式错误。",
    resolution: "按顺序用斜线拼接六个部分：bce-auth-v1、Access Key ID、UTC 时间、有效期（秒）、签名头域列表和签名。也可以直接使用官方 SDK 签名。",
  },
  InvalidHTTPRequest: {
    description: "HTTP body格式错误。例如不符合指定的Encoding等。",
    resolution: "使用 UTF-8 编码请求体，并将 Content-Type 设置为 application/json; charset=utf-8。",
  },
  InvalidURI: {
    description: "URI形式不正确。例如一些服务定义的关键词不匹配等。对于ID不匹配的问题，应定义更加具体的错误码，如NoSuchKey。",
    resolution: "对照该操作的文档检查路径和查询参数，并对 URI 中不允许的字符做百分号编码。",
  },
  MalformedJSON: {
    description: "JSON格式不合法。",
    resolution: "使用 JSON 库生成请求体，不要手工拼接字符串，并确保完整发送。",
  },
  InvalidVersion: {
    description: "URI的版本号不合法。",
    resolution: "路径请以版本号 v1 开头。",
  },
  OptInRequired: {
    description: "没有开通对应的服务。",
    resolution: "在控制台为账号开通云智能网服务，然后重试。",
  },
  PreconditionFailed: {
    description: "详见Etag。",
    resolution: "重新读取该资源，在最新状态上进行修改，并在 If-Match 中携带最新的 ETag。",
  },
  RequestExpired: {
    description: "请求超时。XXX要改成x-bce-date的值。如果请求中只有Date，则需要将Date转换为datetime。",
    resolution: "通过 NTP 校准本机时钟，重新签名后再发送请求。",
  },
  IdempotentParameterMismatch: {
    description: "clientToken对应的API参数不一样。",
    resolution: "使用同一 clientToken 重试时，参数须与首次请求完全一致；若参数不同，请换用新的 clientToken。",
  },
  SignatureDoesNotMatch: {
    description: "Authorization头域中附带的签名和服务端验证不一致。",
    resolution: "检查 Secret Access Key，并将签名所用的规范请求与实际发送的请求逐项比对：方法、编码后的路径、排序后的查询串和参与签名的头域。也可以直接使用官方 SDK 签名。",
  },
  CsnIdInvalidException: {
    description: "非法的云智能网ID",
    resolution: "原样传入 CreateCsn 返回的或控制台显示的 csnId。",
  },
  CsnNotFoundException: {
    description: "云智能网不存在",
    resolution: "查询云智能网列表以确认 csnId，并确认所用凭证属于拥有该云智能网的账号。",
  },
  InstanceIdInvalidException: {
    description: "非法的网络实例ID",
    resolution: "传入实际存在的网络实例 ID，其类型和地域须与 instanceType、instanceRegion 一致。",
  },
  GrantNotFoundException: {
    description: "网络实例的授权规则不存在",
    resolution: "请网络实例的所有者授权您的账号加载该实例，然后重试。",
  },
  RegionInvalidException: {
    description: "非法的地域",
    resolution: "传入服务所支持的地域代码，例如 bj 或 gz。",
  },
  GrantStatusNotAllowDeleteException: {
    description: "授权规则不能被删除",
    resolution: "待授权规则没有进行中的变更，且对应的网络实例已卸载后，再删除该规则。",
  },
  CsnNotAllowDeleteException: {
    description: "绑定了带宽包的云智能网不能被删除",
    resolution: "先通过 UnbindCsnBp 解绑带宽包，再删除该云智能网。",
  },
  DbException: {
    description: "数据库异常",
    resolution: "以递增的间隔重试。重试写操作之前，请先查询该资源，确认上一次请求是否已经生效。",
  },
  DuplicateException: {
    description: "资源已存在",
    resolution: "直接使用已有资源，或为新资源换用其他取值。",
  },
  DetachInstanceException: {
    description: "实例当前状态不支持卸载",
    resolution: "待实例加载完成且没有进行中的变更后，再执行卸载。",
  },
  CsnRouteRuleNotFoundException: {
    description: "云智能网路由规则不存在",
    resolution: "通过 QueryRouteRule 查询路由表中的规则，并传入其返回的 csnRtRuleId。",
  },
  CsnRouteRuleIdBlankException: {
    description: "路由规则ID不能为空",
    resolution: "在路径末尾填写路由规则的 ID。",
  },
  RouteTableIdInvalid: {
    description: "非法的路由表ID",
    resolution: "传入 QueryRouteTableList 返回的 csnRtId。",
  },
  CsnPropagationDuplicate: {
    description: "路由表学习关系已存在",
    resolution: "无需处理：路由表已经在学习这些路由。可通过 QueryStudyRelation 查询已有的学习关系。",
  },
  CsnDynamicRuleNotAllowOperate: {
    description: "动态路由不支持操作",
    resolution: "动态路由由网络实例学习而来，请勿直接操作。请在该实例侧调整路由，或另行添加自定义规则。",
  },
  NotAllowRevokeGrant: {
    description: "网络实例已加载到云智能网，授权规则不能被删除",
    resolution: "先通过 DetachCsnInstance 将网络实例从云智能网卸载，再撤销授权。",
  },
}
