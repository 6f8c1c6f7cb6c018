import type { TargetFault } from '@errbook/http-message'
import type { Phrases } from '../rules.js'
import { zh } from './zh.js'

const targetFaults: { readonly [F in TargetFault]: string } = {
  form: '请求目标既不是路径，也不是规范形式的 http 或 https URL。',
  fragment: '请求目标包含片段标识（#），片段只供客户端使用，不应发送。',
  encoding: '请求路径中的百分号编码不是有效的 UTF-8。',
  'host-invalid': '请求头 Host 不是有效的主机。',
  'host-repeated': '请求多次指定了主机。',
  'host-differs': '请求目标中的主机与请求头 Host 不一致。',
}

/** What to say in Chinese of the breach of each rule. */
export const allZh: Phrases = {
  ...zh,
  'target-invalid': ({ fault }) => targetFaults[fault],
  'header-name-invalid': ({ name }) => `${JSON.stringify(name)} 不能用作头域名称。`,
  'header-repeated': ({ name, count }) => `头域 ${name} 出现了 ${count} 次。`,
  'header-not-text': ({ name }) => `头域 ${name} 的值不是文本。`,
  'header-empty': ({ name }) => `头域 ${name} 的值为空。`,
  'header-too-long': ({ name, limit }) => `头域 ${name} 的值超过 ${limit} 字节。`,
  'header-unsafe': ({ name, character, position }) =>
    `头域 ${name} 的第 ${position} 个字符为 ${character}，头域中不允许出现该字符。`,
  'header-field-malformed': ({ name, field }) => `头域 ${name} 中的 ${field} 部分格式错误。`,
  'date-skewed': ({ name, seconds, limit }) =>
    `头域 ${name} 中的时间与时钟相差 ${seconds} 秒，超出允许的 ${limit} 秒。`,
  'body-unreadable': ({ reason }) => `无法读取消息体：${reason}。`,
  'body-too-large': ({ limit }) => `消息体超过 ${limit} 字节。`,
  'body-not-utf8': () => '消息体不是 UTF-8 编码。',
  'body-not-json': () => '消息体不是 JSON。',
  'body-inappropriate': ({ member, reason }) =>
    `${member === '' ? '消息体' : `消息体的字段 ${member} `}不符合该操作的要求：${reason}`,
  'message-differs': ({ code }) => `错误信息与错误码目录中 ${code} 的不一致。`,
}
