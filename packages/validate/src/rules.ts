import type { Localized } from '@errbook/catalog'

/** Whether what is wrong makes a value invalid, or is only worth knowing. */
export type Severity = 'error' | 'warning'

/** A law that requests or responses keep: how grave its breach is, and what to say of it, with `{holes}`. */
interface CheckRule extends Localized {
  readonly severity: Severity
}

const error = (en: string, zh: string): CheckRule => ({ severity: 'error', en, zh })
const warning = (en: string, zh: string): CheckRule => ({ severity: 'warning', en, zh })

/** The name of a rule, as an issue bears it. */
export type RuleName =
  | 'header-missing'
  | 'header-repeated'
  | 'header-malformed'
  | 'header-field-malformed'
  | 'status-not-http'
  | 'status-differs'
  | 'body-missing'
  | 'body-not-json'
  | 'body-not-object'
  | 'member-missing'
  | 'member-not-string'
  | 'member-has-space'
  | 'code-unknown'
  | 'request-id-differs'
  | 'error-on-success'

/** Every rule of the checks. */
export const rules: { readonly [R in RuleName]: CheckRule } = {
  'header-missing': error('The header {name} is missing.', '缺少头域 {name}。'),
  'header-repeated': error('The header {name} was sent {count} times.', '头域 {name} 出现了 {count} 次。'),
  'header-malformed': error('The header {name} is not what it has to be.', '头域 {name} 的值不符合要求。'),
  'header-field-malformed': error(
    'The part {field} of the header {name} is not what it has to be.',
    '头域 {name} 中的 {field} 部分不符合要求。',
  ),
  'status-not-http': error('The status is no HTTP status code.', '状态码不是有效的 HTTP 状态码。'),
  'status-differs': error(
    '{code} was answered with the status {actual}; the catalog has {expected}.',
    '{code} 的响应状态码为 {actual}，而错误目录规定为 {expected}。',
  ),
  'body-missing': error('The error response has no body.', '错误响应没有响应体。'),
  'body-not-json': error('The body is not JSON in UTF-8.', '响应体不是 UTF-8 编码的 JSON。'),
  'body-not-object': error('The body is not a JSON object.', '响应体不是 JSON 对象。'),
  'member-missing': error('The body has no member {name}.', '响应体缺少字段 {name}。'),
  'member-not-string': error('The member {name} of the body is not a string.', '响应体的字段 {name} 不是字符串。'),
  'member-has-space': warning(
    'The member {name} of the body has white space around it.',
    '响应体的字段 {name} 首尾有空白字符。',
  ),
  'code-unknown': warning('The code {code} is not in the catalog.', '错误码 {code} 不在错误目录中。'),
  'request-id-differs': error(
    'The member {name} of the body differs from the header {header}.',
    '响应体的字段 {name} 与头域 {header} 不一致。',
  ),
  'error-on-success': error(
    'The error {code} came with the success status {status}.',
    '错误 {code} 随成功状态码 {status} 返回。',
  ),
}
