import { templateNames } from '@errbook/catalog/parts'
import type { Rule } from './rule.js'
import { formsOf, quote } from './walk.js'

/** A template has a hole for each of its fields, and a field for each of its holes. */
export const fieldsMatchTemplate: Rule = {
  name: 'fields-match-template',
  description: {
    en: 'The holes of a header template are its fields.',
    zh: '请求头或响应头模板的占位符与其字段一一对应。',
  },
  check(file, report) {
    for (const { path, form } of formsOf(file)) {
      const { template } = form
      if (template === undefined) {
        if (form.fields !== undefined && !('template' in form)) {
          report([...path, 'fields'], 'fields are given without a template', 'add "template:", or remove them', 'key')
        }
        continue
      }
      const holes = templateNames(template)
      const fields = Object.keys(form.fields ?? {})
      const inTemplate = new Set(holes)
      for (const hole of holes.filter((name) => !Object.hasOwn(form.fields ?? {}, name))) {
        report(
          [...path, 'template'],
          `there is no field for the hole {${hole}}`,
          `add it under "fields:", which has ${quote(fields)}`,
        )
      }
      for (const field of fields.filter((name) => !inTemplate.has(name))) {
        report(
          [...path, 'fields', field],
          `the field "${field}" is not in the template`,
          `the template has ${quote(holes)}`,
          'key',
        )
      }
    }
  },
}
