import type { Rule } from './rule.js'
import { bodyHolesOf } from './walk.js'

/** A code is sent as the type that the error body has for it. */
export const wireFitsTemplate: Rule = {
  name: 'wire-fits-template',
  description: 'Where the error body has the code as an integer, every error has an integer "wire"; else none has.',
  check(file, report, errors) {
    const hole = bodyHolesOf(file)?.get('code')
    if (hole === undefined || hole.type === 'any') return
    const isInteger = hole.type === 'integer'
    for (const [code, entry] of errors) {
      if ('wire' in entry && entry.wire === undefined) continue
      const { wire } = entry
      if (isInteger && wire === undefined) {
        report(['errors', code], 'the error body has {code:integer}, and the error no number', 'add "wire:"', 'key')
      } else if (isInteger && typeof wire !== 'number') {
        report(['errors', code, 'wire'], `${JSON.stringify(wire)} is not a number`, 'write an integer, without quotes')
      } else if (!isInteger && typeof wire === 'number') {
        const fix = `put it in quotes, or write {code:integer} in the template`
        report(['errors', code, 'wire'], `${wire} is a number, and the error body has {code}, which is text`, fix)
      }
    }
  },
}
