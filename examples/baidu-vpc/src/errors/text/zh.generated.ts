// Generated from catalog.yaml by "errbook generate". Do not edit.
/* eslint-disable */
/* eslint max-lines: ["warn", 5] */
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/* prettier-ignore */ // biome-ignore format: generated
import type { CatalogText } from '@errbook/catalog'
/* prettier-ignore */ // biome-ignore format: generated
import type { VpcCode } from '../catalog.generated.js'

/* prettier-ignore */ // biome-ignore format: generated
export type { CatalogText, ErrorText, HeaderText, Meaning } from '@errbook/catalog'

/* prettier-ignore */ // biome-ignore format: generated
/** What vpc says to people in the language zh. */
export const zh: CatalogText<VpcCode, "zh"> = {
  language: "zh",
  errors: {
    AccessDenied: {
      meaning: "无权限访问对应的资源。",
      resolution: "确认请求带有已签名的 Authorization 头；若签名无误，请由主账号为该用户授予此操作所需的权限。",
      situation: "该用户对 VPC 只有读权限，没有删除权限。",
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
      situation: "路径中的 subnet 拼写有误。",
    },
    MalformedJSON: {
      meaning: "JSON格式不合法。",
      resolution: "使用 JSON 库生成请求体，不要手工拼接字符串，并确保完整发送。",
      situation: "请求体最后一个字段之后多了一个逗号。",
    },
    InvalidVersion: {
      meaning: "URI的版本号不合法。",
      resolution: "路径请以该操作的版本号（v1 或 v2）开头。",
      situation: "路径中的版本号不存在。",
    },
    OptInRequired: {
      meaning: "没有开通对应的服务。",
      resolution: "在控制台为账号开通私有网络 VPC 服务，然后重试。",
      situation: "账号从未开通该服务。",
    },
    PreconditionFailed: {
      meaning: "详见Etag。",
      resolution: "重新读取该资源，在最新状态上进行修改，并在 If-Match 中携带最新的 ETag。",
      situation: "读取 ETag 之后，该 VPC 又被他人修改。",
    },
    RequestExpired: {
      meaning: "请求已过期。错误信息中的时间取自 x-bce-date；如果请求中只有 Date，则由 Date 换算而来。",
      resolution: "通过 NTP 校准本机时钟，重新签名后再发送请求。",
      situation: "本机时钟慢了一小时。",
    },
    IdempotentParameterMismatch: {
      meaning: "clientToken对应的API参数不一样。",
      resolution: "使用同一 clientToken 重试时，参数须与首次请求完全一致；若参数不同，请换用新的 clientToken。",
      situation: "该 clientToken 曾用于创建另一个名称的 VPC。",
    },
    SignatureDoesNotMatch: {
      meaning: "Authorization头域中附带的签名和服务端验证不一致。",
      resolution: "检查 Secret Access Key，并将签名所用的规范请求与实际发送的请求逐项比对：方法、编码后的路径、排序后的查询串和参与签名的头域。也可以直接使用官方 SDK 签名。",
      situation: "请求签名之后，查询串又被改动。",
    },
    BadRequest: {
      meaning: "请求有误",
    },
    NoSuchObject: {
      meaning: "对象未找到",
    },
    ServiceInternalError: {
      meaning: "服务内部错误",
    },
    LimitExceeded: {
      meaning: "超出限制",
    },
    OperationDenied: {
      meaning: "不可操作",
    },
    CidrConflict: {
      meaning: "子网网段不能重叠",
    },
    ResourceNeedRelease: {
      meaning: "有资源需要释放",
    },
    InvalidAction: {
      meaning: "ACL规则的策略不合法。",
    },
    InvalidProtocol: {
      meaning: "ACL规则的协议不合法。",
    },
    InvalidPosition: {
      meaning: "ACL规则的优先级不在合法范围内。",
    },
    DuplicatePosition: {
      meaning: "ACL规则的优先级重复。",
    },
  },
  headers: {
    meaning: "除标准的 HTTP 头域外，VPC API 的每个请求和响应都带有以下头域。",
    note: "文档此处写的是“每个 BCC API”，该文字抄自另一产品的文档。",
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
        meaning: "由 VPC 后端生成，并自动设置到响应头域中。",
      },
    },
  },
  body: {
    meaning: "访问 VPC 出错时，响应体会说明原因：",
    note: "文档示例中 NoSuchObject 的错误信息与其错误码表中的不同。",
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
      note: "VPC 的文档重复了这张表，其中可以查到六行：AccessDenied、QualifyNotPass、PreconditionFailed、RequestExpired、IdempotentParameterMismatch 和 SignatureDoesNotMatch；其余各行采用 CSN 文档的内容。",
    },
    vpc: {
      meaning: "VPC错误返回码",
      note: "该表仅见于中文版文档。",
    },
    acl: {
      meaning: "ACL错误返回码",
      note: "这张表未能查到全部内容：InvalidPort 一行缺少状态码，未收录。",
    },
  },
}
