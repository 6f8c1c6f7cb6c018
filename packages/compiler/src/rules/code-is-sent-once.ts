import type { Rule } from './rule.js'

/** What is sent tells which error it is. A number and its text are the same code. */
export const codeIsSentOnce: Rule = {
  name: 'code-is-sent-once',
  description: {
    en: 'No two errors are sent as the same code.',
    zh: '不同的错误不能以相同的错误码发送。',
  },
  check(_, report, errors) {
    if (errors.every(([, { wire }]) => wire === undefined)) return
    const names = new Map<string, string>()
    for (const [code, entry] of errors) {
      if ('wire' in entry && entry.wire === undefined) continue
      const sent = String(entry.wire ?? code)
      const first = names.get(sent)
      if (first === undefined) names.set(sent, code)
      else {
        const path = ['errors', code, ...('wire' in entry ? ['wire'] : [])]
        report(path, `"${sent}" is sent for "${first}", too`, 'give each error a code of its own under "wire:"', 'key')
      }
    }
  },
}
