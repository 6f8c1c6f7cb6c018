import type { Rule } from './rule.js'
import { answersOf } from './walk.js'

/** Which of several mistakes is answered is never left open. */
export const precedenceIsComplete: Rule = {
  name: 'precedence-is-complete',
  description: 'The precedence names each code that answers a wrong request, once, and no other.',
  check(file, report) {
    const listed = file.answers?.precedence
    if (listed === undefined) return
    const path = ['answers', 'precedence']
    const answers = answersOf(file).map(({ code }) => code)
    const isKnown = (code: string) => Object.hasOwn(file.errors ?? {}, code)
    for (const code of new Set(answers)) {
      if (isKnown(code) && !listed.includes(code))
        report(path, `"${code}" answers wrong requests, but is not listed`, 'add it', 'key')
    }
    listed.forEach((code, index) => {
      if (code === undefined) return
      if (listed.indexOf(code) < index)
        report([...path, String(index)], `"${code}" is listed twice`, 'take one of them out')
      else if (!answers.includes(code))
        report([...path, String(index)], `"${code}" answers no wrong request`, 'take it out')
    })
  },
}
