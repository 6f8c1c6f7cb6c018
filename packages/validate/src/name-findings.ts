import { cut } from './cut.js'
import { type Finding, found } from './finding.js'

/** Says which names of headers are none. */
export function nameFindings(badNames: readonly string[]): readonly Finding[] {
  return badNames.map((badName) => {
    const name = cut(badName)
    return found('header-name-invalid', ['headers', name.toLowerCase()], { name })
  })
}
