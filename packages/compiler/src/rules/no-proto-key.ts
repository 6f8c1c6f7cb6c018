import type { Report, Rule } from './rule.js'

/** `__proto__` is a key that JavaScript objects treat unlike any other. */
export const noProtoKey: Rule = {
  name: 'no-proto-key',
  description: {
    en: 'No key of the file is "__proto__".',
    zh: '文件中不能有名为 __proto__ 的键。',
  },
  check(file, report) {
    visit(file, [], report)
  },
}

/** The path is one list for all values, since a file has very many of them; `Object.keys` would make a list of each. */
function visit(value: object, path: string[], report: Report): void {
  for (const key in value) {
    if (key === '__proto__') report([...path, key], 'the name "__proto__" is not allowed', 'choose another name', 'key')
    const inner = (value as { readonly [key: string]: unknown })[key]
    if (typeof inner !== 'object' || inner === null) continue
    path.push(key)
    visit(inner, path, report)
    path.pop()
  }
}
