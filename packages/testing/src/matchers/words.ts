import type { Language } from '@errbook/catalog'
import type { RuleName } from '@errbook/validate'

/** What the matchers say, in one language. */
export interface Words {
  readonly expected: string
  readonly nearest: string
  readonly actual: string
  readonly toDo: string
  /** The same of one code. */
  readonly toDoAbout: (code: string) => string
  readonly see: string
  readonly more: (count: number) => string

  /** `response` as in `404 CsnNotFoundException`. */
  readonly conforms: (response: string, catalog: string) => string
  readonly departs: (response: string, catalog: string, counts: string) => string
  readonly counts: (errors: number, warnings: number) => string

  readonly isRefused: (code: string) => string
  readonly isRefusedOtherwise: (actual: string, expected: string) => string
  readonly isNotRefused: (catalog: string, code: string) => string
  readonly isResponseWith: (response: string, code: string) => string
  readonly isOtherResponse: (response: string, code: string) => string
  readonly isUnknownResponse: (response: string, unknown: string, code: string) => string
  readonly isSuccess: (response: string, code: string) => string
  readonly saysNoCode: (response: string, code: string) => string
  readonly departsWith: (response: string, code: string, catalog: string, counts: string) => string

  readonly isError: (code: string, catalog: string) => string
  readonly isOtherError: (code: string, expected: string) => string
  readonly isErrorOfOther: (code: string, other: string, wanted: string) => string
  readonly isUnknownError: (code: string, catalog: string) => string
  /** An error of a catalog, of one code if one is given. */
  readonly wanted: (catalog: string, code: string | undefined) => string
  readonly isNoError: (received: string, wanted: string) => string
  readonly differs: (code: string) => string

  readonly threwNothing: string
  readonly gavePromise: string
  readonly success: (status: number) => string
  readonly noCode: (reason: string) => string

  readonly notResponse: (received: string) => string
  readonly notMessage: (received: string) => string
  readonly bodyRead: string
  readonly passResponse: string
  readonly passMessage: string
  readonly passError: string
  readonly checkFirst: string
  readonly awaitIt: string
  readonly useToBeCatalogError: string
  readonly passNow: string
  /** What to change where a rule was broken. */
  readonly advice: (rule: RuleName) => string
}

