import type { Localized } from '@errbook/catalog'
import { maximumIssues } from './cut.js'
import { errorsFirst, type Finding } from './finding.js'
import { type IssueIn, shown } from './issue.js'
import { allEn } from './text/all-en.js'
import { allZh } from './text/all-zh.js'

/** One thing that departs from the catalog, told in every language. */
export interface Issue extends IssueIn<Localized> {
  /** The issue as plain data, for what clones or spreads objects; `JSON.stringify` calls it by itself. */
  readonly toJSON: () => IssueIn<Localized>
}

/** What a check tells of what it found. */
export interface Told {
  /** Errors first, and no more than 100. */
  readonly issues: readonly Issue[]
  /** How many more issues there are. */
  readonly omitted: number
}

/** Tells what was found, in every language; `more` says how many findings are not among these. */
export function tell(findings: readonly Finding[], more: number): Told {
  const first = errorsFirst(findings)
  const issues = (first.length > maximumIssues ? first.slice(0, maximumIssues) : first).map(toIssue)
  return { issues, omitted: findings.length - issues.length + more }
}

function toIssue(finding: Finding): Issue {
  return new LazyIssue(finding)
}

/**
 * An issue whose words are found when somebody looks at them: most are counted or passed on, and the nearest codes to
 * an unknown one take long to find.
 */
class LazyIssue implements Issue {
  readonly path: Finding['path']
  readonly rule: Finding['rule']
  readonly severity: Finding['severity']
  readonly #finding: Finding

  constructor(finding: Finding) {
    this.path = finding.path
    this.rule = finding.rule
    this.severity = finding.severity
    this.#finding = finding
  }

  // Tools that compare objects read getters of prototypes, and of copies that have no finding.

  get message(): Localized {
    if (!(#finding in this)) return { en: '', zh: '' }
    const { rule, params } = this.#finding
    return { en: allEn[rule](params as never), zh: allZh[rule](params as never) }
  }

  get expected(): string | undefined {
    const expected = #finding in this ? this.#finding.expected : undefined
    return typeof expected === 'function' ? expected() : expected
  }

  get actual(): string | undefined {
    return #finding in this ? shown(this.#finding.actual) : undefined
  }

  toJSON(): IssueIn<Localized> {
    const { path, rule, severity, message, expected, actual } = this
    return {
      path,
      rule,
      severity,
      message,
      ...(expected !== undefined && { expected }),
      ...(actual !== undefined && { actual }),
    }
  }

  /** Has Node print an issue as the data that it stands for. */
  [Symbol.for('nodejs.util.inspect.custom')](): IssueIn<Localized> {
    return this.toJSON()
  }
}
