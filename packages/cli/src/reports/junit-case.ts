import type { Language } from '@errbook/catalog'
import type { Kind } from '../sources/kind.js'
import type { Finding } from '../traffic/finding.js'
import { putsOutside } from '../traffic/puts-outside.js'
import { requestText } from '../traffic/shown-request.js'
import { words } from './words.js'
import { element, xmlText } from './xml.js'

/** The test case of a response outside the catalog, or of a line that is broken. */
export function junitCase(file: string, kind: Kind, finding: Finding, language: Language): string {
  const say = words[language]
  const place = `${say.place[kind](file, finding.at)} ${requestText(finding.request)}`.trimEnd()
  if ('broken' in finding) {
    const error = { $: { message: say.broken[finding.broken], type: finding.broken } }
    return element('testcase', caseAttributes(place, file), { error })
  }
  const { status, code, issues, omitted } = finding
  const decisive = issues.find((issue) => putsOutside(issue, false)) ?? issues[0]
  const lines = issues.map(({ message, expected, rule }) => {
    const wanted = expected === undefined ? '' : ` → ${expected}`
    return xmlText(`${message[language]}${wanted} (${rule})`)
  })
  const attributes = { message: xmlText(decisive?.message[language] ?? ''), type: decisive?.rule ?? '' }
  const failure = { $: attributes, '#text': [...lines, ...(omitted > 0 ? [say.more(omitted)] : [])].join('\n') }
  return element('testcase', caseAttributes(`${place} ${status} ${code ?? ''}`.trim(), file), { failure })
}

/** What every test case of a file says. */
export function caseAttributes(name: string, file: string) {
  return { name: xmlText(name), classname: xmlText(file), file: xmlText(file) }
}
