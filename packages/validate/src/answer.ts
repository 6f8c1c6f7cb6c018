import { type Catalog, type CatalogErrorShape, type CodeOf, type ErrorDefinition, findError } from '@errbook/catalog'
import type { Issue } from './issue.js'
import { prepare } from './prepare.js'

/** Which error of a catalog answers a request with some issues: of several, the one that takes precedence. */
export function answerTo<C extends Catalog>(
  catalog: C,
  issues: readonly [Issue, ...Issue[]],
): CatalogErrorShape<CodeOf<C>> {
  const { precedence } = catalog.answers
  const answers = issues.map((issue) => ({ issue, code: codeFor(catalog, issue) }))
  const rank = ({ code }: { readonly code: string }) => precedence.indexOf(code)
  const { issue, code } = answers.reduce((first, next) => (rank(next) < rank(first) ? next : first))
  // The compiler sees to it that what answers a request is an error of the catalog.
  const { status, params } = findError(catalog, code) as ErrorDefinition
  const values = Object.fromEntries(Object.keys(params).map((name) => [name, issue.actual ?? '']))
  return {
    catalog: catalog.name,
    code: code as CodeOf<C>,
    status,
    message: prepare(catalog).messageOf(code).render(values),
    params: values,
  }
}

function codeFor({ headers, answers }: Catalog, { rule, path }: Issue): string {
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
