import type { Rule } from './rule.js'
import { requestAnswersOf } from './walk.js'

/** The precedence lists every error that answers an invalid request, so which of several is answered is always known. */
export const precedenceIsComplete: Rule = {
  name: 'precedence-is-complete',
  description: 'The precedence names each code that answers wrong headers or a wrong body, once, and no other.',
  check(file, report) {
    const listed = file.answers?.precedence
    if (listed === undefined) return
    const path = ['answers', 'precedence']
    const answers = new Set(requestAnswersOf(file).map(({ code }) => code))
    const named = new Set(listed)
    const seen = new Set<string>()
    const isKnown = (code: string) => Object.hasOwn(file.errors ?? {}, code)
    for (const code of answers) {
      if (isKnown(code) && !named.has(code))
        report(path, `"${code}" answers wrong headers or bodies, but is not listed`, 'add it', 'key')
    }
    listed.forEach((code, index) => {
      if (code === undefined) return
      if (seen.has(code)) report([...path, String(index)], `"${code}" is listed twice`, 'remove one of them')
      else if (!answers.has(code))
        report([...path, String(index)], `"${code}" does not answer a wrong header or body`, 'remove it')
      seen.add(code)
    })
  },
}
