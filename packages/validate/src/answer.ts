import { type CatalogErrorShape, type CodeOf, type Contract, type Definition, find, render } from '@errbook/catalog'
import type { Finding } from './finding.js'
import { shown } from './issue.js'

/** Which error of a catalog answers a request with some mistakes: of several, the one that takes precedence. */
export function answerTo<C extends Contract>(
  catalog: C,
  findings: readonly [Finding, ...Finding[]],
): CatalogErrorShape<CodeOf<C>> {
  const { precedence } = catalog.answers
  const answers = findings.map((finding) => ({ finding, code: codeFor(catalog, finding) }))
  const rank = ({ code }: { readonly code: string }) => precedence.indexOf(code)
  const { finding, code } = answers.reduce((first, next) => (rank(next) < rank(first) ? next : first))
  // The compiler sees to it that what answers a request is an error of the catalog.
  const { status, message, params } = find<Contract>(catalog, code) as Definition
  const values = Object.fromEntries(Object.keys(params).map((name) => [name, shown(finding.actual) ?? '']))
  return { catalog: catalog.name, code: code as CodeOf<C>, status, message: render(message, values), params: values }
}

function codeFor({ headers, answers }: Contract, { rule, path }: Finding): string {
  const header = headers.request[String(path[1])]
  switch (rule) {
    case 'target-invalid':
      return answers.unknownPath
    case 'header-missing':
      return header?.missing as string
    case 'date-skewed':
      return header?.expired as string
    case 'header-name-invalid':
      return answers.fieldName
    case 'body-too-large':
    case 'body-not-utf8':
    case 'body-unreadable':
      return answers.unreadableBody
    case 'body-missing':
    case 'body-not-json':
      return answers.malformedBody
    case 'body-inappropriate':
      return answers.inappropriateBody
    default:
      return header?.malformed as string
  }
}
