import { own, templateParts } from '@errbook/catalog/parts'
import type { Path } from '../diagnostic.js'
import { fieldPattern, formPattern } from '../header-pattern.js'
import { boundedCostFault, type CostFault, costFault, mayMatch } from '../pattern-cost.js'
import type { Report, Rule } from './rule.js'
import { formsOf, patternsOf, type SoundForm } from './walk.js'

/**
 * Whoever sends a header cannot keep a server busy with it: each pattern, and each template with the patterns of its
 * fields in it, is matched in time that grows with the length of the value and no faster. Media types and named formats
 * are so by themselves.
 */
export const patternIsLinear: Rule = {
  name: 'pattern-is-linear',
  description: {
    en: 'A pattern, and a template with its fields, is matched in linear time.',
    zh: '正则表达式以及带字段的模板，匹配所需的时间须与文本长度成线性关系。',
  },
  check(file, report) {
    const slow = new Set<string>()
    for (const { path, pattern } of patternsOf(file)) {
      const fault = linearFault(fieldPattern({ pattern }))
      if (fault === undefined) continue
      slow.add(pattern)
      reportFault(path, fault, 'match each text in one way only, such as a+ for (?:a+)+', report)
    }
    for (const { path, form: given } of formsOf(file)) {
      const form = templateForm(given)
      // Of a field that is slow by itself all is said.
      if (form === undefined || Object.values(form.fields).some(({ pattern = '' }) => slow.has(pattern))) continue
      const wholeFaultOf = isApart(form) ? boundedFaultOf : linearFault
      const fault = wholeFaultOf(formPattern(form))
      if (fault !== undefined) reportFault([...path, 'template'], fault, keepApart, report)
    }
  },
}

const keepApart = 'keep the character behind each hole out of the pattern of its field'

/** {@link costFault}, which is asked once for each pattern. */
export const linearFault: typeof costFault = remember(costFault)
const boundedFaultOf = remember(boundedCostFault)

/** A function that is asked once for each pattern; of very many, for the last ones. */
function remember(make: typeof costFault): typeof costFault {
  const known = new Map<string, CostFault | undefined>()
  return (pattern) => {
    if (!known.has(pattern)) {
      if (known.size === maximumKnown) known.clear()
      known.set(pattern, make(pattern))
    }
    return known.get(pattern)
  }
}

const maximumKnown = 10_000

function reportFault(path: Path, fault: CostFault, fix: string, report: Report): void {
  if (fault.kind === 'slow') report(path, `matching ${fault.part} may take ${fault.growth} time`, fix)
  else report(path, `whether it is matched in linear time is unknown: ${fault.reason}`, 'write a simpler pattern')
}

type HeaderForm = Parameters<typeof formPattern>[0]

interface TemplateForm extends HeaderForm {
  readonly template: string
  readonly fields: NonNullable<HeaderForm['fields']>
}

/** A template with its fields, if all of them are sound. */
function templateForm({ template, fields }: SoundForm): TemplateForm | undefined {
  if (template === undefined) return undefined
  const holes = templateParts(template).filter((part) => typeof part !== 'string')
  const named = holes.map(({ name }) => [name, own(fields as TemplateForm['fields'], name)] as const)
  const isSound = named.every(([, field]) => field?.pattern !== undefined || field?.format !== undefined)
  return isSound ? { template, fields: Object.fromEntries(named) as TemplateForm['fields'] } : undefined
}

/**
 * Whether each field ends where the text behind it first begins, since it cannot have the first character of that text:
 * then nothing is tried twice, and the whole is as fast as its fields.
 */
function isApart({ template, fields }: TemplateForm): boolean {
  const parts = templateParts(template)
  return parts.every((part, index) => {
    const next = parts[index + 1]
    if (typeof part === 'string' || next === undefined) return true
    return typeof next === 'string' && !mayMatch(fieldPattern(fields[part.name] ?? {}), next.slice(0, 1))
  })
}
