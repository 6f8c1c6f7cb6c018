import type { Phrases } from '../rules.js'

/** What to say of the breach of each rule, in Chinese. */
export const zh: Phrases = {
  'header-name-invalid': ({ name }) => `${JSON.stringify(name)} 不能用作头域名称。`,
  'header-missing': ({ name }) => `缺少头域 ${name}。`,
  'header-repeated': ({ name, count }) => `头域 ${name} 出现了 ${count} 次。`,
  'header-not-text': ({ name }) => `头域 ${name} 的值不是文本。`,
  'header-empty': ({ name }) => `头域 ${name} 的值为空。`,
  'header-unsafe': ({ name, character, position }) =>
    `头域 ${name} 的第 ${position} 个字符为 ${character}，头域中不允许出现该字符。`,
  'header-malformed': ({ name }) => `头域 ${name} 的值不符合要求。`,
  'header-field-malformed': ({ name, field }) => `头域 ${name} 中的 ${field} 部分不符合要求。`,
  'date-skewed': ({ name, seconds, limit }) =>
    `头域 ${name} 中的时间与时钟相差 ${seconds} 秒，超出允许的 ${limit} 秒。`,
  'status-not-http': ({ status }) => `${status} 不是有效的 HTTP 状态码。`,
  'status-differs': ({ code, actual, expected }) => `${code} 的响应状态码为 ${actual}，而错误目录规定为 ${expected}。`,
  'body-missing': () => '没有消息体。',
  'body-unreadable': ({ reason }) => `无法读取消息体：${reason}。`,
  'body-too-large': ({ limit }) => `消息体超过 ${limit} 字节。`,
  'body-not-utf8': () => '消息体不是 UTF-8 编码。',
  'body-not-json': () => '消息体不是 JSON。',
  'body-not-object': () => '消息体不是 JSON 对象。',
  'body-inappropriate': ({ member, reason }) =>
    `${member === '' ? '消息体' : `消息体的字段 ${member} `}不符合该操作的要求：${reason}`,
  'member-missing': ({ name }) => `消息体缺少字段 ${name}。`,
  'member-not-string': ({ name }) => `消息体的字段 ${name} 不是字符串。`,
  'member-has-space': ({ name }) => `消息体的字段 ${name} 首尾有空白字符。`,
  'code-unknown': ({ code }) => `错误码 ${code} 不在错误目录中。`,
  'message-differs': ({ code }) => `错误信息与错误目录中 ${code} 的不一致。`,
  'request-id-differs': ({ name, header }) => `消息体的字段 ${name} 与头域 ${header} 不一致。`,
  'error-on-success': ({ code, status }) => `错误 ${code} 随成功状态码 ${status} 返回。`,
}
