import { describeIssue } from '@errbook/validate'
import { prepareBody } from '@errbook/validate/read'
import type { Path } from '../diagnostic.js'
import type { Rule } from './rule.js'
import { bodyHolesOf, templateOf } from './walk.js'

/** The documentation's own example of an error body is read by the template. */
export const exampleFitsTemplate: Rule = {
  name: 'example-fits-template',
  description: {
    en: "The documentation's own example of an error body is JSON, is read by the template, and says a code.",
    zh: '文档中的错误体示例须为 JSON，符合模板，并且包含错误码。',
  },
  check(file, report, errors) {
    const { example, members = {} } = file.body ?? {}
    const notJson = numbersIn(example, ['body', 'example']).filter(({ value }) => !Number.isFinite(value))
    for (const { path, value } of notJson) {
      report(path, `${value} is not a value of JSON`, 'put it in quotes, or write a finite number')
    }
    if (notJson.length > 0) return
    const template = templateOf(file)
    if (example === undefined || template === undefined || bodyHolesOf(file) === undefined) return
    if (!isWhole(members)) return
    const codes = new Map(errors.map(([code, { wire = code }]) => [String(wire), { code }]))
    const { holes, read, departures } = prepareBody({ template, members }, (sent) => codes.get(sent))
    const reading = read(example)
    const place = ['body', 'example']
    const fix = 'write the template as the documentation has it'
    for (const issue of departures(reading)) {
      const steps = issue.path.slice(1).map(String)
      if (issue.severity === 'error') report([...place, ...steps], describeIssue(issue, 'en'), fix)
    }
    if (reading.isObject && reading.code === undefined && holes.get('code')?.isOptional) {
      report(place, 'the template reads no code in it', fix)
    }
  },
}

interface NumberPlace {
  readonly path: Path
  readonly value: number
}

function numbersIn(value: unknown, path: Path): readonly NumberPlace[] {
  if (typeof value === 'number') return [{ path, value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => numbersIn(inner, [...path, name]))
}

type Members = Parameters<typeof prepareBody>[0]['members']

/** Whether what is said of members is sound in all its parts. */
function isWhole(value: unknown): value is Members {
  if (typeof value !== 'object' || value === null) return value !== undefined
  return Object.values(value).every(isWhole)
}
