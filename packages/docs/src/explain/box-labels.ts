import type { Fault, Localized, Retry } from '@errbook/catalog'

/** What the box for errors says around an explanation. Names in braces are filled in. */
export interface BoxLabels {
  readonly crumb: string
  readonly noCode: string
  readonly pasted: string
  /** How many secrets are masked: none, one, several. */
  readonly masked: readonly [none: string, one: string, several: string]
  readonly missing: string
  readonly departs: string
  readonly warning: string
  readonly readFrom: string
  readonly requestDate: string
  readonly serverClock: string
  readonly found: string
  readonly alsoFound: string
  readonly allAbout: string
  readonly didYouMean: string
  readonly ofStatus: string
  readonly noneOfStatus: string
  readonly tooLong: string
}

/** The labels of the box in one language, and those that it shares with the pages. */
export interface SharedLabels {
  readonly whatToDo: string
  readonly copy: string
  readonly verdicts: { readonly [R in Retry]: string }
  readonly faultOf: { readonly [F in Fault]: string }
  readonly steps: { readonly [R in Retry]: string }
}

export const boxLabels: Localized<BoxLabels> = {
  en: {
    crumb: 'Pasted error / read in this browser, sent nowhere',
    noCode: 'No error code',
    pasted: 'What you pasted',
    masked: ['No secrets found', '1 secret masked', '{n} secrets masked'],
    missing: 'no {name}',
    departs: 'What departs from the catalog',
    warning: 'warning',
    readFrom: 'Read from it',
    requestDate: 'Date of the request',
    serverClock: "Server's clock",
    found: 'Found',
    alsoFound: 'Also found',
    allAbout: 'All about {code}',
    didYouMean: 'Did you mean',
    ofStatus: 'The codes of the status',
    noneOfStatus: 'The catalog has no code of this status.',
    tooLong: 'The text is too long to be read in a page. Paste only the part with the error.',
  },
  zh: {
    crumb: '粘贴的错误 / 在浏览器中解读，不会发送到任何地方',
    noCode: '没有错误码',
    pasted: '粘贴的内容',
    masked: ['未发现敏感信息', '已遮盖 1 处敏感信息', '已遮盖 {n} 处敏感信息'],
    missing: '缺少 {name}',
    departs: '与错误码目录不符之处',
    warning: '警告',
    readFrom: '从中读出',
    requestDate: '请求时间',
    serverClock: '服务端时钟',
    found: '位置',
    alsoFound: '另外出现',
    allAbout: '{code} 的完整说明',
    didYouMean: '您要找的是不是',
    ofStatus: '该状态码的错误码',
    noneOfStatus: '错误码目录中没有该状态码的错误码。',
    tooLong: '内容过长，无法在页面中解读。请只粘贴包含错误的部分。',
  },
}
