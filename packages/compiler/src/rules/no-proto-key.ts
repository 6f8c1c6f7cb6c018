import type { Report, Rule } from './rule.js'

/** `__proto__` is a key that JavaScript objects treat unlike any other. */
export const noProtoKey: Rule = {
  name: 'no-proto-key',
  description: 'No key of the file is "__proto__".',
  check(file, report) {
    visit(file, [], report)
  },
}

/** The path is one list for all values, since a file has very many of them. */
function visit(value: object, path: string[], report: Report): void {
  for (const [key, inner] of Object.entries(value)) {
    path.push(key)
    if (key === '__proto__') report([...path], 'the name "__proto__" is not allowed', 'choose another name', 'key')
    if (typeof inner === 'object' && inner !== null) visit(inner, path, report)
    path.pop()
  }
}
