import type { Language } from '@errbook/catalog'
import type { Issue } from '@errbook/validate'
import type { Io } from './io.js'
import { printable } from './printable.js'
import type { Summary } from './tally.js'

/** A recorded response that was checked. */
interface CheckedRecord {
  readonly file: string
  readonly line: number
  readonly status: number
  readonly code: string | undefined
  readonly outside: boolean
  readonly issues: readonly Issue[]
}

/** Where the findings of a check go, as they come. */
export interface Report {
  readonly record: (record: CheckedRecord) => void
  readonly broken: (file: string, line: number) => void
  readonly end: (summary: Summary) => void
}

/** A report for a person or for a machine. */
export function checkReport(form: 'text' | 'json', language: Language, io: Io): Report {
  return form === 'json' ? jsonReport(io) : textReport(language, io)
}

interface Words {
  readonly broken: string
  readonly summary: (summary: Summary) => string
  readonly brokenLines: (count: number) => string
}

const words: { readonly [L in Language]: Words } = {
  en: {
    broken: 'no recorded response: expected a JSON object with "status", "headers" and "body"',
    summary: ({ records, outside }) =>
      `${records} ${records === 1 ? 'response' : 'responses'}, ${outside} outside the catalog`,
    brokenLines: (count) => (count === 1 ? '1 line is no response' : `${count} lines are no response`),
  },
  zh: {
    broken: '不是响应记录：应为包含 "status"、"headers" 和 "body" 的 JSON 对象',
    summary: ({ records, outside }) => `共 ${records} 个响应，其中 ${outside} 个不符合错误目录`,
    brokenLines: (count) => `${count} 行不是响应记录`,
  },
}

function textReport(language: Language, { out, colors }: Io): Report {
  const say = words[language]
  return {
    record({ file, line, status, code, issues }) {
      if (issues.length === 0) return
      out(`${colors.dim(`${file}:${line}`)} ${status} ${colors.bold(printable(code ?? ''))}`.trimEnd())
      for (const { severity, message, rule, expected } of issues) {
        const mark = severity === 'error' ? colors.red('✗') : colors.yellow('!')
        const wanted = expected === undefined ? '' : colors.dim(` → ${printable(expected)}`)
        out(`  ${mark} ${printable(message[language])}${wanted} ${colors.dim(`(${rule})`)}`)
      }
    },
    broken(file, line) {
      out(`${colors.dim(`${file}:${line}`)}\n  ${colors.red('✗')} ${say.broken}`)
    },
    end(summary) {
      const { outside, broken, rules } = summary
      out('')
      for (const [rule, times] of Object.entries(rules)) out(`${String(times).padStart(6)}  ${rule}`)
      out((outside > 0 ? colors.red : colors.green)(say.summary(summary)))
      if (broken > 0) out(colors.red(say.brokenLines(broken)))
    },
  }
}

/** One JSON document, written as it comes so that it need not fit into memory. */
function jsonReport({ out }: Io): Report {
  let comma = ''
  const item = (value: unknown) => {
    out(`${comma}${JSON.stringify(value)}`)
    comma = ','
  }
  out('{"records":[')
  return {
    record: item,
    broken: (file, line) => item({ file, line, broken: true }),
    end: (summary) => out(`],"summary":${JSON.stringify(summary)}}`),
  }
}
