// Generated from catalog.yaml by "errbook generate". Do not edit.
/* eslint-disable */
/* eslint max-lines: ["warn", 5] */
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/* prettier-ignore */ // biome-ignore format: generated
import type { CatalogText } from '@errbook/catalog'
/* prettier-ignore */ // biome-ignore format: generated
import type { BlsCode } from '../catalog.generated.js'

/* prettier-ignore */ // biome-ignore format: generated
export type { CatalogText, ErrorText, HeaderText, Meaning } from '@errbook/catalog'

/* prettier-ignore */ // biome-ignore format: generated
/** What bls says to people in the language zh. */
export const zh: CatalogText<BlsCode, "zh"> = {
  language: "zh",
  title: "通用错误码",
  errors: {
    InvalidParameter: {
      meaning: "请求参数非法",
    },
    MalformedJSON: {
      meaning: "json内容格式非法",
    },
    Unauthorized: {
      meaning: "认证失败",
    },
    AccessDenied: {
      meaning: "访问拒绝",
    },
    RequestOverload: {
      meaning: "请求体内容太大",
    },
    RequestLimited: {
      meaning: "请求频率过高",
    },
    InternalError: {
      meaning: "服务内部错误",
    },
    ServiceUnavailable: {
      meaning: "服务不可用",
    },
  },
  headers: {
    meaning: "该文档没有头域表。以下是 CSN 与其他服务共有的头域。",
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
        meaning: "请求的 ID，由服务端生成，并设置到每个响应中。",
      },
    },
  },
  body: {
    meaning: "访问 BLS 出错时，响应体会说明原因：",
    note: "文档示例中的错误信息与错误码表不同：请按错误码区分错误。",
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
  groups: {},
}
