import type { Column } from './columns.js'

/** What a heading says of its column. */
export interface Meaning {
  readonly key: Column['key'] | 'described'
  /** The lower, the more definite. */
  readonly rank: number
  readonly language: string | undefined
}

/** What a heading means; the path of a member such as `description.zh.text` is one, too. */
export function meaningOf(heading: string): Meaning | undefined {
  if (heading.length > maximumHeading) return undefined
  const known = meanings.get(plain(heading))
  if (known !== undefined) return known
  const steps = heading.split(/[.()（）[\]/\s]+/).filter((step) => step !== '')
  const language = steps.map(languageIn).find((tag) => tag !== undefined)
  if (language === undefined) return undefined
  const rest = steps.filter((step) => languageIn(step) === undefined)
  if (rest.length > 1 && /^(?:text|quoted|meaning|value)$/i.test(rest.at(-1) as string)) rest.pop()
  const meaning = meanings.get(
    plain(rest.filter((step) => step.toLowerCase() !== 'text' || rest.length === 1).join('')),
  )
  const isText = meaning?.key === 'quoted' || meaning?.key === 'resolution' || meaning?.key === 'described'
  return isText ? { ...meaning, key: meaning.key === 'resolution' ? 'resolution' : 'quoted', language } : undefined
}

/** A language tag in its usual spelling; `undefined` for any other text. */
export function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}

const maximumHeading = 80

/** Headings as pages have them, without case, spaces and punctuation; the more definite ones first. */
const names: { readonly [K in Meaning['key']]: readonly string[] } = {
  code: [
    'errorcode errorcodename errorreturncode errcode errorcodes returncode declinecode 错误码 错误返回码 错误代码 错误编码 返回码 业务错误码',
    'code codes codename 代码 编码 状态码名称',
    'error errorname errortype exception 错误 错误名称 错误类型 异常',
    'reason',
  ],
  status: [
    'httpstatuscode httpstatus httpcode httpresponsecode httpresponsestatus http状态码 http状态 http返回码 http响应码 http码',
    'statuscode status responsestatus responsecode 状态码 状态 响应码',
    'http',
  ],
  message: [
    'errormessage message usermessage errmsg errormsg msg returnmessage 错误消息 错误信息 消息 报错信息 返回信息 提示信息 错误提示',
  ],
  described: ['errordescription 错误描述'],
  quoted: [
    'description meaning explanation 描述 含义 说明 解释 错误说明 错误含义 错误码描述 错误码说明 错误解释 中文解释 中文描述 中文说明 中文含义',
    'chineseexplanation chinesedescription englishdescription englishexplanation details detail remarks remark notes note comment comments summary cause causes possiblecause possiblecauses 备注 原因 错误原因 详情 text quoted',
  ],
  resolution: [
    'resolution solution solutions nextstep nextsteps howtofix suggestion suggestions remedy action suggestedaction recommendedaction whattodo troubleshooting 解决方案 解决办法 解决方法 处理方法 处理方式 处理建议 处理措施 建议 解决建议 排查建议',
  ],
  group: ['group category module 分组 分类 类别 模块'],
  fault: ['fault'],
  retry: [
    'retry retryable retriable isretryable canretry canberetried saferetry safetoretry 重试 可重试 是否重试 是否可重试 能否重试',
  ],
  since: ['since'],
}

const meanings: ReadonlyMap<string, Meaning> = new Map(
  Object.entries(names).flatMap(([key, ranks]) =>
    ranks.flatMap((line, rank) =>
      line.split(' ').map((name) => [name, { key: key as Meaning['key'], rank, language: undefined }] as const),
    ),
  ),
)

/** A heading without case, spaces and punctuation. */
function plain(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** The language that a part of a heading names, by its tag. */
function languageIn(step: string): string | undefined {
  return /^(?:en|zh|ja|ko|de|fr|es|pt|it|ru)(?:-[A-Za-z]{2,4})?$/i.test(step) ? canonical(step) : undefined
}
