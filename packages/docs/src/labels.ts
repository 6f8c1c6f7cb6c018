import type { Format, IdempotencyKey, Language, Occasion } from '@errbook/catalog'
import type { HoleName, HoleType } from '@errbook/catalog/parts'
import { type Inline, joined } from './markdown.js'

/** The texts of a reference page that do not come from the catalog. */
export interface Labels {
  readonly edition: (day: string) => string
  readonly follows: (document: (words: string) => Inline, day?: string) => Inline
  /** That texts are quoted from the catalog's own document, and which are not. */
  readonly sources: (own: readonly OwnTexts[]) => Inline
  /** That some texts are quoted from the document of the parent, and perhaps all others from none. */
  readonly inheritedSources: (parent: Inline, areOthersOwn: boolean) => Inline
  /** The document of a parent, by the name of the catalog and its title. */
  readonly documentOf: (catalog: string, title?: string) => string
  readonly headers: string
  readonly requestHeaders: string
  readonly responseHeaders: string
  readonly inParts: string
  readonly or: string
  readonly secret: string
  readonly parts: (header: string) => string
  /** What is said of a header, a member or a code that has no place in a table. */
  readonly remark: (name: Inline, text: Inline) => Inline
  readonly expired: (header: Inline, seconds: number, code: Inline) => Inline
  readonly errorFor: string
  readonly errorForHeaders: string
  readonly problem: string
  readonly problems: { readonly [O in Occasion]: string }
  readonly precedence: string
  readonly uri: string
  /** Before the versions. */
  readonly versions: string
  readonly idempotencyKey: (key: IdempotencyKey) => Inline
  readonly errorBody: string
  /** How to read a template that has types, or what may be absent. */
  readonly template: (hasTypes: boolean, hasOptional: boolean) => string
  readonly withoutBody: (member: Inline, header: Inline) => Inline
  /** Of a header that is sent beside the body. */
  readonly besideBody: (member: Inline, header: Inline) => Inline
  readonly inHeader: (name: string, header: Inline) => Inline
  /** What the names of holes mean, where no member of the body has them. */
  readonly holes: { readonly [N in HoleName]: string }
  readonly none: (member: Inline, values: readonly Inline[]) => Inline
  readonly places: (places: readonly Inline[]) => Inline
  readonly milliseconds: (member: Inline) => Inline
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
  /** In place of the error for a missing header, where it may be missing. */
  readonly mayBeMissing: string
  readonly ifMalformed: string
  readonly part: string
  readonly member: string
  readonly type: string
  readonly types: { readonly [T in HoleType]: string }
  readonly example: string
  readonly code: string
  readonly sentAs: string
  readonly status: string
  /** Between several statuses. */
  readonly and: string
  readonly message: string
  readonly anyMessage: string
  readonly resolution: string
  /** Beside a code that is not to be used any longer. */
  readonly isDeprecated: string
  readonly since: (version: string) => string
  readonly deprecated: (version?: string) => string
  readonly retiredSince: (version: string) => string
  readonly instead: (code: Inline) => Inline
  readonly parameters: string
  readonly parameter: (name: Inline, format: string) => Inline
  readonly formats: { readonly [F in Format]: string }
  /** The note for a text that is not quoted. */
  readonly authored: string
  /** The note for what to do about an error, where that is quoted. */
  readonly quoted: string
  /** The note for a text that is quoted from the document of the parent. */
  readonly inherited: (catalog: string) => string
  /** The note for a text that the document prints differently. */
  readonly printed: (text: string, reason?: string) => string
}

/** The texts of a page that are written for the catalog. */
export type OwnTexts = 'resolutions' | 'errorFor' | 'examples'

const code = (value: string): Inline => ({ type: 'inlineCode', value })

