import { isIndex } from './key-keeps-place.js'
import type { Rule } from './rule.js'
import { bodyHolesOf } from './walk.js'

/** A code is sent as the type that the error body has for it. */
export const wireFitsTemplate: Rule = {
  name: 'wire-fits-template',
  description: {
    en: 'Where the error body has the code as an integer, every error has an integer "wire"; else none has. No code has white space around it.',
    zh: '错误体中的错误码为整数时，每个错误都须有整数的 wire，否则都不能有。错误码首尾不能有空白字符。',
  },
  check(file, report, errors) {
    for (const [code, { wire }] of errors) {
      if (typeof wire !== 'string' || wire === wire.trim()) continue
      const what = `${JSON.stringify(wire)} has white space around it, which is taken off when a code is read`
      report(['errors', code, 'wire'], what, `write ${JSON.stringify(wire.trim())}`)
    }
    const hole = bodyHolesOf(file)?.get('code')
    if (hole === undefined || hole.type === 'any') return
    const isInteger = hole.type === 'integer'
    for (const [code, entry] of errors) {
      const { wire } = entry
      if (wire === undefined && (!isInteger || 'wire' in entry || file.errors?.[code] === undefined)) continue
      if (isInteger && wire === undefined) {
        // A number as the name is told with the same fix by a rule of its own.
        if (!isIndex(code)) report(['errors', code], 'the error has no number', 'add "wire:" with the number', 'key')
      } else if (isInteger && typeof wire !== 'number') {
        const fix = 'write an integer such as 40001, without quotes and leading zeros, of at most 15 digits'
        report(['errors', code, 'wire'], `${JSON.stringify(wire)} is not a number`, fix)
      } else if (!isInteger && typeof wire === 'number') {
        const fix = `put it in quotes, or write {code:integer} in the template`
        report(['errors', code, 'wire'], `${wire} is a number, and the error body has {code}, which is text`, fix)
      }
    }
  },
}
