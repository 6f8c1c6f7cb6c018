import type { Template } from '@errbook/catalog'
import { pointerSteps, templateNames, wholeHole } from '@errbook/catalog/parts'
import type { Path } from '../diagnostic.js'
import type { Report, Rule } from './rule.js'
import { suggestFrom } from './suggest.js'
import { bodyHolesOf, quote, templateOf } from './walk.js'

/** What is said of a member of the error body is said of one that the template or a header has. */
export const memberFitsTemplate: Rule = {
  name: 'member-fits-template',
  description: {
    en: 'A member is a hole of the template or stands in a header, only the code has places, which lead to holes of the template, and only retryAfter has a unit.',
    zh: '成员须是模板中的占位符，或位于响应头中；只有错误码可以设置 places，并且须指向模板中的占位符；只有 retryAfter 可以设置单位。',
  },
  check(file, report) {
    const holes = bodyHolesOf(file)
    const template = templateOf(file)
    if (holes === undefined || template === undefined) return
    const suggest = suggestFrom(() => [...holes.keys()])
    for (const [name, member = {}] of Object.entries(file.body?.members ?? {})) {
      const path = ['body', 'members', name]
      const hasHole = holes.has(name)
      if (!hasHole && !('header' in member)) {
        const close = suggest(name)
        const fix = close === undefined ? `the template has ${quote([...holes.keys()])}` : `did you mean "${close}"?`
        report(path, `"${name}" has neither a hole in the template nor a header`, fix, 'key')
        continue
      }
      for (const part of ['none', 'places'] as const) {
        if (part in member && !hasHole) {
          report([...path, part], `the template has no hole {${name}}`, 'add it to the template, or remove this', 'key')
        }
      }
      if ('unit' in member && name !== 'retryAfter') {
        report([...path, 'unit'], 'only retryAfter is a time', 'remove it', 'key')
      }
      if (name !== 'code' && hasHole && 'places' in member) {
        report([...path, 'places'], 'only the code is read at several places', 'remove it', 'key')
        continue
      }
      for (const [index, pointer] of (hasHole ? (member.places ?? []) : []).entries()) {
        if (pointer !== undefined) checkPlace(pointer, template, [...path, 'places', `${index}`], report)
      }
    }
  },
}

function checkPlace(pointer: string, template: Template, path: Path, report: Report): void {
  if (!/^(?:\/(?:[^~/]|~[01])*)+$/.test(pointer)) {
    report(path, `"${pointer}" is not a JSON Pointer`, 'write one such as /error/code')
    return
  }
  let value: Template | undefined = template
  for (const step of pointerSteps(pointer)) value = memberOf(value, step)
  if (value === undefined) report(path, `${pointer} leads nowhere in the template`, 'name a hole that the template has')
  else if (typeof value === 'object' && value !== null) {
    report(path, `${pointer} leads to a part of the template, not to a hole`, 'name a hole in it')
  } else if (!mayBeCode(value)) {
    report(
      path,
      `${pointer} leads to ${JSON.stringify(value)}, which is never a code`,
      'name a hole of text or numbers',
    )
  }
}

/** Whether a value has a hole that a code can be read from: one that is not true or false. */
function mayBeCode(value: Template): boolean {
  if (typeof value !== 'string') return false
  const hole = wholeHole(value)
  return hole === undefined ? templateNames(value).length > 0 : hole.type !== 'boolean'
}

function memberOf(value: Template | undefined, step: string): Template | undefined {
  if (typeof value !== 'object' || value === null || !Object.prototype.propertyIsEnumerable.call(value, step))
    return undefined
  return (value as { readonly [step: string]: Template })[step]
}
