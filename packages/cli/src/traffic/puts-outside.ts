import type { IssueIn } from '@errbook/validate'

/**
 * Whether an issue puts its response outside the catalog. A client bears with a code that it does not know, but such a
 * code is outside the catalog all the same.
 */
export function putsOutside({ severity, rule }: Pick<IssueIn<unknown>, 'severity' | 'rule'>, strict: boolean): boolean {
  return strict || severity === 'error' || rule === 'code-unknown'
}
