import { formats } from '@errbook/catalog/parts'
import { formatOf } from '../to-catalog.js'
import type { Rule } from './rule.js'
import { bodyHolesOf, paramsOf, quote } from './walk.js'

/** An example has a value of the right format for each parameter, and no other value. */
export const paramsMatchExample: Rule = {
  name: 'params-match-example',
  description: {
    en: 'The params of an example are those of its error, each in its format.',
    zh: '示例中的参数与错误的参数一致，并且符合各自的格式。',
  },
  check(file, report, errors) {
    const holes = bodyHolesOf(file) ?? new Map()
    for (const [code, entry, names] of errors) {
      const { message, example } = entry
      const params = paramsOf(entry)
      const values = example === undefined ? undefined : typeof example === 'string' ? {} : paramsOf(example)
      if (params === undefined || values === undefined || (message === undefined && 'message' in entry)) continue
      const path = ['errors', code, 'example']
      for (const name of names) {
        if (!Object.hasOwn(values, name)) {
          const fix = `add "${name}:" under its "params:"`
          report(
            path,
            `the example has no "${name}"`,
            typeof example === 'string' ? `write "{ request: …, params: … }", and ${fix}` : fix,
            'key',
          )
          continue
        }
        const value = values[name]
        const format = Object.hasOwn(params, name) ? params[name] : formatOf(holes.get(name))
        if (value === undefined || format === undefined) continue
        const isOfType = (format === 'integer') === (typeof value === 'number')
        const fits = new RegExp(`^(?:${formats[format].pattern})$`, 'u').test(String(value))
        if (isOfType && fits) continue
        const quotes = typeof value === 'number' ? `put ${value} in quotes` : `write ${value} without quotes`
        report(
          [...path, 'params', name],
          `${JSON.stringify(value)} is not ${formats[format].expected.en}`,
          fits ? quotes : 'write one',
        )
      }
      const known = new Set(names)
      for (const name of Object.keys(values).filter((key) => !known.has(key))) {
        report(
          [...path, 'params', name],
          `the error has no parameter "${name}"`,
          `its params are ${quote(names)}`,
          'key',
        )
      }
    }
  },
}
