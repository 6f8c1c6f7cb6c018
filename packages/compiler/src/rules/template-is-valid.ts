import type { ObjectTemplate, Template } from '@errbook/catalog'
import { holeTypes, nearestNames, templateParts, wholeHole } from '@errbook/catalog/parts'
import type { Path } from '../diagnostic.js'
import type { Report, Rule } from './rule.js'
import { templateOf } from './walk.js'

/** What is written into the template of the error body can be read out of it again. */
export const templateIsValid: Rule = {
  name: 'template-is-valid',
  description: {
    en: 'The template of the error body is a JSON object that says a code; each hole has a known type and stands in it once, and a list with holes has one item.',
    zh: '错误体的模板须是包含错误码的 JSON 对象；每个占位符的类型须有效，且只出现一次；含有占位符的列表只能有一项。',
  },
  check(file, report) {
    const template = templateOf(file)
    if (template === undefined) return
    const path = ['body', 'template']
    const holes = new Set<string>()
    let isValid = true
    visit(template, path, holes, (...fault) => {
      isValid = false
      report(...fault)
    })
    const hasCode = holes.has('code') || Object.hasOwn(file.body?.members ?? {}, 'code')
    if (isValid && !hasCode) {
      report(
        path,
        'neither the error body nor a header has the code',
        'write {code} where the code stands, or name its header under "members:"',
      )
    }
  },
}

function visit(template: Template | undefined, path: Path, seen: Set<string>, report: Report): void {
  if (typeof template === 'string') checkText(template, path, seen, report)
  else if (typeof template === 'number' && !Number.isFinite(template)) {
    report(path, `${template} is not a value of JSON`, 'put it in quotes, or write a finite number')
  } else if (Array.isArray(template)) visitList(template, path, seen, report)
  else if (typeof template === 'object' && template !== null) {
    for (const [name, member] of Object.entries(template as ObjectTemplate)) {
      if (wholeHole(name) !== undefined) {
        report([...path, name], `the name ${name} is a hole`, 'write the name itself: holes stand in values', 'key')
      }
      visit(member, [...path, name], seen, report)
    }
  }
}

function visitList(items: readonly Template[], path: Path, seen: Set<string>, report: Report): void {
  const before = seen.size
  for (const [index, item] of items.entries()) visit(item, [...path, `${index}`], seen, report)
  if (items.length > 1 && seen.size > before) {
    report(path, `the list has holes and ${items.length} items`, 'keep the item that stands for each')
  }
}

function checkText(text: string, path: Path, seen: Set<string>, report: Report): void {
  const hole = wholeHole(text)
  if (hole !== undefined) {
    checkType(hole.name, hole.type, path, report)
    checkOnce(hole.name, path, seen, report)
    return
  }
  if (almostHole.test(text)) {
    const fix = 'write {name}, {name?}, {name:integer} or {name?:integer}; a name has letters, digits and "_"'
    report(path, `${text} is not a hole`, fix)
    return
  }
  for (const [part, name] of text.matchAll(typedHole)) {
    report(path, `${part} stands in a longer text, where a hole has neither a type nor "?"`, `write {${name}}`)
  }
  const parts = templateParts(text)
  parts.forEach((part, index) => {
    if (typeof part === 'string') return
    checkOnce(part.name, path, seen, report)
    const next = parts[index + 1]
    if (next === undefined || typeof next === 'string') return
    report(path, `{${part.name}} and {${next.name}} touch`, 'put text between them, or make them one')
  })
}

const almostHole = /^\{[\w\s.?:-]+\}$/
const typedHole = /(?<!\{)\{([A-Za-z_]\w*)(?:\?|\??:\w+)\}/g

function checkOnce(name: string, path: Path, seen: Set<string>, report: Report): void {
  if (seen.has(name)) {
    report(path, `the hole {${name}} stands here a second time`, `keep one of the two, or give this one another name`)
  }
  if (name === '__proto__') report(path, 'the hole {__proto__} is not allowed', 'choose another name')
  seen.add(name)
}

function checkType(name: string, type: string, path: Path, report: Report): void {
  if (!(holeTypes as readonly string[]).includes(type)) {
    const [close] = nearestNames(type, holeTypes)
    report(
      path,
      `the type "${type}" of the hole {${name}} is unknown`,
      close === undefined ? `the types are ${holeTypes.join(', ')}` : `did you mean "${close}"?`,
    )
    return
  }
  const own = Object.hasOwn(typesOf, name) ? typesOf[name] : undefined
  if (own !== undefined && !own.includes(type)) {
    report(
      path,
      `{${name}} means something, and is never of the type ${type}`,
      `write one of the types ${own.join(', ')}`,
    )
  }
}

/** The types that holes with a meaning may have. */
const typesOf: { readonly [name: string]: readonly string[] } = {
  code: ['text', 'integer'],
  message: ['text'],
  requestId: ['text'],
  status: ['text', 'integer'],
  group: ['text'],
  reference: ['text'],
  retryAfter: ['text', 'integer', 'any'],
}
