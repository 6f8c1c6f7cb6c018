// Generated from catalog.yaml by "errbook generate". Do not edit.
/* eslint-disable */
/* eslint max-lines: ["warn", 5] */
// biome-ignore-all lint: generated
// biome-ignore-all assist: generated

/* prettier-ignore */ // biome-ignore format: generated
import type { Catalog } from '@errbook/catalog'
/* prettier-ignore */ // biome-ignore format: generated
import { isErrorResponse, isRequestHeaders, isResponseHeaders } from './predicates.generated.js'
/* prettier-ignore */ // biome-ignore format: generated
import type { ParamsByCode, Statuses } from './types.generated.js'

/* prettier-ignore */ // biome-ignore format: generated
export type { Answers, Body, BodyRule, Catalog, CatalogDocument, Definition, Described, Entry, ErrorBody, Example, Field, FieldRule, Guards, Header, HeaderRule, Localized, MemberRule, NoParams, Printed, Published, Retired, UriRule } from '@errbook/catalog'
/* prettier-ignore */ // biome-ignore format: generated
export type { Code, ParamsByCode, Statuses } from './types.generated.js'

/* prettier-ignore */ // biome-ignore format: generated
/** The catalog csn: its errors, its headers, its error body, and their text in all languages. */
const catalog: Catalog<Statuses, ParamsByCode> = {
  name: "csn",
  document: {
    title: {
      en: "Common Headers and Error Responses",
      zh: "公共头与错误返回",
    },
    provenance: {
      en: "quoted",
      zh: "authored",
    },
    updated: "2025-11-11",
  },
  groups: {
    bce: {
      description: {
        en: "BCE global error codes",
        zh: "BCE 全局错误码",
      },
      provenance: {
        en: "quoted",
        zh: "authored",
      },
    },
    csn: {
      description: {
        en: "CSN error return codes",
        zh: "CSN 错误返回码",
      },
      provenance: {
        en: "quoted",
        zh: "authored",
      },
    },
  },
  headers: {
    description: {
      en: "The standard HTTP protocol header fields are not included here. Common header fields are mandatory and will appear in every CSN API. For POST, PUT, DELETE, or other request types, include the request data in the request body.",
      zh: "此处不包含标准的 HTTP 头域。公共头域为必选项，会出现在每个 CSN API 中。对于 POST、PUT、DELETE 等请求，请求数据放在请求体中。",
    },
    provenance: {
      en: "quoted",
      zh: "authored",
    },
    request: {
      authorization: {
        name: "Authorization",
        required: true,
        pattern: "^bce-auth-v1/[!-.0-~]+/(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z/(?:0|[1-9][0-9]{0,14})/(?:(?:[a-z0-9!#$%&'*+.^_`|~-]+(?:;[a-z0-9!#$%&'*+.^_`|~-]+)*)?)/[0-9a-f]{64}$",
        template: "bce-auth-v1/{accessKeyId}/{timestamp}/{expirationPeriodInSeconds}/{signedHeaders}/{signature}",
        missing: "AccessDenied",
        malformed: "InvalidHTTPAuthHeader",
        fields: {
          accessKeyId: {
            pattern: "^[!-.0-~]+$",
            description: {
              en: "The Access Key ID.",
              zh: "Access Key ID。",
            },
            provenance: {
              en: "authored",
              zh: "authored",
            },
          },
          timestamp: {
            pattern: "^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$",
            format: "utc-date-time",
            description: {
              en: "The time of signing in UTC, without milliseconds.",
              zh: "签名时间，UTC 时间，不含毫秒。",
            },
            provenance: {
              en: "authored",
              zh: "authored",
            },
          },
          expirationPeriodInSeconds: {
            pattern: "^(?:0|[1-9][0-9]{0,14})$",
            format: "integer",
            description: {
              en: "How long the signature is valid, in seconds; 1800 by convention.",
              zh: "签名的有效期，单位为秒，通常为 1800。",
            },
            provenance: {
              en: "authored",
              zh: "authored",
            },
          },
          signedHeaders: {
            pattern: "^(?:(?:[a-z0-9!#$%&'*+.^_`|~-]+(?:;[a-z0-9!#$%&'*+.^_`|~-]+)*)?)$",
            description: {
              en: "The names of the signed headers in lower case, sorted and joined by semicolons; an empty list means the default set.",
              zh: "参与签名的头域名称，小写、排序后以分号连接；为空表示使用默认集合。",
            },
            provenance: {
              en: "authored",
              zh: "authored",
            },
          },
          signature: {
            pattern: "^[0-9a-f]{64}$",
            secret: true,
            description: {
              en: "The HMAC-SHA256 signature in 64 lower-case hexadecimal digits.",
              zh: "HMAC-SHA256 签名，64 位小写十六进制数字。",
            },
            provenance: {
              en: "authored",
              zh: "authored",
            },
          },
        },
        description: {
          en: "Include both the Access Key and the request signature.",
          zh: "包含Access Key与请求签名。",
        },
        provenance: {
          en: "quoted",
          zh: "authored",
        },
      },
      "content-type": {
        name: "Content-Type",
        required: true,
        pattern: "^[Aa][Pp][Pp][Ll][Ii][Cc][Aa][Tt][Ii][Oo][Nn]/[Jj][Ss][Oo][Nn](?:[\\t ]*;[\\t ]*(?:[Cc][Hh][Aa][Rr][Ss][Ee][Tt]=(?:[Uu][Tt][Ff]-8|\"[Uu][Tt][Ff]-8\")))*$",
        mediaType: "application/json; charset=utf-8",
        missing: "InvalidHTTPRequest",
        malformed: "InvalidHTTPRequest",
        published: {
          description: {
            text: "application/json; charset=utf-8。",
            reason: {
              en: "The full stop of the sentence (U+3002) was printed as part of the value.",
              zh: "句末的句号（U+3002）被印成了值的一部分。",
            },
          },
        },
        note: {
          en: "Official clients send application/json; charset=UTF-8, application/json;charset=utf-8 and application/json;charset=UTF-8: all are the same media type.",
          zh: "官方客户端会发送 application/json; charset=UTF-8、application/json;charset=utf-8 和 application/json;charset=UTF-8，它们是同一媒体类型。",
        },
        description: {
          en: "application/json; charset=utf-8",
          zh: "application/json; charset=utf-8",
        },
        provenance: {
          en: "quoted",
          zh: "quoted",
        },
      },
      "x-bce-date": {
        name: "x-bce-date",
        required: true,
        pattern: "^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$",
        format: "utc-date-time",
        missing: "AccessDenied",
        malformed: "InvalidHTTPAuthHeader",
        maximumSkewInSeconds: 1800,
        expired: "RequestExpired",
        description: {
          en: "A string representing the date that complies with API specifications.",
          zh: "表示日期的字符串，符合API规范。",
        },
        provenance: {
          en: "quoted",
          zh: "authored",
        },
      },
    },
    response: {
      "content-type": {
        name: "Content-Type",
        required: true,
        pattern: "^[Aa][Pp][Pp][Ll][Ii][Cc][Aa][Tt][Ii][Oo][Nn]/[Jj][Ss][Oo][Nn](?:[\\t ]*;[\\t ]*(?:[Cc][Hh][Aa][Rr][Ss][Ee][Tt]=(?:[Uu][Tt][Ff]-8|\"[Uu][Tt][Ff]-8\")))*$",
        mediaType: "application/json; charset=utf-8",
        published: {
          description: {
            text: "application/json; charset=utf-8。",
            reason: {
              en: "The full stop of the sentence (U+3002) was printed as part of the value.",
              zh: "句末的句号（U+3002）被印成了值的一部分。",
            },
          },
        },
        description: {
          en: "application/json; charset=utf-8",
          zh: "application/json; charset=utf-8",
        },
        provenance: {
          en: "quoted",
          zh: "quoted",
        },
      },
      "x-bce-request-id": {
        name: "x-bce-request-id",
        required: true,
        pattern: "^[!-~\\x80-\\xff](?:[\\t -~\\x80-\\xff]*[!-~\\x80-\\xff])?$",
        format: "text",
        carries: "requestId",
        description: {
          en: "These are generated by the CSN backend and automatically added to the response header fields.",
          zh: "由CSN后端生成，并自动设置到响应头域中。",
        },
        provenance: {
          en: "quoted",
          zh: "authored",
        },
      },
    },
  },
  uri: {
    versions: [
      "v1",
    ],
    idempotencyToken: "clientToken",
  },
  answers: {
    fieldName: "InvalidHTTPRequest",
    unreadableBody: "InvalidHTTPRequest",
    malformedBody: "MalformedJSON",
    inappropriateBody: "InappropriateJSON",
    unknownPath: "InvalidURI",
    unknownVersion: "InvalidVersion",
    otherwise: "InternalError",
    precedence: [
      "AccessDenied",
      "InvalidHTTPAuthHeader",
      "RequestExpired",
      "InvalidHTTPRequest",
      "MalformedJSON",
      "InappropriateJSON",
    ],
  },
  body: {
    description: {
      en: "If an error occurs during CSN access, the corresponding error code and error details will be returned by CSN to assist users in identifying and addressing the issue. For request errors, detailed error information is provided in the Response Body using the format below:",
      zh: "访问 CSN 出错时，CSN 会返回相应的错误码和错误信息，便于定位和处理问题。请求出错时，详细的错误信息按以下格式放在响应体中：",
    },
    provenance: {
      en: "quoted",
      zh: "authored",
    },
    members: {
      code: {
        type: "string",
        header: "x-bce-error-code",
        description: {
          en: "Error code",
          zh: "错误码",
        },
        provenance: {
          en: "quoted",
          zh: "authored",
        },
      },
      message: {
        type: "string",
        header: "x-bce-error-message",
        description: {
          en: "Error description",
          zh: "错误描述",
        },
        provenance: {
          en: "quoted",
          zh: "authored",
        },
      },
      requestId: {
        type: "string",
        description: {
          en: "Request ID of this request",
          zh: "本次请求的 ID",
        },
        provenance: {
          en: "quoted",
          zh: "authored",
        },
      },
    },
    example: {
      code: "NoSuchObject",
      message: "account not exist",
      requestId: "c4abab14-ebc4-4eb0-85d2-03c4d51eed18",
    },
    note: {
      en: "The code of the document's own example is in neither table: the set of codes is open.",
      zh: "文档示例中的错误码不在任何一张表中：错误码集合是开放的。",
    },
  },
  errors: {
    AccessDenied: {
      catalog: "csn",
      code: "AccessDenied",
      group: "bce",
      status: 403,
      fault: "client",
      retry: "never",
      message: "Access denied.",
      params: {},
      published: {
        status: {
          text: "403Forbidden",
          reason: {
            en: "A space was lost.",
            zh: "丢失了空格。",
          },
        },
      },
      description: {
        en: "You do not have permission to access this resource.",
        zh: "无权限访问对应的资源。",
      },
      provenance: {
        en: "quoted",
        zh: "quoted",
      },
      resolution: {
        en: "Send the request with a signed Authorization header, and have the owner of the account grant your user the permission that the operation needs.",
        zh: "确认请求带有已签名的 Authorization 头；若签名无误，请由主账号为该用户授予此操作所需的权限。",
      },
      example: {
        request: "DELETE /v1/csn/csn-0a1b2c3d4e5f",
        situation: {
          en: "The user may read the CSN but not delete it.",
          zh: "该用户对云智能网只有读权限，没有删除权限。",
        },
        requestId: "49db9db9-495e-4194-ad5b-55c0cbf0a1b2",
        params: {},
      },
    },
    QualifyNotPass: {
      catalog: "csn",
      code: "QualifyNotPass",
      group: "bce",
      status: 403,
      fault: "client",
      retry: "never",
      message: "The User has not pass qualify.",
      params: {},
      description: {
        en: "The account has not passed certification",
        zh: "账号没有通过实名认证",
      },
      provenance: {
        en: "quoted",
        zh: "quoted",
      },
      resolution: {
        en: "Complete the real-name verification of the account in the console, then send the request again.",
        zh: "在控制台完成账号的实名认证，然后重试。",
      },
      example: {
        request: "POST /v1/csn",
        situation: {
          en: "The account was opened today and is not verified yet.",
          zh: "账号当天注册，尚未完成实名认证。",
        },
        requestId: "53103fcb-9024-45f1-ad8d-f65078174242",
        params: {},
      },
    },
    InappropriateJSON: {
      catalog: "csn",
      code: "InappropriateJSON",
      group: "bce",
      status: 400,
      fault: "client",
      retry: "never",
      message: "The JSON you provided was well-formed and valid, but not appropriate for this operation.",
      params: {},
      description: {
        en: "The JSON format in the request is correct but contains semantic errors. For example, a required field might be missing, or the value type is incorrect. To ensure compatibility, unrecognized items will be ignored, and this type of error will not be returned.",
        zh: "请求中的JSON格式正确，但语义上不符合要求。如缺少某个必需项，或值类型不匹配等。出于兼容性考虑，对于所有无法识别的项应直接忽略，不应该返回这个错误。",
      },
      provenance: {
        en: "quoted",
        zh: "quoted",
      },
      resolution: {
        en: "Compare the body with the reference of the operation: add the required members that are missing, and correct the types of the others.",
        zh: "对照该操作的文档检查请求体：补上缺少的必填字段，并改正类型不符的字段。",
      },
      example: {
        request: "POST /v1/csn",
        situation: {
          en: "The body lacks the required member name.",
          zh: "请求体缺少必填字段 name。",
        },
        requestId: "219b35c4-a1ae-48b6-8a63-159e05811ba8",
        params: {},
      },
    },
    InternalError: {
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
          reason: {
            en: "The full stop after “internal error” was lost.",
            zh: "“internal error”之后的句点丢失。",
          },
        },
      },
      description: {
        en: "All other undefined errors. This should not be used if there are clearly corresponding errors of other types, including both general and service-specific errors.",
        zh: "所有未定义的其他错误。在有明确对应的其他类型的错误时（包括通用的和服务自定义的）不应该使用。",
      },
      provenance: {
        en: "quoted",
        zh: "quoted",
      },
      resolution: {
        en: "Send the request again after a growing pause. If it keeps failing, open a ticket and quote the requestId.",
        zh: "以递增的间隔重试。若持续失败，请提交工单并附上 requestId。",
      },
      example: {
        request: "GET /v1/csn",
        situation: {
          en: "A component behind the API was restarting.",
          zh: "API 后端的某个组件正在重启。",
        },
        requestId: "316d5524-616b-4581-8843-3940e721338b",
        params: {},
      },
    },
    InvalidAccessKeyId: {
      catalog: "csn",
      code: "InvalidAccessKeyId",
      group: "bce",
      status: 403,
      fault: "client",
      retry: "never",
      message: "The Access Key ID you provided does not exist in our records.",
      params: {},
      published: {
        status: {
          text: "403Forbidden",
          reason: {
            en: "A space was lost.",
            zh: "丢失了空格。",
          },
        },
      },
      description: {
        en: "The Access Key ID does not exist.",
        zh: "Access Key ID不存在。",
      },
      provenance: {
        en: "quoted",
        zh: "quoted",
      },
      resolution: {
        en: "Check the Access Key ID for a slip, and check in the console that the key is neither disabled nor deleted.",
        zh: "检查 Access Key ID 是否有误，并在控制台确认该密钥未被禁用或删除。",
      },
      example: {
        request: "GET /v1/csn",
        situation: {
          en: "The key was deleted in the console, but a program still uses it.",
          zh: "密钥已在控制台中删除，但程序仍在使用。",
        },
        requestId: "e94fea49-7197-4385-bf9a-9d59021560f2",
        params: {},
      },
    },
    InvalidHTTPAuthHeader: {
      catalog: "csn",
      code: "InvalidHTTPAuthHeader",
      group: "bce",
      status: 400,
      fault: "client",
      retry: "never",
      message: "The HTTP authorization header is invalid. Consult the service documentation for details.",
      params: {},
      published: {
        status: {
          text: "400 BadRequest",
          reason: {
            en: "A space was lost.",
            zh: "丢失了空格。",
          },
        },
        message: {
          text: "The Access Key ID you provided does not exist in our records.",
          reason: {
            en: "The message of InvalidAccessKeyId was printed here; other editions of the table carry the right one.",
            zh: "此处误印了 InvalidAccessKeyId 的错误信息，其他版本的错误码表中为正确内容。",
          },
        },
      },
      description: {
        en: "The authorization header format is invalid.",
        zh: "Authorization头域格式错误。",
      },
      provenance: {
        en: "quoted",
        zh: "quoted",
      },
      resolution: {
        en: "Build the header from its six parts in order, joined by slashes: bce-auth-v1, the Access Key ID, the UTC time, the period of validity in seconds, the signed headers and the signature. An official SDK does this for you.",
        zh: "按顺序用斜线拼接六个部分：bce-auth-v1、Access Key ID、UTC 时间、有效期（秒）、签名头域列表和签名。也可以直接使用官方 SDK 签名。",
      },
      example: {
        request: "GET /v1/csn/csn-0a1b2c3d4e5f",
        situation: {
          en: "The timestamp in the header carries milliseconds.",
          zh: "头域中的时间戳带有毫秒。",
        },
        requestId: "1e037aef-c7f9-4721-b3e4-e4e95a62abaf",
        params: {},
      },
    },
    InvalidHTTPRequest: {
      catalog: "csn",
      code: "InvalidHTTPRequest",
      group: "bce",
      status: 400,
      fault: "client",
      retry: "never",
      message: "There was an error in the body of your HTTP request.",
      params: {},
      description: {
        en: "The HTTP body format is invalid, for example, it could be due to incompatible Encoding.",
        zh: "HTTP body格式错误。例如不符合指定的Encoding等。",
      },
      provenance: {
        en: "quoted",
        zh: "quoted",
      },
      resolution: {
        en: "Encode the body in UTF-8, and declare it with Content-Type: application/json; charset=utf-8.",
        zh: "使用 UTF-8 编码请求体，并将 Content-Type 设置为 application/json; charset=utf-8。",
      },
      example: {
        request: "POST /v1/csn",
        situation: {
          en: "The body is encoded in GBK.",
          zh: "请求体使用了 GBK 编码。",
        },
        requestId: "2e5bfc84-94ba-4cc8-b007-30196eac4db1",
        params: {},
      },
    },
    InvalidURI: {
      catalog: "csn",
      code: "InvalidURI",
      group: "bce",
      status: 400,
      fault: "client",
      retry: "never",
      message: "Could not parse the specified URI.",
      params: {},
      description: {
        en: "The URI format is invalid. For instance, specific service keywords do not match. For problems like ID mismatches, more specific error codes, such as NoSuchKey, should be provided.",
        zh: "URI形式不正确。例如一些服务定义的关键词不匹配等。对于ID不匹配的问题，应定义更加具体的错误码，如NoSuchKey。",
      },
      provenance: {
        en: "quoted",
        zh: "quoted",
      },
      resolution: {
        en: "Compare the path and the query string with the reference of the operation, and percent-encode what a URI does not allow.",
        zh: "对照该操作的文档检查路径和查询参数，并对 URI 中不允许的字符做百分号编码。",
      },
      example: {
        request: "PUT /v1/csn/csn-0a1b2c3d4e5f?atach",
        situation: {
          en: "The action attach is misspelt.",
          zh: "操作名 attach 拼写有误。",
        },
        requestId: "cea8263d-5f18-49c7-a3c7-72d08f5e159a",
        params: {},
      },
    },
    MalformedJSON: {
      catalog: "csn",
      code: "MalformedJSON",
      group: "bce",
      status: 400,
      fault: "client",
      retry: "never",
      message: "The JSON you provided was not well-formed.",
      params: {},
      published: {
        status: {
          text: "400 BadRequest",
          reason: {
            en: "A space was lost.",
            zh: "丢失了空格。",
          },
        },
      },
      description: {
        en: "The JSON format is invalid.",
        zh: "JSON格式不合法。",
      },
      provenance: {
        en: "quoted",
        zh: "quoted",
      },
      resolution: {
        en: "Write the body with a JSON library rather than by joining strings, and send all of it.",
        zh: "使用 JSON 库生成请求体，不要手工拼接字符串，并确保完整发送。",
      },
      example: {
        request: "PUT /v1/csn/csn-0a1b2c3d4e5f",
        situation: {
          en: "A comma follows the last member of the body.",
          zh: "请求体最后一个字段之后多了一个逗号。",
        },
        requestId: "c06236ed-e46e-4c5b-896b-526d04e2479b",
        params: {},
      },
    },
    InvalidVersion: {
      catalog: "csn",
      code: "InvalidVersion",
      group: "bce",
      status: 404,
      fault: "client",
      retry: "never",
      message: "The API version specified was invalid.",
      params: {},
      published: {
        status: {
          text: "404 NotFound",
          reason: {
            en: "A space was lost.",
            zh: "丢失了空格。",
          },
        },
      },
      description: {
        en: "The URI version number is invalid.",
        zh: "URI的版本号不合法。",
      },
      provenance: {
        en: "quoted",
        zh: "quoted",
      },
      resolution: {
        en: "Start the path with the version v1.",
        zh: "路径请以版本号 v1 开头。",
      },
      example: {
        request: "GET /v9/csn",
        situation: {
          en: "The path asks for a version that does not exist.",
          zh: "路径中的版本号不存在。",
        },
        requestId: "e246fb23-c277-424f-9622-fd2ab4e75807",
        params: {},
      },
    },
    OptInRequired: {
      catalog: "csn",
      code: "OptInRequired",
      group: "bce",
      status: 403,
      fault: "client",
      retry: "never",
      message: "A subscription for the service is required.",
      params: {},
      published: {
        status: {
          text: "403Forbidden",
          reason: {
            en: "A space was lost.",
            zh: "丢失了空格。",
          },
        },
      },
      description: {
        en: "The corresponding service has not been activated.",
        zh: "没有开通对应的服务。",
      },
      provenance: {
        en: "quoted",
        zh: "quoted",
      },
      resolution: {
        en: "Activate Cloud Smart Network for the account in the console, then send the request again.",
        zh: "在控制台为账号开通云智能网服务，然后重试。",
      },
      example: {
        request: "POST /v1/csn",
        situation: {
          en: "The account has never activated the service.",
          zh: "账号从未开通该服务。",
        },
        requestId: "bb838f0b-78a6-4919-aae2-714fcdfe6540",
        params: {},
      },
    },
    PreconditionFailed: {
      catalog: "csn",
      code: "PreconditionFailed",
      group: "bce",
      status: 412,
      fault: "client",
      retry: "never",
      message: "The specified If-Match header doesn't match the ETag header.",
      params: {},
      published: {
        status: {
          text: "412PreconditionFailed",
          reason: {
            en: "A space was lost.",
            zh: "丢失了空格。",
          },
        },
        message: {
          text: "The specified If-Match header doesn’tmatch the ETag header.",
          reason: {
            en: "A space was lost in “doesn’tmatch”, and its apostrophe was made typographic.",
            zh: "“doesn’tmatch”中丢失了空格，撇号也被替换为弯引号。",
          },
        },
      },
      description: {
        en: "Please refer to the Etag for more information.",
        zh: "详见Etag。",
      },
      provenance: {
        en: "quoted",
        zh: "quoted",
      },
      resolution: {
        en: "Read the resource again, apply your change to its current state, and send its current ETag in If-Match.",
        zh: "重新读取该资源，在最新状态上进行修改，并在 If-Match 中携带最新的 ETag。",
      },
      example: {
        request: "PUT /v1/csn/csn-0a1b2c3d4e5f",
        situation: {
          en: "Somebody else changed the CSN after its ETag was read.",
          zh: "读取 ETag 之后，该云智能网又被他人修改。",
        },
        requestId: "022dc330-7fa0-427e-a378-8389ff5d0f23",
        params: {},
      },
    },
    RequestExpired: {
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
        status: {
          text: "400 BadRequest",
          reason: {
            en: "A space was lost.",
            zh: "丢失了空格。",
          },
        },
        message: {
          text: "Request has expired. Timestamp date is .",
          reason: {
            en: "The placeholder of the timestamp was lost: it was read as an HTML tag.",
            zh: "时间戳占位符被当作 HTML 标签而丢失。",
          },
        },
      },
      description: {
        en: "Request timeout. Replace with x-bce-date. If the request contains only the Date header, convert it to datetime.",
        zh: "请求超时。XXX要改成x-bce-date的值。如果请求中只有Date，则需要将Date转换为datetime。",
      },
      provenance: {
        en: "quoted",
        zh: "quoted",
      },
      resolution: {
        en: "Set the clock of the machine by NTP, then sign the request anew and send it.",
        zh: "通过 NTP 校准本机时钟，重新签名后再发送请求。",
      },
      example: {
        request: "GET /v1/csn",
        situation: {
          en: "The clock of the machine is an hour slow.",
          zh: "本机时钟慢了一小时。",
        },
        params: {
          timestamp: "2025-11-11T08:00:00Z",
        },
        requestId: "ecf49f0a-b8f8-4a76-b37a-3047d80406a3",
      },
    },
    IdempotentParameterMismatch: {
      catalog: "csn",
      code: "IdempotentParameterMismatch",
      group: "bce",
      status: 403,
      fault: "client",
      retry: "never",
      message: "The request uses the same client token as a previous, but non-identical request.",
      params: {},
      published: {
        status: {
          text: "403Forbidden",
          reason: {
            en: "A space was lost.",
            zh: "丢失了空格。",
          },
        },
        message: {
          text: "The request uses the same client token asa previous, but non-identical request.",
          reason: {
            en: "A space was lost in “asa previous”.",
            zh: "“asa previous”中丢失了空格。",
          },
        },
      },
      description: {
        en: "The API parameters do not match for the same clientToken.",
        zh: "clientToken对应的API参数不一样。",
      },
      provenance: {
        en: "quoted",
        zh: "quoted",
      },
      resolution: {
        en: "Repeat a request under its clientToken without any change; give a different request a new clientToken.",
        zh: "使用同一 clientToken 重试时，参数须与首次请求完全一致；若参数不同，请换用新的 clientToken。",
      },
      example: {
        request: "POST /v1/csn?clientToken=be31b98c-5e41-4838-9830-9be700de5a20",
        situation: {
          en: "The token was used before, to create a CSN of another name.",
          zh: "该 clientToken 曾用于创建另一个名称的云智能网。",
        },
        requestId: "79331aab-a6a0-42e3-a753-ff609b8799e1",
        params: {},
      },
    },
    SignatureDoesNotMatch: {
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
          reason: {
            en: "Spaces were lost in “yourSecret” and “Consultthe”.",
            zh: "“yourSecret”和“Consultthe”中丢失了空格。",
          },
        },
      },
      description: {
        en: "The signature in the Authorization header does not match the server's verification.",
        zh: "Authorization头域中附带的签名和服务端验证不一致。",
      },
      provenance: {
        en: "quoted",
        zh: "quoted",
      },
      resolution: {
        en: "Check the Secret Access Key, and compare the canonical request that you signed with the request that you send: method, encoded path, sorted query string and signed headers. An official SDK does this for you.",
        zh: "检查 Secret Access Key，并将签名所用的规范请求与实际发送的请求逐项比对：方法、编码后的路径、排序后的查询串和参与签名的头域。也可以直接使用官方 SDK 签名。",
      },
      example: {
        request: "GET /v1/csn?maxKeys=100",
        situation: {
          en: "The query string was changed after the request was signed.",
          zh: "请求签名之后，查询串又被改动。",
        },
        requestId: "c316fee6-be1f-4906-9b56-605de0e16657",
        params: {},
      },
    },
    CsnIdInvalidException: {
      catalog: "csn",
      code: "CsnIdInvalidException",
      group: "csn",
      status: 400,
      fault: "client",
      retry: "never",
      message: "The csnId is invalid",
      params: {},
      description: {
        en: "Invalid Cloud Smart Network ID",
        zh: "非法的云智能网ID",
      },
      provenance: {
        en: "quoted",
        zh: "quoted",
      },
      resolution: {
        en: "Pass the csnId exactly as CreateCsn returned it or as the console shows it.",
        zh: "原样传入 CreateCsn 返回的或控制台显示的 csnId。",
      },
      example: {
        request: "GET /v1/csn/vpc-8h9j0k1m2n3p",
        situation: {
          en: "The ID of a VPC was passed for the csnId.",
          zh: "误将 VPC 的 ID 当作 csnId 传入。",
        },
        requestId: "98477aaf-8b2d-4764-abfa-3baeaf7374ae",
        params: {},
      },
    },
    CsnNotFoundException: {
      catalog: "csn",
      code: "CsnNotFoundException",
      group: "csn",
      status: 404,
      fault: "client",
      retry: "never",
      message: "The csn instance is not exist",
      params: {},
      description: {
        en: "Cloud Smart Network does not exist",
        zh: "云智能网不存在",
      },
      provenance: {
        en: "quoted",
        zh: "quoted",
      },
      resolution: {
        en: "List your CSNs to find the right csnId, and check that your credentials belong to the account that owns it.",
        zh: "查询云智能网列表以确认 csnId，并确认所用凭证属于拥有该云智能网的账号。",
      },
      example: {
        request: "GET /v1/csn/csn-0a1b2c3d4e5f",
        situation: {
          en: "The CSN was deleted a minute ago.",
          zh: "该云智能网已在一分钟前被删除。",
        },
        requestId: "28470698-2f64-4b2b-aca4-47e1673f25f8",
        params: {},
      },
    },
    InstanceIdInvalidException: {
      catalog: "csn",
      code: "InstanceIdInvalidException",
      group: "csn",
      status: 400,
      fault: "client",
      retry: "never",
      message: "The instanceId is invalid",
      params: {},
      description: {
        en: "Invalid network instance ID",
        zh: "非法的网络实例ID",
      },
      provenance: {
        en: "quoted",
        zh: "authored",
      },
      resolution: {
        en: "Pass the ID of a network instance that exists, of the type and in the region that instanceType and instanceRegion name.",
        zh: "传入实际存在的网络实例 ID，其类型和地域须与 instanceType、instanceRegion 一致。",
      },
      example: {
        request: "PUT /v1/csn/csn-0a1b2c3d4e5f?attach",
        situation: {
          en: "The instanceType is vpc, but the instanceId is that of a subnet.",
          zh: "instanceType 为 vpc，instanceId 却是子网的 ID。",
        },
        requestId: "660d393e-431d-4ce4-ac98-5976104f2866",
        params: {},
      },
    },
    GrantNotFoundException: {
      catalog: "csn",
      code: "GrantNotFoundException",
      group: "csn",
      status: 404,
      fault: "client",
      retry: "never",
      message: "The grant instance is not exist",
      params: {},
      description: {
        en: "Authorization rule for the network instance does not exist",
        zh: "网络实例的授权规则不存在",
      },
      provenance: {
        en: "quoted",
        zh: "authored",
      },
      resolution: {
        en: "Ask the owner of the network instance to authorize your account to attach it, then send the request again.",
        zh: "请网络实例的所有者授权您的账号加载该实例，然后重试。",
      },
      example: {
        request: "PUT /v1/csn/csn-0a1b2c3d4e5f?attach",
        situation: {
          en: "The VPC belongs to another account, which has not authorized this one.",
          zh: "该 VPC 属于另一个账号，而对方尚未授权。",
        },
        requestId: "c3c688b5-7372-4195-92ae-a096128c4ca2",
        params: {},
      },
    },
    RegionInvalidException: {
      catalog: "csn",
      code: "RegionInvalidException",
      group: "csn",
      status: 400,
      fault: "client",
      retry: "never",
      message: "The region is not exist",
      params: {},
      description: {
        en: "Invalid region",
        zh: "非法的地域",
      },
      provenance: {
        en: "quoted",
        zh: "authored",
      },
      resolution: {
        en: "Pass the code of a region that the service supports, such as bj or gz.",
        zh: "传入服务所支持的地域代码，例如 bj 或 gz。",
      },
      example: {
        request: "POST /v1/csn/bp/csnBp-2n3p4q5r6s7t/limit",
        situation: {
          en: "The region is given as beijing, not as bj.",
          zh: "地域写成了 beijing，而不是 bj。",
        },
        requestId: "a512d9c5-9d0b-4d4a-9839-4c37669d58c4",
        params: {},
      },
    },
    GrantStatusNotAllowDeleteException: {
      catalog: "csn",
      code: "GrantStatusNotAllowDeleteException",
      group: "csn",
      status: 400,
      fault: "client",
      retry: "never",
      message: "The status of grant is not allow to delete",
      params: {},
      description: {
        en: "Authorization rule cannot be deleted",
        zh: "授权规则不能被删除",
      },
      provenance: {
        en: "quoted",
        zh: "authored",
      },
      resolution: {
        en: "Wait until the authorization rule is no longer being changed and its network instance is detached, then delete the rule.",
        zh: "待授权规则没有进行中的变更，且对应的网络实例已卸载后，再删除该规则。",
      },
      example: {
        situation: {
          en: "The rule is deleted in the console while it is still being created.",
          zh: "授权规则仍在创建中，就在控制台被执行了删除。",
        },
        requestId: "a3257188-765a-433d-95a3-ea3637867421",
        params: {},
      },
    },
    CsnNotAllowDeleteException: {
      catalog: "csn",
      code: "CsnNotAllowDeleteException",
      group: "csn",
      status: 400,
      fault: "client",
      retry: "never",
      message: "The csn has bound csnBp",
      params: {},
      description: {
        en: "Cloud Smart Network bound to a bandwidth package cannot be deleted",
        zh: "绑定了带宽包的云智能网不能被删除",
      },
      provenance: {
        en: "quoted",
        zh: "authored",
      },
      resolution: {
        en: "Unbind the bandwidth packages from the CSN with UnbindCsnBp, then delete it.",
        zh: "先通过 UnbindCsnBp 解绑带宽包，再删除该云智能网。",
      },
      example: {
        request: "DELETE /v1/csn/csn-0a1b2c3d4e5f",
        situation: {
          en: "A bandwidth package is still bound to the CSN.",
          zh: "该云智能网仍绑定着一个带宽包。",
        },
        requestId: "0c036b27-01be-4acb-af25-3c2ad0a90f17",
        params: {},
      },
    },
    DbException: {
      catalog: "csn",
      code: "DbException",
      group: "csn",
      status: 400,
      fault: "server",
      retry: "backoff",
      message: "The db has error",
      params: {},
      description: {
        en: "DB anomaly",
        zh: "数据库异常",
      },
      provenance: {
        en: "quoted",
        zh: "authored",
      },
      resolution: {
        en: "Send the request again after a growing pause. Before repeating a change, read the resource to see whether the first attempt took effect.",
        zh: "以递增的间隔重试。重试写操作之前，请先查询该资源，确认上一次请求是否已经生效。",
      },
      example: {
        request: "GET /v1/csn/csn-0a1b2c3d4e5f/routeTable",
        situation: {
          en: "The database of the service could not be reached for a moment.",
          zh: "服务端的数据库短暂无法访问。",
        },
        requestId: "28102a95-6d41-462f-b2fe-48d41e1b85d6",
        params: {},
      },
    },
    DuplicateException: {
      catalog: "csn",
      code: "DuplicateException",
      group: "csn",
      status: 400,
      fault: "client",
      retry: "never",
      message: "The resource has exist",
      params: {},
      description: {
        en: "Resource already exists",
        zh: "资源已存在",
      },
      provenance: {
        en: "quoted",
        zh: "authored",
      },
      resolution: {
        en: "Use the resource that exists, or give the new one other values.",
        zh: "直接使用已有资源，或为新资源换用其他取值。",
      },
      example: {
        request: "POST /v1/csn/routeTable/csnRt-6f7g8h9j0k1m/rule",
        situation: {
          en: "The route table already has a rule with this destination.",
          zh: "路由表中已有目的地址相同的规则。",
        },
        requestId: "a7795fa2-38d8-43f5-a24a-9938fb1e8d05",
        params: {},
      },
    },
    DetachInstanceException: {
      catalog: "csn",
      code: "DetachInstanceException",
      group: "csn",
      status: 400,
      fault: "client",
      retry: "never",
      message: "The instance status is not allow detach",
      params: {},
      description: {
        en: "The current status of the instance does not support detachment",
        zh: "实例当前状态不支持卸载",
      },
      provenance: {
        en: "quoted",
        zh: "authored",
      },
      resolution: {
        en: "Wait until the instance is attached and no longer being changed, then detach it.",
        zh: "待实例加载完成且没有进行中的变更后，再执行卸载。",
      },
      example: {
        request: "PUT /v1/csn/csn-0a1b2c3d4e5f?detach",
        situation: {
          en: "The instance is still being attached.",
          zh: "实例仍在加载中。",
        },
        requestId: "032a2f11-9b36-4b0e-aa5b-d3574c1dc916",
        params: {},
      },
    },
    CsnRouteRuleNotFoundException: {
      catalog: "csn",
      code: "CsnRouteRuleNotFoundException",
      group: "csn",
      status: 404,
      fault: "client",
      retry: "never",
      message: "The csn route rule is not exist",
      params: {},
      description: {
        en: "Cloud Smart Network routing rule does not exist",
        zh: "云智能网路由规则不存在",
      },
      provenance: {
        en: "quoted",
        zh: "authored",
      },
      resolution: {
        en: "Query the rules of the route table with QueryRouteRule, and pass a csnRtRuleId from the answer.",
        zh: "通过 QueryRouteRule 查询路由表中的规则，并传入其返回的 csnRtRuleId。",
      },
      example: {
        request: "DELETE /v1/csn/routeTable/csnRt-6f7g8h9j0k1m/rule/csnRtRule-3q4r5s6t7u8v",
        situation: {
          en: "The rule was deleted before.",
          zh: "该规则此前已被删除。",
        },
        requestId: "4ce783b8-eb54-4dcc-9781-a653e6ad3647",
        params: {},
      },
    },
    CsnRouteRuleIdBlankException: {
      catalog: "csn",
      code: "CsnRouteRuleIdBlankException",
      group: "csn",
      status: 400,
      fault: "client",
      retry: "never",
      message: "The routeRuleId is not allow empty",
      params: {},
      description: {
        en: "Routing rule ID cannot be empty",
        zh: "路由规则ID不能为空",
      },
      provenance: {
        en: "quoted",
        zh: "authored",
      },
      resolution: {
        en: "Put the ID of the routing rule at the end of the path.",
        zh: "在路径末尾填写路由规则的 ID。",
      },
      example: {
        request: "DELETE /v1/csn/routeTable/csnRt-6f7g8h9j0k1m/rule/%20",
        situation: {
          en: "The variable that should hold the ID was blank.",
          zh: "用于保存规则 ID 的变量为空白。",
        },
        requestId: "51f05b99-436a-408f-b1ee-44106cf8c694",
        params: {},
      },
    },
    RouteTableIdInvalid: {
      catalog: "csn",
      code: "RouteTableIdInvalid",
      group: "csn",
      status: 400,
      fault: "client",
      retry: "never",
      message: "The csnRouteTableId is invalid",
      params: {},
      description: {
        en: "Invalid route table ID",
        zh: "非法的路由表ID",
      },
      provenance: {
        en: "quoted",
        zh: "authored",
      },
      resolution: {
        en: "Pass a csnRtId that QueryRouteTableList returns.",
        zh: "传入 QueryRouteTableList 返回的 csnRtId。",
      },
      example: {
        request: "GET /v1/csn/routeTable/rt-9j0k1m2n3p4q/rule",
        situation: {
          en: "The ID of a VPC's route table was passed.",
          zh: "误传了 VPC 路由表的 ID。",
        },
        requestId: "bee8cee0-ec86-48d4-929c-e3f257013223",
        params: {},
      },
    },
    CsnPropagationDuplicate: {
      catalog: "csn",
      code: "CsnPropagationDuplicate",
      group: "csn",
      status: 400,
      fault: "client",
      retry: "never",
      message: "The csnRouteTable propagation is already exist",
      params: {},
      description: {
        en: "Route table learning relationship already exists",
        zh: "路由表学习关系已存在",
      },
      provenance: {
        en: "quoted",
        zh: "authored",
      },
      resolution: {
        en: "Nothing needs to be done: the route table already learns these routes. QueryStudyRelation lists the relationships that exist.",
        zh: "无需处理：路由表已经在学习这些路由。可通过 QueryStudyRelation 查询已有的学习关系。",
      },
      example: {
        request: "POST /v1/csn/routeTable/csnRt-6f7g8h9j0k1m/propagation",
        situation: {
          en: "The same learning relationship was created before.",
          zh: "相同的学习关系此前已经创建。",
        },
        requestId: "f1db7551-b480-4bd7-a889-5d95e9603f6a",
        params: {},
      },
    },
    CsnDynamicRuleNotAllowOperate: {
      catalog: "csn",
      code: "CsnDynamicRuleNotAllowOperate",
      group: "csn",
      status: 400,
      fault: "client",
      retry: "never",
      message: "The csnRouteRule is dynamic,not allow operate",
      params: {},
      description: {
        en: "Operation on dynamic routes is not supported",
        zh: "动态路由不支持操作",
      },
      provenance: {
        en: "quoted",
        zh: "authored",
      },
      resolution: {
        en: "Leave the route as it is: it was learned from a network instance. Change the routes of that instance, or add a rule of your own.",
        zh: "动态路由由网络实例学习而来，请勿直接操作。请在该实例侧调整路由，或另行添加自定义规则。",
      },
      example: {
        request: "DELETE /v1/csn/routeTable/csnRt-6f7g8h9j0k1m/rule/csnRtRule-5s6t7u8v9w0x",
        situation: {
          en: "The rule was learned from an attached VPC.",
          zh: "该规则是从已加载的 VPC 学习到的。",
        },
        requestId: "59c1aa40-0c09-4798-90fb-d30c2965f4d0",
        params: {},
      },
    },
    NotAllowRevokeGrant: {
      catalog: "csn",
      code: "NotAllowRevokeGrant",
      group: "csn",
      status: 400,
      fault: "client",
      retry: "never",
      message: "The instance has attached a csn,not allow revoke grant",
      params: {},
      description: {
        en: "The network instance has been loaded into Cloud Smart Network; the authorization rule cannot be deleted",
        zh: "网络实例已加载到云智能网，授权规则不能被删除",
      },
      provenance: {
        en: "quoted",
        zh: "authored",
      },
      resolution: {
        en: "Detach the network instance from the CSN with DetachCsnInstance, then revoke the authorization.",
        zh: "先通过 DetachCsnInstance 将网络实例从云智能网卸载，再撤销授权。",
      },
      example: {
        situation: {
          en: "The owner of a VPC revokes its authorization in the console while the VPC is attached to a CSN.",
          zh: "VPC 已加载到云智能网，其所有者却在控制台撤销授权。",
        },
        requestId: "da180551-72bd-41ac-b8b2-137c0dd9930d",
        params: {},
      },
    },
  },
  retired: {},
  guards: { requestHeaders: isRequestHeaders, responseHeaders: isResponseHeaders, errorBody: isErrorResponse },
};

/* prettier-ignore */ // biome-ignore format: generated
export { catalog as csn }
