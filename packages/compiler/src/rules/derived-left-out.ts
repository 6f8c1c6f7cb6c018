import type { Path } from '../diagnostic.js'
import { type Family, isInherited } from '../family/family.js'
import { isMapping, isWhole, replacedAt } from '../family/lay-over.js'
import { defaultTemplate, faultAt, formatOf } from '../to-catalog.js'
import type { Rule } from './rule.js'
import { bodyHolesOf, type File, formsOf, headersOf, requestAnswersOf, type SoundError } from './walk.js'

/** What a file says is worth reading: it does not follow from what else it says, or does not. */
export const derivedLeftOut: Rule = {
  name: 'derived-left-out',
  description: {
    en: 'No key says only what holds without it.',
    zh: '不写省略后含义不变的键。',
  },
  severity: 'warning',
  isOfOwn: true,
  check(file, report, errors, family) {
    for (const [path, what] of derivedIn(file, errors)) {
      // Without it, something else would hold.
      if (family === undefined || !isInherited(family, path)) report(path, what, 'remove it', 'key')
    }
    if (family === undefined) return
    for (const [index, code] of leftOutAnyhow(file, family)) {
      report(['extends', 'without', index], `"${code}" is in none of the "groups"`, 'remove it')
    }
    for (const path of repeatedIn(family.inherited, family.own, [])) {
      report(path, 'the parent says the same', 'remove it', 'key')
    }
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

/** The codes in `without` that are not inherited anyhow, with their indexes. */
function* leftOutAnyhow(
  { extends: said }: File,
  { parent }: Family,
): Generator<readonly [index: string, code: string]> {
  const { groups, without = [] } = said ?? {}
  if (groups === undefined) return
  for (const [index, code] of without.entries()) {
    if (code === undefined || !Object.hasOwn(parent.errors, code)) continue
    const group = parent.errors[code]?.group
    if (group === undefined || !groups.includes(group)) yield [`${index}`, code]
  }
}

/** The places of what a child says as its parent does. A quoted text is said anew: it is from another document. */
function* repeatedIn(inherited: unknown, own: unknown, path: Path): Generator<Path> {
  if (!isMapping(inherited) || !isMapping(own)) return
  const replaced = replacedAt(path, own)
  for (const [key, value] of Object.entries(own)) {
    if (!Object.hasOwn(inherited, key) || (replaced.includes(key) && !isOnlyRepeated(inherited, own, replaced)))
      continue
    const before = inherited[key]
    const at = [...path, key]
    if (isRepeated(before, value, key)) yield at
    else if (!isWhole(at)) yield* repeatedIn(before, value, at)
  }
}

type Mapping = { readonly [key: string]: unknown }

/** Whether of what replaces each other the child gives no more than it would inherit. */
function isOnlyRepeated(inherited: Mapping, own: Mapping, names: readonly string[]): boolean {
  const given = (values: Mapping) => JSON.stringify(names.filter((name) => Object.hasOwn(values, name)))
  return (
    given(inherited) === given(own) &&
    names.every((name) => JSON.stringify(inherited[name]) === JSON.stringify(own[name]))
  )
}

function isRepeated(before: unknown, value: unknown, key: string): boolean {
  if (!isMapping(value)) return key !== 'quoted' && JSON.stringify(before) === JSON.stringify(value)
  if (!isMapping(before)) return false
  return Object.entries(value).every(
    ([inner, said]) => Object.hasOwn(before, inner) && isRepeated(before[inner], said, inner),
  )
}
