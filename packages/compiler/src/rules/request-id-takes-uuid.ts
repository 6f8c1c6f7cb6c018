import { formPattern } from '../header-pattern.js'
import { linearFault } from './pattern-is-linear.js'
import type { Rule } from './rule.js'
import { headersOf, type SoundForm } from './walk.js'

/** A server makes a UUID for each request. Where the API has ids of another form, it has to be told how to make them. */
export const requestIdTakesUuid: Rule = {
  name: 'request-id-takes-uuid',
  description: {
    en: 'In a catalog for servers, the header of the request id takes the UUID that a server makes.',
    zh: '供服务端使用的错误码目录中，请求 ID 的响应头须接受服务端生成的 UUID。',
  },
  severity: 'warning',
  check(file, report) {
    const name = file.body?.members?.requestId?.header?.toLowerCase()
    if (name === undefined || !('errorFor' in file)) return
    const rule = headersOf(file).find(({ path, name: own }) => path[1] === 'response' && own.toLowerCase() === name)
    if (rule === undefined || (rule.header.anyOf ?? [rule.header]).some((form) => mayBeUuid(form ?? {}))) return
    report(
      rule.path,
      'this is the request id, and servers make a UUID, which it does not take',
      'let it take a UUID, or give servers the option "createRequestId"',
      'key',
    )
  },
}

/** Whether a form takes a UUID; of one that is not sound or is slow, that is not asked. */
function mayBeUuid({ mediaType, format, pattern }: SoundForm): boolean {
  if (mediaType !== undefined) return false
  const form = pattern === undefined ? format && { format } : { pattern }
  if (form === undefined) return true
  const whole = formPattern(form)
  try {
    return linearFault(whole) !== undefined || new RegExp(whole, 'u').test('c4abab14-8a4b-4d5e-9f60-1b2c3d4e5f60')
  } catch {
    return true
  }
}
