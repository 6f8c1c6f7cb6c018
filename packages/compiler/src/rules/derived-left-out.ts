import type { Path } from '../diagnostic.js'
import { defaultTemplate, faultAt, formatOf } from '../to-catalog.js'
import type { Rule } from './rule.js'
import { bodyHolesOf, type File, formsOf, headersOf, requestAnswersOf, type SoundError } from './walk.js'

/** What a file says is worth reading: it does not follow from what else it says, or does not. */
export const derivedLeftOut: Rule = {
  name: 'derived-left-out',
  description: 'No key says only what holds without it.',
  severity: 'warning',
  check(file, report, errors) {
    for (const [path, what] of derivedIn(file, errors)) report(path, what, 'remove it', 'key')
  },
}

/** The keys that say only what holds without them, with what holds. */
function* derivedIn(file: File, errors: readonly SoundError[]): Generator<readonly [path: Path, what: string]> {
  const { languages, body, errorFor } = file
  if (languages?.length === 1 && languages[0] === 'en') yield [['languages'], '[en] is the default']
  if (JSON.stringify(body?.template) === JSON.stringify(defaultTemplate)) {
    yield [['body', 'template'], 'this template is the default']
  }
  for (const { path, header } of headersOf(file)) {
    if (header.required === false) yield [[...path, 'required'], 'false is the default']
    // Of a header that is not required, `missing` is told by a rule of its own.
    for (const part of header.required ? (['missing', 'malformed'] as const) : (['malformed'] as const)) {
      const code = header[part]
      if (code !== undefined && code === errorFor?.invalidRequest) yield [[...path, part], answeredAnyhow(code)]
    }
  }
  for (const { path, form } of formsOf(file)) {
    for (const [name, field] of Object.entries(form.fields ?? {})) {
      if (field?.secret === false) yield [[...path, 'fields', name, 'secret'], 'false is the default']
    }
  }
  for (const { path, code } of requestAnswersOf(file)) {
    const isOwn = path[0] === 'errorFor' && path[1] !== 'invalidRequest'
    if (isOwn && code === errorFor?.invalidRequest) yield [path, answeredAnyhow(code)]
  }
  const holes = bodyHolesOf(file) ?? new Map()
  for (const [code, { status, fault, retry, params = {}, wire }] of errors) {
    const path = ['errors', code]
    const [first] = [status].flat()
    if (fault !== undefined && first !== undefined && fault === faultAt(first)) {
      yield [[...path, 'fault'], `${fault} is the default at status ${first}`]
    }
    if (retry === 'never') yield [[...path, 'retry'], 'never is the default']
    if (wire === code) yield [[...path, 'wire'], `"${code}" is sent by default`]
    for (const [name, format] of Object.entries(params)) {
      if (format !== undefined && format === formatOf(holes.get(name))) {
        yield [[...path, 'params', name], `${format} is the default here`]
      }
    }
  }
}

function answeredAnyhow(code: string): string {
  return `"${code}" is the default, as errorFor.invalidRequest`
}
