import type { Language, Provenance } from '@errbook/catalog'

/** The words of a reference page that are no catalog's. */
export interface Labels {
  readonly edition: (day: string) => string
  readonly sources: string
  readonly headers: string
  readonly requestHeaders: string
  readonly responseHeaders: string
  readonly inParts: string
  readonly parts: (header: string) => string
  readonly errorBody: string
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
  /** The note at a text that is not quoted. */
  readonly provenance: { readonly [P in Exclude<Provenance, 'quoted'>]: string }
  readonly printed: (text: string, reason: string) => string
}

/** The words of a reference page in every language. */
export const labels: { readonly [L in Language]: Labels } = {
  en: {
    edition: (day) => `Follows the edition of ${day}.`,
    sources:
      'Texts are quoted from the published document unless a note says otherwise. What to do about an error, and the examples, are written for this catalog.',
    headers: 'Common headers',
    requestHeaders: 'Request headers',
    responseHeaders: 'Response headers',
    inParts: 'several parts, see below',
    parts: (header) => `The parts of ${header}`,
    errorBody: 'Error body',
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
    instead: 'Instead',
    parameters: 'Parameters of the message:',
    provenance: { authored: 'Written for this catalog, not quoted.' },
    printed: (text, reason) => `The document prints “${text}”. ${reason}`,
  },
  zh: {
    edition: (day) => `依据 ${day} 版文档。`,
    sources: '除注释说明外，文本均引自公开文档；处理建议和示例由本项目编写。',
    headers: '公共头',
    requestHeaders: '公共请求头',
    responseHeaders: '公共响应头',
    inParts: '由多个部分组成，见下文',
    parts: (header) => `${header} 的组成部分`,
    errorBody: '错误响应体',
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
    provenance: { authored: '由本项目编写，并非引用原文。' },
    printed: (text, reason) => `文档原文为“${text}”：${reason}`,
  },
}
