import type { Path } from '../diagnostic.js'
import type { Rule } from './rule.js'
import type { File } from './walk.js'

/** A JavaScript object puts keys such as `40001` in front of all others, in the order of their numbers. */
export const keyKeepsPlace: Rule = {
  name: 'key-keeps-place',
  description: {
    en: 'No name is a number that a JavaScript object would reorder, such as 40001.',
    zh: '名称不能是会被 JavaScript 对象重新排序的数字，例如 40001。',
  },
  check(file, report) {
    for (const [path, names] of namesIn(file)) {
      for (const name of Object.keys(names ?? {}).filter(isIndex)) {
        const fix =
          path[0] === 'errors' ? `give it a name and "wire: ${name}"` : 'choose a name that begins with a letter'
        report([...path, name], `JavaScript would put "${name}" before the others`, fix, 'key')
      }
    }
  },
}

/** Whether a JavaScript object has a key among its indices, which come before all others. */
export function isIndex(name: string): boolean {
  return /^(?:0|[1-9]\d{0,9})$/.test(name) && Number(name) < 2 ** 32 - 1
}

function namesIn({
  errors,
  retired,
  groups,
  reasons,
  headers,
  body,
}: File): readonly (readonly [Path, object | undefined])[] {
  return [
    [['errors'], errors],
    [['retired'], retired],
    [['groups'], groups],
    [['reasons'], reasons],
    [['headers', 'request'], headers?.request],
    [['headers', 'response'], headers?.response],
    [['body', 'members'], body?.members],
  ]
}
