import type { Rule } from './rule.js'
import { formsOf, quote } from './walk.js'

const forms = ['template', 'mediaType', 'format', 'pattern'] as const
const ofFields = ['format', 'pattern'] as const

/** A header says what its value looks like in one way, or in several of which any may be. */
export const headerHasOneForm: Rule = {
  name: 'header-has-one-form',
  description: {
    en: 'A header, each form under its anyOf, and a field of a template has exactly one form.',
    zh: '请求头、响应头、anyOf 中的每一项以及模板的每个字段，都须有且只有一种形式。',
  },
  check(file, report) {
    for (const { path, form } of formsOf(file)) {
      const ofHeader = path.length === 3 ? [...forms, 'anyOf' as const] : forms
      const given = ofHeader.filter((name) => name in form)
      if (given.length !== 1)
        report(path, formsGiven(path.length === 3 ? 'header' : 'form', given), oneOf(ofHeader), 'key')
      for (const [name, field] of Object.entries(form.fields ?? {})) {
        const fieldForms = ofFields.filter((one) => one in (field ?? { format: 0 }))
        if (fieldForms.length !== 1)
          report([...path, 'fields', name], formsGiven('field', fieldForms), oneOf(ofFields), 'key')
      }
    }
  },
}

function oneOf(names: readonly string[]): string {
  return `give one of ${quote(names)}`
}

function formsGiven(holder: string, given: readonly string[]): string {
  return given.length === 0 ? `the ${holder} has no form` : `the ${holder} has the forms ${quote(given)}`
}
