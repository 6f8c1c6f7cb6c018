import type { ClientPhrases } from '../rules.js'

/** What to say in Chinese of what `explainResponse` finds. */
export const zh: ClientPhrases = {
  'header-missing': ({ name }) => `缺少头域 ${name}。`,
  'header-malformed': ({ name }) => `头域 ${name} 的值格式错误。`,
  'status-not-http': () => '状态码不是有效的 HTTP 状态码。',
  'status-differs': ({ code, actual, expected }) => `错误 ${code} 的状态码应为 ${expected}，实际为 ${actual}。`,
  'body-missing': () => '没有消息体。',
  'body-not-object': () => '消息体不是 JSON 对象。',
  'member-missing': ({ name }) => `消息体缺少字段 ${name}。`,
  'member-not-string': ({ name }) => `消息体的字段 ${name} 不是字符串。`,
  'member-has-space': ({ name }) => `消息体的字段 ${name} 首尾有空白字符。`,
  'code-unknown': ({ code }) => `错误码 ${code} 不在错误码目录中。`,
  'header-differs': ({ name, header }) => `消息体的字段 ${name} 与头域 ${header} 不一致。`,
  'error-on-success': ({ code, status }) => `错误 ${code} 随成功状态码 ${status} 返回。`,
}
