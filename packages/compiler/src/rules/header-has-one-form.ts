import type { Rule } from './rule.js'
import { headersOf, quote } from './walk.js'

const forms = ['template', 'mediaType', 'format', 'pattern'] as const

/** A header says what its value looks like in one way. */
export const headerHasOneForm: Rule = {
  name: 'header-has-one-form',
  description: 'A header, and a field of a template, has exactly one form.',
  check(file, report) {
    for (const { path, header } of headersOf(file)) {
      const given = forms.filter((form) => form in header)
      if (given.length !== 1) {
        report(path, formsGiven('header', given), `give one of ${quote(forms)}`, 'key')
      }
      for (const [name, field] of Object.entries(header.fields ?? {})) {
        const fieldForms = (['format', 'pattern'] as const).filter((form) => form in (field ?? { format: 0 }))
        if (fieldForms.length !== 1) {
          report([...path, 'fields', name], formsGiven('field', fieldForms), 'give one of "format", "pattern"', 'key')
        }
      }
    }
  },
}

function formsGiven(holder: string, forms: readonly string[]): string {
  return forms.length === 0 ? `the ${holder} has no form` : `the ${holder} has the forms ${quote(forms)}`
}
