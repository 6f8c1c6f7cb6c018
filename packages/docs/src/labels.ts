import type { Answers, Language } from '@errbook/catalog'
import type { Inline } from './markdown.js'

/** The texts of a reference page that do not come from the catalog. */
export interface Labels {
  readonly edition: (day: string) => string
  readonly sources: string
  readonly headers: string
  readonly requestHeaders: string
  readonly responseHeaders: string
  readonly inParts: string
  readonly parts: (header: string) => string
  readonly headerNote: (header: Inline, note: string) => Inline
  readonly expired: (header: Inline, seconds: number, code: Inline) => Inline
  readonly answers: string
  readonly answersOfHeaders: string
  readonly problem: string
  readonly problems: { readonly [P in Exclude<keyof Answers, 'precedence'>]: string }
  readonly precedence: string
  readonly uri: string
  /** Before the versions. */
  readonly versions: string
  readonly idempotencyToken: (parameter: Inline) => Inline
  readonly errorBody: string
  readonly withoutBody: (member: Inline, header: Inline) => Inline
  readonly errors: string
  readonly examples: string
  readonly retired: string
  readonly header: string
  readonly required: string
  readonly yes: string
  readonly no: string
  readonly value: string
  readonly meaning: string
  readonly ifMissing: string
  readonly ifMalformed: string
  readonly part: string
  readonly member: string
  readonly type: string
  readonly example: string
  readonly code: string
  readonly status: string
  readonly message: string
  readonly resolution: string
  readonly reason: string
  readonly instead: string
  readonly parameters: string
  readonly parameter: (name: Inline, format: string) => Inline
  /** The note for a text that is not quoted. */
  readonly authored: string
  /** The note for a text that the document prints differently. */
  readonly printed: (text: string, reason: string) => string
}

/** The texts of a reference page, by language. */
export const labels: { readonly [L in Language]: Labels } = {
  en: {
    edition: (day) => `Follows the edition of ${day}.`,
    sources:
      'Texts are quoted from the published document unless a note says otherwise. What to do about an error, which error is returned when, and the examples are written for this catalog.',
    headers: 'Common headers',
    requestHeaders: 'Request headers',
    responseHeaders: 'Response headers',
    inParts: 'several parts, see below',
    parts: (header) => `The parts of ${header}`,
    headerNote: (header, note) => [header, `: ${note}`],
    expired: (header, seconds, code) => [
      header,
      `: a time more than ${seconds} seconds off the clock of the server is answered with `,
      code,
      '.',
    ],
    answers: 'Which error is returned when',
    answersOfHeaders:
      'The table of request headers names the errors for a missing or malformed header. For other problems:',
    problem: 'Problem',
    problems: {
      fieldName: 'A header name is invalid.',
      unreadableBody: 'The body is too large, or is not encoded in UTF-8.',
      malformedBody: 'The body is not JSON (RFC 8259), or is missing where the operation needs one.',
      inappropriateBody: 'The body is JSON, but not what the operation expects. Unknown members are ignored.',
      unknownPath: 'No operation has this path.',
      unknownVersion: 'The version in the path is unknown.',
      otherwise: 'Any other error in the server.',
    },
    precedence: 'If a request has several problems, the error that comes first in this list is returned:',
    uri: 'Path and query string',
    versions: 'The first segment of every path is the version of the API:',
    idempotencyToken: (parameter) => [
      'A request that is sent again with the same ',
      parameter,
      ' in its query string takes effect only once.',
    ],
    errorBody: 'Error body',
    withoutBody: (member, header) => ['In a response without a body, the header ', header, ' holds the ', member, '.'],
    errors: 'Error codes',
    examples: 'Examples',
    retired: 'Retired codes',
    header: 'Header',
    required: 'Required',
    yes: 'yes',
    no: 'no',
    value: 'Value',
    meaning: 'Meaning',
    ifMissing: 'If missing',
    ifMalformed: 'If malformed',
    part: 'Part',
    member: 'Member',
    type: 'Type',
    example: 'Example:',
    code: 'Code',
    status: 'Status',
    message: 'Message',
    resolution: 'What to do',
    reason: 'Reason',
    instead: 'Use instead',
    parameters: 'Parameters of the message:',
    parameter: (name, format) => [name, ` (${format})`],
    authored: 'Written for this catalog, not quoted.',
    printed: (text, reason) => `The document prints “${text}”. ${reason}`,
  },
  zh: {
    edition: (day) => `依据 ${day} 版文档。`,
    sources: '除注释另有说明外，文本均引自公开文档；处理建议、错误码的返回规则和示例由本项目编写。',
    headers: '公共头',
    requestHeaders: '公共请求头',
    responseHeaders: '公共响应头',
    inParts: '由多个部分组成，见下文',
    parts: (header) => `${header} 的组成部分`,
    headerNote: (header, note) => [header, `：${note}`],
    expired: (header, seconds, code) => [header, `：时间与服务端时钟相差超过 ${seconds} 秒时返回 `, code, '。'],
    answers: '错误码的返回规则',
    answersOfHeaders: '请求头缺失或格式错误时，按公共请求头表格返回。其他情况如下：',
    problem: '问题',
    problems: {
      fieldName: '请求头的名称不合法。',
      unreadableBody: '请求体过大，或不是 UTF-8 编码。',
      malformedBody: '请求体不是 JSON（RFC 8259），或缺少该操作所需的请求体。',
      inappropriateBody: '请求体是 JSON，但不符合该操作的要求。未知字段会被忽略。',
      unknownPath: '没有与该路径对应的操作。',
      unknownVersion: '路径中的版本不存在。',
      otherwise: '服务端发生其他错误。',
    },
    precedence: '请求存在多个问题时，返回下列错误码中排在最前面的一个：',
    uri: '路径与查询参数',
    versions: '所有路径的第一段均为 API 版本号：',
    idempotencyToken: (parameter) => ['以相同的查询参数 ', parameter, ' 重复发送的请求，只生效一次。'],
    errorBody: '错误响应体',
    withoutBody: (member, header) => ['没有响应体时，由响应头 ', header, ' 给出 ', member, '。'],
    errors: '错误码',
    examples: '示例',
    retired: '已停用的错误码',
    header: '头域',
    required: '必选',
    yes: '是',
    no: '否',
    value: '取值',
    meaning: '含义',
    ifMissing: '缺失时返回',
    ifMalformed: '格式错误时返回',
    part: '部分',
    member: '字段',
    type: '类型',
    example: '示例：',
    code: '错误码',
    status: '状态码',
    message: '错误信息',
    resolution: '处理建议',
    reason: '原因',
    instead: '替代错误码',
    parameters: '错误信息中的参数：',
    parameter: (name, format) => [name, `（${format}）`],
    authored: '由本项目编写，并非引用原文。',
    printed: (text, reason) => `文档原文为“${text}”：${reason}`,
  },
}
