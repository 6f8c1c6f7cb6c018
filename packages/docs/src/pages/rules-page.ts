import { wordsLanguage } from '@errbook/catalog/parts'
import { describeIssue, type RuleName, type RuleParams } from '@errbook/validate'
import type { Table } from 'mdast'
import { pages } from '../addresses.js'
import { codeSpan, paragraph, table } from '../markdown.js'
import { type SitePage, section } from '../tree.js'
import { head } from './page-ends.js'
import type { Reader } from './reader.js'

/** What checks of messages find, and what is checked in a catalog file, each rule at an anchor of its own. */
export function rulesPage({ site, labels, words, language }: Reader): SitePage {
  const messages = Object.keys(samples).map((name) => {
    const rule = name as RuleName
    return {
      name: rule,
      said: describeIssue({ rule, params: samples[rule] } as Parameters<typeof describeIssue>[0], language),
    }
  })
  const files = site.lintRules.map(({ name, description }) => ({ name, said: description[wordsLanguage(language)] }))
  return {
    address: pages.rules,
    title: labels.rules,
    description: labels.rulesLead,
    blocks: [
      head(labels.rules, labels.rulesLead),
      ...section(
        labels.issueRules,
        [paragraph(labels.issueRulesLead), rulesTable(messages, labels.rule, words.example)],
        { id: 'messages' },
      ),
      ...section(
        labels.lintRules,
        files.length === 0 ? [] : [paragraph(labels.lintRulesLead), rulesTable(files, labels.rule, words.meaning)],
        { id: 'catalog-files' },
      ),
    ],
  }
}

interface RuleRow {
  readonly name: string
  readonly said: string
}

function rulesTable(rows: readonly RuleRow[], rule: string, said: string): Table {
  const whole = table(
    [rule, said.replace(/[:：]$/, '')],
    rows.map(({ name, said }) => [codeSpan(name), said]),
  )
  const children = whole.children.map((row, at) => {
    const name = at === 0 ? undefined : rows[at - 1]?.name
    return name === undefined ? row : { ...row, data: { hProperties: { id: name } } }
  })
  return { ...whole, children }
}

/** An example of each rule of messages. */
const samples: { readonly [R in RuleName]: RuleParams[R] } = {
  'target-invalid': { fault: 'fragment' },
  'header-name-invalid': { name: 'x date' },
  'header-missing': { name: 'Content-Type' },
  'header-repeated': { name: 'Content-Type', count: 2 },
  'header-not-text': { name: 'Content-Type' },
  'header-empty': { name: 'Content-Type' },
  'header-too-long': { name: 'Authorization', limit: 8192 },
  'header-unsafe': { name: 'Authorization', character: 'U+000A', position: 12 },
  'header-malformed': { name: 'Content-Type' },
  'header-field-malformed': { name: 'Authorization', field: 'timestamp' },
  'header-differs': { name: 'requestId', header: 'x-request-id' },
  'date-skewed': { name: 'Date', seconds: 3612, limit: 1800 },
  'status-not-http': {},
  'status-differs': { code: 'NotFound', actual: 200, expected: 404 },
  'error-on-success': { code: 'NotFound', status: 200 },
  'body-missing': { of: 'response' },
  'body-unreadable': { of: 'response', reason: 'aborted' },
  'body-too-large': { of: 'response', limit: 1_048_576 },
  'body-not-utf8': { of: 'response' },
  'body-not-json': { of: 'response' },
  'body-not-object': {},
  'body-inappropriate': { member: 'name', reason: 'must be a string' },
  'member-missing': { name: 'message' },
  'member-type': { name: 'code', type: 'string' },
  'member-malformed': { name: 'requestId' },
  'constant-differs': { name: 'kind' },
  'item-missing': { name: 'details' },
  'member-has-space': { name: 'code' },
  'member-status-differs': { name: 'status', status: 404, said: 400 },
  'code-unknown': { code: 'NotFond', nearest: 'NotFound' },
  'message-differs': { code: 'NotFound' },
}
