import type { Localized } from '@errbook/catalog'
import type { IssueIn } from './issue.js'
import type { RuleName } from './rules.js'

/** An error as ajv reports it, so that what formats ajv's errors formats these. */
export interface AjvError {
  /** Where, as a JSON Pointer (RFC 6901) into `{ status, headers, body }`. */
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  /** In English. */
  readonly message: string
}

/** Issues in the shape of ajv's errors. What is missing is reported at the object that lacks it, as ajv does. */
export function toAjvErrors(issues: readonly IssueIn<Localized>[]): readonly AjvError[] {
  return issues.map(({ path, rule, message, expected }) => {
    const keyword = keywords[rule] ?? rule
    const isMissing = keyword === 'required'
    const [parent, [last]] = [path.slice(0, -1), path.slice(-1)]
    return {
      instancePath: pointer(isMissing ? parent : path),
      schemaPath: `#${pointer(isMissing ? [...parent, keyword] : [...path, keyword])}`,
      keyword,
      params: {
        ...(isMissing && { missingProperty: String(last) }),
        rule,
        ...(expected !== undefined && { expected }),
      },
      message: message.en,
    }
  })
}

/** The keywords of JSON Schema that say the same; any other rule is its own keyword. */
const keywords: { readonly [R in RuleName]?: string } = {
  'header-missing': 'required',
  'header-not-text': 'type',
  'header-empty': 'minLength',
  'header-malformed': 'pattern',
  'header-field-malformed': 'pattern',
  'body-missing': 'required',
  'body-too-large': 'maxLength',
  'body-not-object': 'type',
  'member-missing': 'required',
  'member-not-string': 'type',
  'code-unknown': 'enum',
}

function pointer(path: IssueIn<Localized>['path']): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
