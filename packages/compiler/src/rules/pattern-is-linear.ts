import { templateParts } from '@errbook/catalog/parts'
import type { Path } from '../diagnostic.js'
import { fieldPattern, headerPattern } from '../header-pattern.js'
import { boundedCostFault, type CostFault, costFault, mayMatch } from '../pattern-cost.js'
import type { Report, Rule } from './rule.js'
import { headersOf, patternsOf, type SoundHeader } from './walk.js'

/**
 * No header can keep a server busy: each pattern, and each template with the patterns of its fields, is matched in time
 * that is linear in the length of the value. Media types and named formats always are.
 */
export const patternIsLinear: Rule = {
  name: 'pattern-is-linear',
  description: 'A pattern, and a template with its fields, is matched in linear time.',
  check(file, report) {
    const slow = new Set<string>()
    for (const { path, pattern } of patternsOf(file)) {
      const fault = faultOf(fieldPattern({ pattern }))
      if (fault === undefined) continue
      slow.add(pattern)
      reportFault(path, fault, 'match each text in one way only, such as a+ for (?:a+)+', report)
    }
    for (const { path, header } of headersOf(file)) {
      const form = templateForm(header)
      // A field that is slow by itself is reported as such.
      if (form === undefined || Object.values(form.fields).some(({ pattern = '' }) => slow.has(pattern))) continue
      const wholeFaultOf = isApart(form) ? boundedFaultOf : faultOf
      const fault = wholeFaultOf(headerPattern(form))
      if (fault !== undefined) reportFault([...path, 'template'], fault, keepApart, report)
    }
  },
}

const keepApart = 'keep the character behind each hole out of the pattern of its field'

const faultOf = remember(costFault)
const boundedFaultOf = remember(boundedCostFault)

/** Remembers the results of a function by pattern; of very many, the last ones. */
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

type HeaderForm = Parameters<typeof headerPattern>[0]

interface TemplateForm extends HeaderForm {
  readonly template: string
  readonly fields: NonNullable<HeaderForm['fields']>
}

/** A template with its fields, if all of them are valid. */
function templateForm({ template, fields }: SoundHeader): TemplateForm | undefined {
  if (template === undefined) return undefined
  const holes = templateParts(template).filter((part) => typeof part !== 'string')
  const isSound = holes.every(({ name }) => {
    const field = fields !== undefined && Object.hasOwn(fields, name) ? fields[name] : undefined
    return field?.pattern !== undefined || field?.format !== undefined
  })
  return isSound ? { template, fields: (fields ?? {}) as TemplateForm['fields'] } : undefined
}

/**
 * Whether no field can contain the first character of the text after it. Then each field ends where that text begins,
 * nothing is tried twice, and the template is as fast as its fields.
 */
function isApart({ template, fields }: TemplateForm): boolean {
  const parts = templateParts(template)
  return parts.every((part, index) => {
    const next = parts[index + 1]
    if (typeof part === 'string' || next === undefined) return true
    return typeof next === 'string' && !mayMatch(fieldPattern(fields[part.name] ?? {}), next.slice(0, 1))
  })
}