/** The texts of a reference page, by language. */
export const labels: { readonly [L in Language]: Labels } = {
  en: {
    edition: (day) => `Follows the edition of ${day}.`,
    follows: (document, day) => [
      'Follows ',
      document('the published document'),
      day === undefined ? '.' : `, in the edition of ${day}.`,
    ],
    sources: (own) => {
      const named = {
        resolutions: 'what to do about an error',
        errorFor: 'which error is returned when',
        examples: 'the examples',
      }
      const list = new Intl.ListFormat('en').format(own.map((part) => named[part]))
      const written = own.length > 1 || own[0] === 'examples' ? 'are written' : 'is written'
      const rest =
        own.length === 0 ? '' : ` ${list.charAt(0).toUpperCase()}${list.slice(1)} ${written} for this catalog.`
      return `Texts are quoted from the published document unless a note says otherwise.${rest}`
    },
    inheritedSources: (parent, areOthersOwn) => [
      'Some texts are quoted from ',
      parent,
      `, as a note says.${areOthersOwn ? ' All others are written for this catalog.' : ''}`,
    ],
    documentOf: (catalog, title) => `the document of ${catalog}${title === undefined ? '' : `, “${title}”`}`,
    headers: 'Common headers',
    requestHeaders: 'Request headers',
    responseHeaders: 'Response headers',
    inParts: 'several parts, see below',
    or: ' or ',
    secret: ' (secret)',
    parts: (header) => `The parts of ${header}`,
    remark: (name, text) => [name, ': ', text],
    expired: (header, seconds, code) => [
      header,
      `: A time more than ${seconds} seconds off the clock of the server is answered with `,
      code,
      '.',
    ],
    errorFor: 'Which error is returned when',
    errorForHeaders: 'For a missing or malformed header, see the request headers. For other problems:',
    problem: 'Problem',
    problems: {
      invalidTarget: 'The request target cannot be read.',
      invalidFieldName: 'A header name is invalid.',
      unreadableBody: 'The body is too large, or is not encoded in UTF-8.',
      malformedBody: 'The body is not JSON (RFC 8259), or is missing where the operation needs one.',
      invalidBody: 'The body is JSON, but not what the operation expects. Unknown members are ignored.',
      unknownPath: 'No operation has this path.',
      unknownVersion: 'The version in the path is unknown.',
      idempotencyMismatch: 'The idempotency key came with a different request before.',
      invalidRequest: 'The request is invalid in any other way.',
      unexpected: 'Any other error in the server.',
    },
    precedence: 'If a request has several problems, the error that comes first in this list is returned:',
    uri: 'Path and query string',
    versions: 'The first segment of every path is the version of the API:',
    idempotencyKey: (key) => {
      const [before, name, after] =
        'query' in key
          ? ['A request that is sent again with the same ', key.query, ' in its query string takes effect only once.']
          : 'header' in key
            ? ['A request that is sent again with the same header ', key.header, ' takes effect only once.']
            : ['A request that is sent again with the same ', key.member, ' in its body takes effect only once.']
      return [before, code(name), after]
    },
    errorBody: 'Error body',
    template: (hasTypes, hasOptional) =>
      `A name in braces stands for a value${hasTypes ? ': text, unless a type follows the name' : ''}.${hasOptional ? ' A question mark marks what may be absent.' : ''}`,
    withoutBody: (member, header) => ['In a response without a body, the header ', header, ' holds ', member, '.'],
    besideBody: (member, header) => ['The header ', header, ' says the same as ', member, '.'],
    inHeader: (name, header) => ['The header ', header, ` holds the ${name}.`],
    holes: {
      code: 'error code',
      message: 'message',
      requestId: 'request id',
      status: 'status',
      group: 'group',
      reference: 'link to an explanation',
      retryAfter: 'time after which to send the request again',
    },
    none: (member, values) => ['At a status below 400, ', joined(values, ' or '), ' in ', member, ' means success.'],
    places: (places) => [
      'The error code is read from the first of these places that has a known one, else from the first that is there: ',
      joined(places, ', '),
      '.',
    ],
    milliseconds: (member) => [member, ' counts milliseconds.'],
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
    mayBeMissing: 'accepted',
    ifMalformed: 'If malformed',
    part: 'Part',
    member: 'Member',
    type: 'Type',
    types: { text: 'text', integer: 'integer', boolean: 'boolean', any: 'any value' },
    example: 'Example:',
    code: 'Code',
    sentAs: 'Sent as',
    status: 'Status',
    and: ', ',
    message: 'Message',
    anyMessage: 'any message',
    resolution: 'What to do',
    isDeprecated: ' (deprecated)',
    since: (version) => `Since version ${version}.`,
    deprecated: (version) => (version === undefined ? 'Deprecated.' : `Deprecated since version ${version}.`),
    retiredSince: (version) => `Retired in version ${version}.`,
    instead: (code) => ['Use ', code, ' instead.'],
    parameters: 'Parameters of the message:',
    parameter: (name, format) => [name, ` (${format})`],
    formats: {
      text: 'text',
      integer: 'integer',
      'utc-date-time': 'UTC date and time',
      'http-date': 'HTTP date',
    },
    authored: 'Written for this catalog, not quoted.',
    quoted: 'Quoted from the published document.',
    inherited: (catalog) => `Quoted from the document of ${catalog}.`,
    printed: (text, reason) => `The document prints “${text}”.${reason === undefined ? '' : ` ${reason}`}`,
  },
  zh: {
    edition: (day) => `依据 ${day} 版文档。`,
    follows: (document, day) => ['依据', document('公开文档'), day === undefined ? '。' : `（${day} 版）。`],
    sources: (own) => {
      const named = { resolutions: '处理建议', errorFor: '错误码的返回规则', examples: '示例' }
      const list = new Intl.ListFormat('zh').format(own.map((part) => named[part]))
      return `除注释另有说明外，文本均引自公开文档${list === '' ? '' : `；${list}由目录作者编写`}。`
    },
    inheritedSources: (parent, areOthersOwn) => [
      '部分文本引自 ',
      parent,
      `，见注释。${areOthersOwn ? '其余文本由目录作者编写。' : ''}`,
    ],
    documentOf: (catalog, title) => `${catalog} 的公开文档${title === undefined ? '' : `《${title}》`}`,
    headers: '公共头',
    requestHeaders: '公共请求头',
    responseHeaders: '公共响应头',
    inParts: '由多个部分组成，见下文',
    or: '，或 ',
    secret: '（敏感信息）',
    parts: (header) => `${header} 的组成部分`,
    remark: (name, text) => [name, '：', text],
    expired: (header, seconds, code) => [header, `：时间与服务端时钟相差超过 ${seconds} 秒时返回 `, code, '。'],
    errorFor: '错误码的返回规则',
    errorForHeaders: '请求头缺失或格式错误时返回的错误码，见公共请求头。其他情况如下：',
    problem: '问题',
    problems: {
      invalidTarget: '无法解析请求目标。',
      invalidFieldName: '请求头的名称不合法。',
      unreadableBody: '请求体过大，或不是 UTF-8 编码。',
      malformedBody: '请求体不是 JSON（RFC 8259），或缺少该操作所需的请求体。',
      invalidBody: '请求体是 JSON，但不符合该操作的要求。未知字段会被忽略。',
      unknownPath: '没有与该路径对应的操作。',
      unknownVersion: '路径中的版本不存在。',
      idempotencyMismatch: '幂等键此前已用于另一个不同的请求。',
      invalidRequest: '请求存在其他错误。',
      unexpected: '服务端发生其他错误。',
    },
    precedence: '请求存在多个问题时，返回下列错误码中排在最前面的一个：',
    uri: '路径与查询参数',
    versions: '所有路径的第一段均为 API 版本号：',
    idempotencyKey: (key) => {
      const [before, name] =
        'query' in key
          ? ['以相同的查询参数 ', key.query]
          : 'header' in key
            ? ['以相同的请求头 ', key.header]
            : ['以相同的请求体字段 ', key.member]
      return [before, code(name), ' 重复发送的请求，只生效一次。']
    },
    errorBody: '错误响应体',
    template: (hasTypes, hasOptional) =>
      `花括号中的名称代表一个值${hasTypes ? '：名称后注明类型，未注明的为文本' : ''}。${hasOptional ? '问号表示可以缺省。' : ''}`,
    withoutBody: (member, header) => ['没有响应体时，由响应头 ', header, ' 给出 ', member, '。'],
    besideBody: (member, header) => ['响应头 ', header, ' 与 ', member, ' 的含义相同。'],
    inHeader: (name, header) => ['由响应头 ', header, ` 给出${name}。`],
    holes: {
      code: '错误码',
      message: '错误信息',
      requestId: '请求 ID',
      status: '状态码',
      group: '错误分组',
      reference: '说明链接',
      retryAfter: '重试等待时间',
    },
    none: (member, values) => ['状态码低于 400 时，', member, ' 为 ', joined(values, ' 或 '), ' 表示成功。'],
    places: (places) => [
      '错误码依次从以下位置读取，取第一个已知的错误码；都不是已知错误码时，取第一个存在的值：',
      joined(places, '、'),
      '。',
    ],
    milliseconds: (member) => [member, ' 的单位为毫秒。'],
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
    mayBeMissing: '允许缺失',
    ifMalformed: '格式错误时返回',
    part: '部分',
    member: '字段',
    type: '类型',
    types: { text: '文本', integer: '整数', boolean: '布尔值', any: '任意值' },
    example: '示例：',
    code: '错误码',
    sentAs: '实际返回值',
    status: '状态码',
    and: '、',
    message: '错误信息',
    anyMessage: '任意文本',
    resolution: '处理建议',
    isDeprecated: '（已弃用）',
    since: (version) => `自 ${version} 版起提供。`,
    deprecated: (version) => (version === undefined ? '已弃用。' : `自 ${version} 版起弃用。`),
    retiredSince: (version) => `自 ${version} 版起停用。`,
    instead: (code) => ['请改用 ', code, '。'],
    parameters: '错误信息中的参数：',
    parameter: (name, format) => [name, `（${format}）`],
    formats: { text: '文本', integer: '整数', 'utc-date-time': 'UTC 日期时间', 'http-date': 'HTTP 日期' },
    authored: '由目录作者编写，并非引用原文。',
    quoted: '引自公开文档。',
    inherited: (catalog) => `引自 ${catalog} 的公开文档。`,
    printed: (text, reason) => `文档原文为“${text}”${reason === undefined ? '。' : `：${reason}`}`,
  },
}
