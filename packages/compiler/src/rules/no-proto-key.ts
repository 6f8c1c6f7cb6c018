import type { Path } from '../diagnostic.js'
import type { Report, Rule } from './rule.js'

/** `__proto__` is a key that JavaScript objects treat unlike any other. */
export const noProtoKey: Rule = {
  name: 'no-proto-key',
  description: 'No key of the file is "__proto__".',
  check(file, report) {
    visit(file, [], report)
  },
}

function visit(value: unknown, path: Path, report: Report): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    const place = [...path, key]
    if (key === '__proto__') report(place, 'the name "__proto__" is not allowed', 'choose another name', 'key')
    visit(inner, place, report)
  }
}
