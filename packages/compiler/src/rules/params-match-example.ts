import { formats } from '@errbook/catalog/parts'
import type { Rule } from './rule.js'
import { errorsOf, paramsOf, quote } from './walk.js'

/** An example has a value of the right format for each parameter, and no other value. */
export const paramsMatchExample: Rule = {
  name: 'params-match-example',
  description: 'The params of an example are those of its error, each in its format.',
  check(file, report) {
    for (const [code, entry] of errorsOf(file)) {
      const params = paramsOf(entry)
      const values = entry.example && paramsOf(entry.example)
      if (params === undefined || values === undefined) continue
      const path = ['errors', code, 'example']
      const names = Object.keys(params)
      for (const [name, format] of Object.entries(params)) {
        if (!Object.hasOwn(values, name)) {
          report(path, `the example has no "${name}"`, `add "${name}:" under its "params:"`, 'key')
          continue
        }
        const value = values[name]
        if (value === undefined || format === undefined) continue
        const isNumber = format === 'integer'
        if (
          isNumber !== (typeof value === 'number') ||
          !new RegExp(`^(?:${formats[format].pattern})$`, 'u').test(String(value))
        ) {
          report(
            [...path, 'params', name],
            `${JSON.stringify(value)} is not ${formats[format].expected.en}`,
            'write one',
          )
        }
      }
      for (const name of Object.keys(values).filter((key) => !Object.hasOwn(params, key))) {
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
