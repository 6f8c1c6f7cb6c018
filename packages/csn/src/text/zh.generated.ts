// Generated from catalog.yaml by "errbook generate". Do not edit.
/* eslint-disable */
/* eslint max-lines: ["warn", 5] */
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/* prettier-ignore */ // biome-ignore format: generated
import type { CatalogText } from '@errbook/catalog'
/* prettier-ignore */ // biome-ignore format: generated
import type { CsnCode } from '../catalog.generated.js'

/* prettier-ignore */ // biome-ignore format: generated
export type { CatalogText, ErrorText, HeaderText, Meaning } from '@errbook/catalog'

/* prettier-ignore */ // biome-ignore format: generated
/** What csn says to people in the language zh. */
export const zh: CatalogText<CsnCode, "zh"> = {
  language: "zh",
  title: "公共头与错误返回",
  errors: {
    AccessDenied: {
      meaning: "无权限访问对应的资源。",
      resolution: "确认请求带有已签名的 Authorization 头；若签名无误，请由主账号为该用户授予此操作所需的权限。",
      situation: "该用户对云智能网只有读权限，没有删除权限。",
    },
    QualifyNotPass: {
      meaning: "账号没有通过实名认证",
      resolution: "在控制台完成账号的实名认证，然后重试。",
      situation: "账号当天注册，尚未完成实名认证。",
    },
    InappropriateJSON: {
      meaning: "请求中的JSON格式正确，但语义上不符合要求。如缺少某个必需项，或值类型不匹配等。出于兼容性考虑，对于所有无法识别的项应直接忽略，不应该返回这个错误。",
      resolution: "对照该操作的文档检查请求体：补上缺少的必填字段，并改正类型不符的字段。",
      situation: "请求体缺少必填字段 name。",
    },
    InternalError: {
      meaning: "所有未定义的其他错误。在有明确对应的其他类型的错误时（包括通用的和服务自定义的）不应该使用。",
      resolution: "以递增的间隔重试。若持续失败，请提交工单并附上 requestId。",
      situation: "API 后端的某个组件正在重启。",
    },
    InvalidAccessKeyId: {
      meaning: "Access Key ID不存在。",
      resolution: "检查 Access Key ID 是否有误，并在控制台确认该密钥未被禁用或删除。",
      situation: "密钥已在控制台中删除，但程序仍在使用。",
    },
    InvalidHTTPAuthHeader: {
      meaning: "Authorization头域格式错误。",
      resolution: "按顺序用斜线拼接六个部分：bce-auth-v1、Access Key ID、UTC 时间、有效期（秒）、签名头域列表和签名。也可以直接使用官方 SDK 签名。",
      situation: "头域中的时间戳带有毫秒。",
    },
    InvalidHTTPRequest: {
      meaning: "HTTP body格式错误。例如不符合指定的Encoding等。",
      resolution: "使用 UTF-8 编码请求体，并将 Content-Type 设置为 application/json; charset=utf-8。",
      situation: "请求体使用了 GBK 编码。",
    },
    InvalidURI: {
      meaning: "URI形式不正确。例如一些服务定义的关键词不匹配等。对于ID不匹配的问题，应定义更加具体的错误码，如NoSuchKey。",
      resolution: "对照该操作的文档检查路径和查询参数，并对 URI 中不允许的字符做百分号编码。",
      situation: "操作名 attach 拼写有误。",
    },
    MalformedJSON: {
      meaning: "JSON格式不合法。",
      resolution: "使用 JSON 库生成请求体，不要手工拼接字符串，并确保完整发送。",
      situation: "请求体最后一个字段之后多了一个逗号。",
    },
    InvalidVersion: {
      meaning: "URI的版本号不合法。",
      resolution: "路径请以版本号 v1 开头。",
      situation: "路径中的版本号不存在。",
    },
    OptInRequired: {
      meaning: "没有开通对应的服务。",
      resolution: "在控制台为账号开通云智能网服务，然后重试。",
      situation: "账号从未开通该服务。",
    },
    PreconditionFailed: {
      meaning: "详见Etag。",
      resolution: "重新读取该资源，在最新状态上进行修改，并在 If-Match 中携带最新的 ETag。",
      situation: "读取 ETag 之后，该云智能网又被他人修改。",
    },
    RequestExpired: {
      meaning: "请求已过期。错误信息中的时间取自 x-bce-date；如果请求中只有 Date，则由 Date 换算而来。",
      resolution: "通过 NTP 校准本机时钟，重新签名后再发送请求。",
      situation: "本机时钟慢了一小时。",
    },
    IdempotentParameterMismatch: {
      meaning: "clientToken对应的API参数不一样。",
      resolution: "使用同一 clientToken 重试时，参数须与首次请求完全一致；若参数不同，请换用新的 clientToken。",
      situation: "该 clientToken 曾用于创建另一个名称的云智能网。",
    },
    SignatureDoesNotMatch: {
      meaning: "Authorization头域中附带的签名和服务端验证不一致。",
      resolution: "检查 Secret Access Key，并将签名所用的规范请求与实际发送的请求逐项比对：方法、编码后的路径、排序后的查询串和参与签名的头域。也可以直接使用官方 SDK 签名。",
      situation: "请求签名之后，查询串又被改动。",
    },
    CsnIdInvalidException: {
      meaning: "非法的云智能网ID",
      resolution: "原样传入 CreateCsn 返回的或控制台显示的 csnId。",
      situation: "误将 VPC 的 ID 当作 csnId 传入。",
    },
    CsnNotFoundException: {
      meaning: "云智能网不存在",
      resolution: "查询云智能网列表以确认 csnId，并确认所用凭证属于拥有该云智能网的账号。",
      situation: "该云智能网已在一分钟前被删除。",
    },
    InstanceIdInvalidException: {
      meaning: "非法的网络实例ID",
      resolution: "传入实际存在的网络实例 ID，其类型和地域须与 instanceType、instanceRegion 一致。",
      situation: "instanceType 为 vpc，instanceId 却是子网的 ID。",
    },
    GrantNotFoundException: {
      meaning: "网络实例的授权规则不存在",
      resolution: "请网络实例的所有者授权您的账号加载该实例，然后重试。",
      situation: "该 VPC 属于另一个账号，而对方尚未授权。",
    },
    RegionInvalidException: {
      meaning: "非法的region",
      resolution: "传入服务所支持的地域代码，例如 bj 或 gz。",
      situation: "地域写成了 beijing，而不是 bj。",
    },
    GrantStatusNotAllowDeleteException: {
      meaning: "授权规则不能被删除",
      resolution: "待授权规则没有进行中的变更，且对应的网络实例已卸载后，再删除该规则。",
      situation: "授权规则仍在创建中，就在控制台被执行了删除。",
    },
    CsnNotAllowDeleteException: {
      meaning: "绑定了带宽包的云智能网不能被删除",
      resolution: "先通过 UnbindCsnBp 解绑带宽包，再删除该云智能网。",
      situation: "该云智能网仍绑定着一个带宽包。",
    },
    DbException: {
      meaning: "数据库异常",
      resolution: "以递增的间隔重试。重试写操作之前，请先查询该资源，确认上一次请求是否已经生效。",
      situation: "服务端的数据库短暂无法访问。",
    },
    DuplicateException: {
      meaning: "资源已存在",
      resolution: "直接使用已有资源，或为新资源换用其他取值。",
      situation: "路由表中已有目的地址相同的规则。",
    },
    DetachInstanceException: {
      meaning: "实例当前状态不支持卸载",
      resolution: "待实例加载完成且没有进行中的变更后，再执行卸载。",
      situation: "实例仍在加载中。",
    },
    CsnRouteRuleNotFoundException: {
      meaning: "云智能网路由规则不存在",
      resolution: "通过 QueryRouteRule 查询路由表中的规则，并传入其返回的 csnRtRuleId。",
      situation: "该规则此前已被删除。",
    },
    CsnRouteRuleIdBlankException: {
      meaning: "路由规则ID不能为空",
      resolution: "在路径末尾填写路由规则的 ID。",
      situation: "用于保存规则 ID 的变量为空白。",
    },
    RouteTableIdInvalid: {
      meaning: "非法的路由表ID",
      resolution: "传入 QueryRouteTableList 返回的 csnRtId。",
      situation: "误传了 VPC 路由表的 ID。",
    },
    CsnPropagationDuplicate: {
      meaning: "路由表学习关系已存在",
      resolution: "无需处理：路由表已经在学习这些路由。可通过 QueryStudyRelation 查询已有的学习关系。",
      situation: "相同的学习关系此前已经创建。",
    },
    CsnDynamicRuleNotAllowOperate: {
      meaning: "动态路由不支持操作",
      resolution: "动态路由由网络实例学习而来，请勿直接操作。请在该实例侧调整路由，或另行添加自定义规则。",
      situation: "该规则是从已加载的 VPC 学习到的。",
    },
    NotAllowRevokeGrant: {
      meaning: "网络实例已加载到云智能网，授权规则不能被删除",
      resolution: "先通过 DetachCsnInstance 将网络实例从云智能网卸载，再撤销授权。",
      situation: "VPC 已加载到云智能网，其所有者却在控制台撤销授权。",
    },
  },
  headers: {
    meaning: "此处不包含标准的 HTTP 头域。公共头域为必选项，会出现在每个 CSN API 中。对于 POST、PUT、DELETE 等请求，请求数据放在请求体中。",
    request: {
      authorization: {
        meaning: "包含Access Key与请求签名。",
        fields: {
          accessKeyId: {
            meaning: "Access Key ID。",
          },
          timestamp: {
            meaning: "签名时间，UTC 时间，不含毫秒。",
          },
          expirationPeriodInSeconds: {
            meaning: "签名的有效期，单位为秒，通常为 1800。",
          },
          signedHeaders: {
            meaning: "参与签名的头域名称，小写、排序后以分号连接；为空表示使用默认集合。",
          },
          signature: {
            meaning: "HMAC-SHA256 签名，64 位小写十六进制数字。",
          },
        },
      },
      "content-type": {
        meaning: "application/json; charset=utf-8",
        note: "官方客户端会发送 application/json; charset=UTF-8、application/json;charset=utf-8 和 application/json;charset=UTF-8，它们是同一媒体类型。",
      },
      "x-bce-date": {
        meaning: "表示日期的字符串，符合API规范。",
      },
    },
    response: {
      "content-type": {
        meaning: "application/json; charset=utf-8",
      },
      "x-bce-request-id": {
        meaning: "由CSN后端生成，并自动设置到响应头域中。",
      },
    },
  },
  body: {
    meaning: "访问 CSN 出错时，CSN 会返回相应的错误码和错误信息，便于定位和处理问题。请求出错时，详细的错误信息按以下格式放在响应体中：",
    note: "文档示例中的错误码不在任何一张表中：错误码集合是开放的。",
  },
  members: {
    code: {
      meaning: "错误码",
    },
    message: {
      meaning: "错误描述",
    },
    requestId: {
      meaning: "本次请求的 ID",
    },
  },
  groups: {
    bce: {
      meaning: "BCE 全局错误码",
    },
    csn: {
      meaning: "CSN 错误返回码",
    },
  },
}
