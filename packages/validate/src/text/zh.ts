import type { TargetFault } from '@errbook/http-message'
import type { Phrases } from '../describe-issue.js'
import type { JsonType, OfMessage } from '../issue.js'

/** What to say in Chinese of an issue by each rule. */
export const zh: Phrases = {
  'header-missing': ({ name }) => `缺少头域 ${name}。`,
  'header-malformed': ({ name }) => `头域 ${name} 的值格式错误。`,
  'status-not-http': () => '状态码不是有效的 HTTP 状态码。',
  'status-differs': ({ code, actual, expected }) => `错误 ${code} 的状态码应为 ${expected}，实际为 ${actual}。`,
  'body-missing': ({ of }) => `缺少 JSON ${bodies[of]}。`,
  'body-not-object': () => '响应体不是 JSON 对象。',
  'member-missing': ({ name }) => `响应体缺少字段 ${name}。`,
  'member-type': ({ name, type }) => `响应体的字段 ${name} 不是${jsonTypes[type]}。`,
  'member-malformed': ({ name }) => `响应体的字段 ${name} 格式错误。`,
  'constant-differs': ({ name }) => `响应体的字段 ${name} 与错误响应体的固定值不一致。`,
  'item-missing': ({ name }) => `响应体的列表 ${name} 中没有描述错误的元素。`,
  'member-status-differs': ({ name, status, said }) =>
    `响应体的字段 ${name} 为 ${said}，与响应的状态码 ${status} 不一致。`,
  'member-has-space': ({ name }) => `响应体的字段 ${name} 首尾有空白字符。`,
  'code-unknown': ({ code, nearest }) => `错误码 ${code} 不在错误码目录中${nearest ? `（最接近：${nearest}）` : ''}。`,
  'header-differs': ({ name, header }) => `响应体的字段 ${name} 与头域 ${header} 不一致。`,
  'error-on-success': ({ code, status }) => `错误 ${code} 随成功状态码 ${status} 返回。`,
  'target-invalid': ({ fault }) => targetFaults[fault],
  'header-name-invalid': ({ name }) => `头域名称 ${JSON.stringify(name)} 无效。`,
  'header-repeated': ({ name, count }) => `头域 ${name} 出现了 ${count} 次。`,
  'header-not-text': ({ name }) => `头域 ${name} 的值不是文本。`,
  'header-empty': ({ name }) => `头域 ${name} 的值为空。`,
  'header-too-long': ({ name, limit }) => `头域 ${name} 的值超过 ${limit} 字节。`,
  'header-unsafe': ({ name, character, position }) =>
    `头域 ${name} 的第 ${position} 个字符为 ${character}，头域中不允许出现该字符。`,
  'header-field-malformed': ({ name, field }) => `头域 ${name} 中的 ${field} 部分格式错误。`,
  'date-skewed': ({ name, seconds, limit }) =>
    `头域 ${name} 中的时间与时钟相差 ${seconds} 秒，超出允许的 ${limit} 秒。`,
  'body-unreadable': ({ of, reason }) => `无法读取${bodies[of]}：${reason}。`,
  'body-too-large': ({ of, limit }) => `${bodies[of]}超过 ${limit} 字节。`,
  'body-not-utf8': ({ of }) => `${bodies[of]}不是 UTF-8 编码。`,
  'body-not-json': ({ of }) => `${bodies[of]}不是 JSON。`,
  'body-inappropriate': ({ member, reason }) =>
    `${member === '' ? '请求体' : `请求体的字段 ${member} `}不符合该操作的要求：${reason}`,
  'message-differs': ({ code }) => `错误信息与错误码目录中 ${code} 的不一致。`,
}

const bodies: { readonly [M in OfMessage['of']]: string } = { request: '请求体', response: '响应体' }

const jsonTypes: { readonly [T in JsonType]: string } = {
  string: '字符串',
  integer: '整数',
  boolean: '布尔值',
  object: '对象',
  array: '数组',
}

const targetFaults: { readonly [F in TargetFault]: string } = {
  form: '请求目标既不是路径，也不是规范形式的 http 或 https URL。',
  fragment: '请求目标包含片段标识（#），片段只供客户端使用，不应发送。',
  encoding: '请求路径中的百分号编码不是有效的 UTF-8。',
  'host-invalid': '请求头 Host 不是有效的主机。',
  'host-repeated': '请求多次指定了主机。',
  'host-differs': '请求目标中的主机与请求头 Host 不一致。',
}
