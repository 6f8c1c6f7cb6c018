import type { Rule } from './rule.js'
import { requestAnswersOf } from './walk.js'

/** Which of several errors of a request is answered is never left open. */
export const precedenceIsComplete: Rule = {
  name: 'precedence-is-complete',
  description: {
    en: 'The precedence names each code that can answer a request, once, and no other.',
    zh: 'precedence 须列出请求有误时可能返回的每个错误码，每个一次，且不列出其他错误码。',
  },
  check(file, report) {
    const listed = file.errorFor?.precedence
    if (listed === undefined) return
    const path = ['errorFor', 'precedence']
    const answers = new Set(requestAnswersOf(file).map(({ code }) => code))
    const named = new Set(listed)
    const seen = new Set<string>()
    const isKnown = (code: string) => Object.hasOwn(file.errors ?? {}, code)
    for (const code of answers) {
      if (isKnown(code) && !named.has(code))
        report(path, `"${code}" answers a request, but is not listed`, 'add it', 'key')
    }
    listed.forEach((code, index) => {
      if (code === undefined) return
      if (seen.has(code)) report([...path, `${index}`], `"${code}" is listed twice`, 'remove one of them')
      else if (!answers.has(code)) report([...path, `${index}`], `"${code}" does not answer a request`, 'remove it')
      seen.add(code)
    })
  },
}
