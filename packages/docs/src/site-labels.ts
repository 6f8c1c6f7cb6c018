import type { Fault, Language, Retry } from '@errbook/catalog'
import type { Inline } from './markdown.js'

/** The texts of a site that do not come from the catalog, beside those of a reference page. */
export interface SiteLabels {
  readonly skip: string
  readonly navigation: string
  readonly codes: string
  readonly headers: string
  readonly requests: string
  readonly paste: string
  readonly search: string
  readonly rules: string
  readonly report: string
  readonly notes: string
  readonly backToText: string
  readonly copy: string
  readonly copied: string
  readonly onThisPage: string
  readonly terminal: string
  readonly output: string
  readonly copyLink: string
  /** What the button of the theme is called: by the system, light, dark. */
  readonly themes: readonly [string, string, string]
  readonly homeTitle: string
  readonly homeLead: (title: string, codes: number, headers: number) => string
  readonly theError: string
  readonly pasteHint: readonly [before: string, code: string, after: string]
  readonly explain: string
  readonly orSearch: string
  readonly worthRetry: string
  readonly ofAll: (count: number, all: number) => string
  readonly others: (count: number) => string
  readonly allCodes: (count: number) => string
  readonly errorsLead: (all: number, retries: number, servers: number) => string
  readonly filter: string
  readonly anyGroup: string
  readonly anyStatus: string
  readonly anyFault: string
  readonly anyRetry: string
  readonly group: string
  readonly clear: string
  /** How many rows are shown: `{n}` of `{all}`. */
  readonly count: string
  readonly countAll: (all: number) => string
  readonly noHit: string
  readonly fault: string
  readonly retry: string
  readonly ungrouped: string
  readonly faults: { readonly [F in Fault]: string }
  readonly retries: { readonly [R in Retry]: string }
  readonly whatToDo: string
  readonly verdicts: { readonly [R in Retry]: string }
  readonly faultOf: { readonly [F in Fault]: string }
  readonly although: (status: number) => string
  /** What to do where the catalog does not say. */
  readonly steps: { readonly [R in Retry]: string }
  readonly why: string
  readonly forInstance: (situation: string) => string
  readonly serverAtClient: (status: number) => string
  readonly answeredIf: string
  readonly headerMissing: (header: Inline) => Inline
  readonly headerMalformed: (header: Inline) => Inline
  readonly headerExpired: (header: Inline, seconds: number) => Inline
  readonly answeredAfter: (codes: Inline) => Inline
  readonly answeredFirst: string
  readonly onTheWire: string
  readonly request: string
  readonly response: string
  readonly message: string
  readonly parameters: (count: number) => string
  readonly inTypeScript: string
  readonly callIt: { readonly [R in Retry]: string }
  readonly throwIt: string
  readonly facts: string
  readonly sentAs: string
  readonly since: string
  readonly deprecated: string
  readonly retired: string
  readonly sources: string
  /** What is meant, where it is from, and as it is printed. */
  readonly sourceColumns: readonly [string, string, string]
  readonly quoted: string
  readonly inherited: (catalog: string) => string
  readonly written: string
  readonly printedOtherwise: string
  readonly previous: string
  readonly next: string
  readonly headersLead: (request: number, response: number) => string
  readonly inRequests: string
  readonly inResponses: string
  readonly requiredRequest: string
  readonly requiredResponse: string
  readonly optional: string
  readonly literal: string
  readonly value: string
  readonly itsParts: string
  readonly whichError: string
  readonly ifMissing: string
  readonly ifMalformed: string
  readonly ifExpired: (seconds: number) => string
  readonly accepted: string
  readonly refused: string
  readonly noHeader: string
  readonly requestsLead: string
  readonly order: string
  readonly rulesLead: string
  readonly issueRules: string
  readonly issueRulesLead: string
  readonly lintRules: string
  readonly lintRulesLead: string
  readonly rule: string
  readonly inAll: string
  readonly textOf: string
  readonly byCode: string
  readonly reportLead: (codes: number, languages: number) => string
  readonly has: { readonly [K in 'meaning' | 'resolution' | 'situation' | 'example' | 'quoted' | 'printed']: string }
  readonly missing: string
  readonly missingIn: (languages: string) => string
  readonly complete: string
  readonly searchLead: string
  readonly searchBox: SearchBoxLabels
  readonly pasteTitle: string
  readonly pasteLead: string
  readonly needsScript: string
  readonly linesTo: (url: Inline) => Inline
  readonly description: (code: string, status: string) => string
}

/** The texts of the search. `{n}` and `{all}` are numbers. */
export interface SearchBoxLabels {
  readonly placeholder: string
  readonly close: string
  readonly select: string
  readonly open: string
  readonly none: string
  readonly one: string
  readonly many: string
  /** Where more was found than is shown. */
  readonly first: string
  readonly haveResponse: string
  readonly pasteIt: string
  readonly header: string
  readonly page: string
}