const en: Words = {
  expected: 'expected: ',
  nearest: 'nearest:  ',
  actual: 'actual:   ',
  toDo: 'What to do: ',
  toDoAbout: (code) => `What to do about ${code}: `,
  see: 'See: ',
  more: (count) => `… and ${count} more`,

  conforms: (response, catalog) => `The response (${response}) conforms to ${catalog}.`,
  departs: (response, catalog, counts) => `The response (${response}) does not conform to ${catalog}: ${counts}.`,
  counts: (errors, warnings) => {
    const all = [plural(errors, 'error'), ...(warnings > 0 ? [plural(warnings, 'warning')] : [])]
    return all.join(', ')
  },

  isRefused: (code) => `The request is refused with ${code}.`,
  isRefusedOtherwise: (actual, expected) => `The request is refused with ${actual}, not with ${expected}.`,
  isNotRefused: (catalog, code) => `The request is valid according to ${catalog}, so it is not refused with ${code}.`,
  isResponseWith: (response, code) => `The response (${response}) is the error ${code}.`,
  isOtherResponse: (response, code) => `The response (${response}) is another error than ${code}.`,
  isUnknownResponse: (response, unknown, code) =>
    `The response (${response}) has the unknown code ${unknown}, not ${code}.`,
  isSuccess: (response, code) => `The response (${response}) is a success, not the error ${code}.`,
  saysNoCode: (response, code) => `The response (${response}) says no error code; ${code} was expected.`,
  departsWith: (response, code, catalog, counts) =>
    `The response (${response}) is the error ${code}, but does not conform to ${catalog}: ${counts}.`,

  isError: (code, catalog) => `It is the error ${code} of ${catalog}.`,
  isOtherError: (code, expected) => `It is the error ${code}, not ${expected}.`,
  isErrorOfOther: (code, other, wanted) => `It is the error ${code} of the catalog ${other}, not ${wanted}.`,
  isUnknownError: (code, catalog) => `Its code ${code} is not in the catalog ${catalog}.`,
  wanted: (catalog, code) => (code === undefined ? `an error of ${catalog}` : `the error ${code} of ${catalog}`),
  isNoError: (received, wanted) => `It is ${received}, not ${wanted}.`,
  differs: (code) => `It is the error ${code}, but differs from what was expected.`,

  threwNothing: 'a function that threw nothing',
  gavePromise: 'a function that returned a promise',
  success: (status) => `a success with the status ${status}`,
  noCode: (reason) => `a response without an error code (${reason})`,

  notResponse: (received) => `A response was expected, but ${received} was received.`,
  notMessage: (received) => `A request or a response was expected, but ${received} was received.`,
  bodyRead: 'The body was read before.',
  passResponse:
    'Pass the whole response, not its body alone: a Fetch Response, what supertest, inject, axios, got, undici or Playwright gave, or { status, headers, body }.',
  passMessage:
    'Pass the whole message, not its body alone: a Fetch Request or { headers, body }, or a response: { status, headers, body }.',
  passError:
    'Pass the error that was thrown, or what decode of @errbook/http gave; for a response, use toBeRefusedWith.',
  checkFirst: 'Check it before its body is read (a Fetch Response stays readable), or pass { status, headers, body }.',
  awaitIt: 'Await it first, or use .resolves or .rejects.',
  useToBeCatalogError: 'Use toBeCatalogError for errors that were thrown or decoded.',
  passNow: 'Pass { now: new Date() } to have the dates of the request checked.',
  advice: (rule) => adviceEn[groupOf(rule)],
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

const zh: Words = {
  expected: '期望：',
  nearest: '最接近：',
  actual: '实际：',
  toDo: '处理建议：',
  toDoAbout: (code) => `${code} 的处理建议：`,
  see: '参见：',
  more: (count) => `……另有 ${count} 处`,

  conforms: (response, catalog) => `响应（${response}）符合 ${catalog}。`,
  departs: (response, catalog, counts) => `响应（${response}）不符合 ${catalog}：${counts}。`,
  counts: (errors, warnings) => `${errors} 个错误${warnings > 0 ? `，${warnings} 个警告` : ''}`,

  isRefused: (code) => `请求被拒绝，错误码为 ${code}。`,
  isRefusedOtherwise: (actual, expected) => `请求被拒绝，错误码为 ${actual}，而不是 ${expected}。`,
  isNotRefused: (catalog, code) => `按 ${catalog}，该请求有效，不会以 ${code} 拒绝。`,
  isResponseWith: (response, code) => `响应（${response}）是错误 ${code}。`,
  isOtherResponse: (response, code) => `响应（${response}）不是错误 ${code}，而是另一个错误。`,
  isUnknownResponse: (response, unknown, code) => `响应（${response}）的错误码 ${unknown} 未知，而不是 ${code}。`,
  isSuccess: (response, code) => `响应（${response}）是成功响应，而不是错误 ${code}。`,
  saysNoCode: (response, code) => `响应（${response}）中没有错误码，期望 ${code}。`,
  departsWith: (response, code, catalog, counts) =>
    `响应（${response}）是错误 ${code}，但不符合 ${catalog}：${counts}。`,

  isError: (code, catalog) => `收到的是 ${catalog} 的错误 ${code}。`,
  isOtherError: (code, expected) => `收到的是错误 ${code}，而不是 ${expected}。`,
  isErrorOfOther: (code, other, wanted) => `收到的是错误码目录 ${other} 的错误 ${code}，而不是${wanted}。`,
  isUnknownError: (code, catalog) => `收到的错误码 ${code} 不在错误码目录 ${catalog} 中。`,
  wanted: (catalog, code) => ` ${catalog} 的错误${code === undefined ? '' : ` ${code}`}`,
  isNoError: (received, wanted) => `收到的是${received}，而不是${wanted}。`,
  differs: (code) => `收到的是错误 ${code}，但与期望不一致。`,

  threwNothing: '没有抛出错误的函数',
  gavePromise: '返回 Promise 的函数',
  success: (status) => `状态码为 ${status} 的成功响应`,
  noCode: (reason) => `没有错误码的响应（${reason}）`,

  notResponse: (received) => `期望收到响应，实际收到${received}。`,
  notMessage: (received) => `期望收到请求或响应，实际收到${received}。`,
  bodyRead: '消息的内容已被读取。',
  passResponse:
    '请传入整个响应，而不只是响应体：Fetch Response，supertest、inject、axios、got、undici 或 Playwright 的响应，或 { status, headers, body }。',
  passMessage:
    '请传入整个请求或响应，而不只是请求体或响应体：Fetch Request 或 { headers, body }，或者传入响应：{ status, headers, body }。',
  passError: '请传入抛出的错误或 @errbook/http 的 decode 的结果；响应请用 toBeRefusedWith 检查。',
  checkFirst: '请在读取之前检查（检查后 Fetch Response 仍可读取），或传入 { status, headers, body }。',
  awaitIt: '请先 await，或使用 .resolves、.rejects。',
  useToBeCatalogError: '抛出或解码得到的错误请用 toBeCatalogError 检查。',
  passNow: '传入 { now: new Date() } 才会检查请求中的日期。',
  advice: (rule) => adviceZh[groupOf(rule)],
}

export const words: { readonly [L in Language]: Words } = { en, zh }

type Group = 'code' | 'status' | 'message' | 'header' | 'body' | 'member'

function groupOf(rule: RuleName): Group {
  switch (rule) {
    case 'code-unknown':
      return 'code'
    case 'status-not-http':
    case 'status-differs':
    case 'error-on-success':
    case 'member-status-differs':
      return 'status'
    case 'message-differs':
      return 'message'
    case 'member-missing':
    case 'member-type':
    case 'member-malformed':
    case 'member-has-space':
    case 'constant-differs':
    case 'item-missing':
      return 'member'
    default:
      return rule.startsWith('body-') ? 'body' : 'header'
  }
}

const adviceEn: { readonly [G in Group]: string } = {
  code: 'Answer with a code of the catalog, or add this one to it.',
  status: 'Answer with the status that the catalog gives the code, or change it there.',
  message: 'Make the message from the template in the catalog, or change it there.',
  header: 'Send the header as the catalog has it, or change its rule there.',
  body: 'Answer every error with the JSON body of the catalog; see that no proxy in between answers instead.',
  member: 'Make the body by the template of the catalog, as encode of @errbook/http does.',
}

const adviceZh: { readonly [G in Group]: string } = {
  code: '请返回错误码目录中的错误码，或将其加入目录。',
  status: '请返回目录中该错误码的状态码，或修改目录。',
  message: '请按目录中的模板生成错误信息，或修改目录。',
  header: '请按目录发送该头域，或修改目录中的规则。',
  body: '每个错误都应返回目录规定的 JSON 响应体；请确认不是中间代理返回的。',
  member: '请按目录的模板生成响应体，例如使用 @errbook/http 的 encode。',
}
