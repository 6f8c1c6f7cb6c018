import { cut } from './cut.js'
import { type Finding, found } from './finding.js'

/** Says which names of headers are none. */
export function nameFindings(badNames: readonly string[]): readonly Finding[] {
  return badNames.map((name) => found('header-name-invalid', ['headers', cut(name.toLowerCase())], { name: cut(name) }))
}