export const siteLabels: { readonly [L in Language]: SiteLabels } = {
  en: {
    skip: 'Skip to the content',
    navigation: 'Site',
    codes: 'Codes',
    headers: 'Headers',
    requests: 'Requests',
    paste: 'Paste',
    search: 'Search',
    rules: 'Rules',
    report: 'Catalog report',
    notes: 'Notes',
    backToText: 'Back to the text',
    copy: 'Copy',
    copied: 'Copied',
    onThisPage: 'On this page',
    terminal: 'Terminal',
    output: 'Output',
    copyLink: 'Copy the link to this page',
    themes: ['Theme: system', 'Theme: light', 'Theme: dark'],
    homeTitle: 'Paste the error. Read what to do.',
    homeLead: (title, codes, headers) =>
      `${title}: ${count(codes, 'error code')}${headers === 0 ? '' : ` and ${count(headers, 'common header')}`}. What each one means, who caused it, and whether to try again.`,
    theError: 'The error as you have it',
    pasteHint: ['A JSON body, the output of ', 'curl -i', ', or a code. It stays in this browser; secrets are masked.'],
    explain: 'Explain',
    orSearch: 'Or search codes and messages',
    worthRetry: 'Worth a retry',
    ofAll: (count, all) => `${count} of ${all}`,
    others: (count) =>
      count === 1
        ? 'The other one fails again until the request, or what it is about, has changed.'
        : `The other ${count} fail again until the request, or what it is about, has changed.`,
    allCodes: (count) => `All ${count} codes`,
    errorsLead: (all, retries, servers) =>
      `Find an error by its code, message or meaning. Of ${count(all, 'code')}, ${retries === 0 ? 'none is' : retries === 1 ? 'one is' : `${retries} are`} worth a retry; ${servers === 0 ? 'none is' : servers === 1 ? 'one is' : `${servers} are`} caused by the server.`,
    filter: 'Filter by any word',
    anyGroup: 'Any group',
    anyStatus: 'Any status',
    anyFault: 'Any cause',
    anyRetry: 'Any retry',
    group: 'Group',
    clear: 'Clear',
    count: '{n} of {all}',
    countAll: (all) => count(all, 'code'),
    noHit: 'No code matches. Change the filters, or clear them.',
    fault: 'Caused by',
    retry: 'Retry',
    ungrouped: 'Other codes',
    faults: { client: 'client', server: 'server' },
    retries: { never: 'no', backoff: 'with backoff', 'after-clock-sync': 'after clock sync' },
    whatToDo: 'What to do',
    verdicts: { never: 'Do not retry', backoff: 'Retry with backoff', 'after-clock-sync': 'Retry after clock sync' },
    faultOf: { client: 'Caused by the client', server: 'Caused by the server' },
    although: (status) => `although the status is ${status}`,
    steps: {
      never: 'Change the request before you send it again. The same request would fail again.',
      backoff: 'Send the request again after a growing pause.',
      'after-clock-sync': 'Set the clock, then sign the request again and send it.',
    },
    why: 'Why it happens',
    forInstance: (situation) => `For example: ${situation}`,
    serverAtClient: (status) =>
      `The status ${status} usually says that the request is wrong. Here it is not: the same request can succeed later. Decide by the code, not by the status alone.`,
    answeredIf: 'A server returns it when:',
    headerMissing: (header) => ['The header ', header, ' is missing.'],
    headerMalformed: (header) => ['The header ', header, ' is malformed.'],
    headerExpired: (header, seconds) => [
      'The time in ',
      header,
      ` is more than ${seconds} seconds off the clock of the server.`,
    ],
    answeredAfter: (codes) => ['If a request has several problems, ', codes, ' come first.'],
    answeredFirst: 'If a request has several problems, this error comes first.',
    onTheWire: 'On the wire',
    request: 'Request',
    response: 'Response',
    message: 'Message',
    parameters: (count) => (count === 1 ? 'Its parameter' : 'Its parameters'),
    inTypeScript: 'In TypeScript',
    callIt: {
      never: 'In a client: catch it',
      backoff: 'In a client: the call is repeated, and throws in the end',
      'after-clock-sync': 'In a client: a signed call is repeated by the clock of the server',
    },
    throwIt: 'In a server: throw it',
    facts: 'Facts',
    sentAs: 'Sent as',
    since: 'Since',
    deprecated: 'Deprecated',
    retired: 'Retired',
    sources: 'Sources',
    sourceColumns: ['Text', 'Origin', 'As printed'],
    quoted: 'quoted',
    inherited: (catalog) => `quoted from ${catalog}`,
    written: 'written for this catalog',
    printedOtherwise: 'printed otherwise',
    previous: '← Previous',
    next: 'Next →',
    headersLead: (request, response) =>
      `Headers that all operations have in common: ${request} in requests, ${response} in responses.`,
    inRequests: 'In requests',
    inResponses: 'In responses',
    requiredRequest: 'required in every request',
    requiredResponse: 'sent with every response',
    optional: 'optional',
    literal: 'literal',
    value: 'Value',
    itsParts: 'Its parts',
    whichError: 'Which error is returned',
    ifMissing: 'If missing',
    ifMalformed: 'If malformed',
    ifExpired: (seconds) => `If more than ${seconds} seconds off`,
    accepted: 'Accepted',
    refused: 'Refused',
    noHeader: 'no header',
    requestsLead: 'How a wrong request is answered, and which error comes first.',
    order: 'Which comes first',
    rulesLead: 'What is checked, and what a problem is called.',
    issueRules: 'Rules of messages',
    issueRulesLead: 'What a check of a request or a response can find, with an example of each.',
    lintRules: 'Rules of catalog files',
    lintRulesLead: 'What errbook lint checks in a catalog file.',
    rule: 'Rule',
    inAll: 'In all',
    textOf: 'Text',
    byCode: 'By code',
    reportLead: (codes, languages) =>
      `What this catalog says of its ${count(codes, 'code')} in ${count(languages, 'language')}, and what it does not say yet.`,
    has: {
      meaning: 'Meaning',
      resolution: 'What to do',
      situation: 'Situation',
      example: 'Example',
      quoted: 'Quoted',
      printed: 'Printed otherwise',
    },
    missing: 'missing',
    missingIn: (languages) => `missing in ${languages}`,
    complete: 'Nothing is missing.',
    searchLead: 'All pages of this reference by name.',
    searchBox: {
      placeholder: 'Code, status, message or words',
      close: 'Close',
      select: 'select',
      open: 'open',
      none: 'No results. Try a code, a status, or a part of the message.',
      one: '1 result',
      many: '{n} results',
      first: 'The first {n} of {all} results',
      haveResponse: 'Have the whole response?',
      pasteIt: 'Paste it',
      header: 'Header',
      page: 'Page',
    },
    pasteTitle: 'Explain an error',
    pasteLead: 'Paste a response as you have it. It is read in this browser and sent nowhere.',
    needsScript: 'This needs JavaScript. Without it, look the code up in the list of codes, or run:',
    linesTo: (url) => ['Or run ', url, '.'],
    description: (code, status) => `${code} (status ${status}): what it means and what to do.`,
  },
  zh: {
    skip: '跳到正文',
    navigation: '站点导航',
    codes: '错误码',
    headers: '公共头',
    requests: '请求检查',
    paste: '粘贴解读',
    search: '搜索',
    rules: '规则',
    report: '目录完整度',
    notes: '注释',
    backToText: '返回正文',
    copy: '复制',
    copied: '已复制',
    onThisPage: '本页内容',
    terminal: '终端',
    output: '输出',
    copyLink: '复制本页链接',
    themes: ['主题：跟随系统', '主题：浅色', '主题：深色'],
    homeTitle: '粘贴错误，查看处理办法',
    homeLead: (title, codes, headers) =>
      `${title}：${codes} 个错误码${headers === 0 ? '' : `和 ${headers} 个公共头`}的含义、责任方，以及是否应当重试。`,
    theError: '原样粘贴错误',
    pasteHint: ['可以是 JSON 响应体、', 'curl -i', ' 的输出或错误码。内容不会离开浏览器，敏感信息会被遮盖。'],
    explain: '解读',
    orSearch: '或搜索错误码、错误信息',
    worthRetry: '值得重试',
    ofAll: (count, all) => `${count} / ${all} 个`,
    others: (count) => `其余 ${count} 个原样重试无效：须先修改请求，或等所涉资源的状态改变。`,
    allCodes: (count) => `全部 ${count} 个错误码`,
    errorsLead: (all, retries, servers) =>
      `可按错误码、错误信息或含义查找。${all} 个错误码中，值得重试的有 ${retries} 个，由服务端引起的有 ${servers} 个。`,
    filter: '输入任意词筛选',
    anyGroup: '全部分组',
    anyStatus: '全部状态码',
    anyFault: '全部责任方',
    anyRetry: '全部重试方式',
    group: '分组',
    clear: '清除',
    count: '{n} / {all} 个',
    countAll: (all) => `共 ${all} 个`,
    noHit: '没有符合条件的错误码，请调整或清除筛选条件。',
    fault: '责任方',
    retry: '重试',
    ungrouped: '其他错误码',
    faults: { client: '客户端', server: '服务端' },
    retries: { never: '不重试', backoff: '指数退避', 'after-clock-sync': '校准时钟后' },
    whatToDo: '处理建议',
    verdicts: { never: '不要重试', backoff: '采用指数退避重试', 'after-clock-sync': '校准时钟后重试' },
    faultOf: { client: '由客户端引起', server: '由服务端引起' },
    although: (status) => `尽管状态码为 ${status}`,
    steps: {
      never: '修改请求后再发送，原样重试无效。',
      backoff: '采用指数退避重试。',
      'after-clock-sync': '校准时钟，重新签名后再发送请求。',
    },
    why: '原因',
    forInstance: (situation) => `例如：${situation}`,
    serverAtClient: (status) =>
      `状态码 ${status} 通常表示请求有误，但此处并非如此：同一请求稍后可能成功。请依据错误码判断，不要只看状态码。`,
    answeredIf: '以下情况返回该错误码：',
    headerMissing: (header) => ['缺少请求头 ', header, '。'],
    headerMalformed: (header) => ['请求头 ', header, ' 格式错误。'],
    headerExpired: (header, seconds) => [header, ` 中的时间与服务端时钟相差超过 ${seconds} 秒。`],
    answeredAfter: (codes) => ['请求存在多个问题时，优先返回 ', codes, '。'],
    answeredFirst: '请求存在多个问题时，最先返回该错误码。',
    onTheWire: '请求与响应',
    request: '请求',
    response: '响应',
    message: '错误信息',
    parameters: () => '参数',
    inTypeScript: 'TypeScript 代码',
    callIt: {
      never: '客户端：捕获该错误',
      backoff: '客户端：自动重试，最终仍失败时抛出',
      'after-clock-sync': '客户端：签名请求会按服务端时钟自动重发',
    },
    throwIt: '服务端：抛出该错误',
    facts: '基本信息',
    sentAs: '实际返回值',
    since: '起始版本',
    deprecated: '已弃用',
    retired: '已停用',
    sources: '文本来源',
    sourceColumns: ['内容', '来源', '文档原文'],
    quoted: '引自公开文档',
    inherited: (catalog) => `引自 ${catalog} 的公开文档`,
    written: '由目录作者编写',
    printedOtherwise: '文档原文不同',
    previous: '← 上一个',
    next: '下一个 →',
    headersLead: (request, response) => `所有操作共有的头域：请求头 ${request} 个，响应头 ${response} 个。`,
    inRequests: '请求头',
    inResponses: '响应头',
    requiredRequest: '每个请求必选',
    requiredResponse: '每个响应均返回',
    optional: '可选',
    literal: '固定文本',
    value: '取值',
    itsParts: '组成部分',
    whichError: '返回哪个错误码',
    ifMissing: '缺失时',
    ifMalformed: '格式错误时',
    ifExpired: (seconds) => `相差超过 ${seconds} 秒时`,
    accepted: '合法示例',
    refused: '不合法示例',
    noHeader: '没有该请求头',
    requestsLead: '不合法的请求会得到哪个错误码，以及同时存在多个问题时的先后顺序。',
    order: '返回顺序',
    rulesLead: '检查哪些内容，每种问题叫什么名字。',
    issueRules: '请求与响应的检查规则',
    issueRulesLead: '检查请求或响应时可能发现的问题，各附一例。',
    lintRules: '错误码目录文件的检查规则',
    lintRulesLead: 'errbook lint 对错误码目录文件的检查。',
    rule: '规则',
    inAll: '总计',
    textOf: '文本',
    byCode: '逐个错误码',
    reportLead: (codes, languages) =>
      `本目录以 ${languages} 种语言描述 ${codes} 个错误码。下表列出已有的内容和尚缺的内容。`,
    has: {
      meaning: '含义',
      resolution: '处理建议',
      situation: '情形',
      example: '示例',
      quoted: '引用原文',
      printed: '文档原文不同',
    },
    missing: '缺少',
    missingIn: (languages) => `缺少 ${languages}`,
    complete: '没有缺少的内容。',
    searchLead: '本参考文档的全部页面，按名称排列。',
    searchBox: {
      placeholder: '错误码、状态码、错误信息或关键词',
      close: '关闭',
      select: '选择',
      open: '打开',
      none: '没有结果。请尝试错误码、状态码或错误信息的一部分。',
      one: '1 个结果',
      many: '{n} 个结果',
      first: '共 {all} 个结果，显示前 {n} 个',
      haveResponse: '有完整的响应？',
      pasteIt: '粘贴解读',
      header: '公共头',
      page: '页面',
    },
    pasteTitle: '解读错误',
    pasteLead: '原样粘贴响应即可。内容只在浏览器中读取，不会发送到任何地方。',
    needsScript: '此功能需要 JavaScript。没有 JavaScript 时，可在错误码列表中查找，或运行：',
    linesTo: (url) => ['或运行 ', url, '。'],
    description: (code, status) => `${code}（状态码 ${status}）的含义与处理建议。`,
  },
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
