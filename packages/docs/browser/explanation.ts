import { listErrors, type WholeCatalog } from '@errbook/catalog'
import { joinSentences, statusesOf, wordsLanguage } from '@errbook/catalog/parts'
import { type Paste, readPaste } from '@errbook/http/paste'
import { describeIssue } from '@errbook/validate'
import { errorAddress } from '../src/addresses.js'
import type { BoxLabels, SharedLabels } from '../src/explain/box-labels.js'
import { type Entry, textIn } from '../src/explain/entry.js'
import { type ExplainedCode, type Explanation, explain } from '../src/explain/explain.js'
import { deprecatedText, isRespelt, retiredText, type Spoken, sentences } from '../src/explain/sentences.js'
import { breakable, type Content, h, link, retryNode } from './nodes.js'
import { transcriptBox } from './transcript-box.js'

/** What the box for errors is given: a catalog with its texts in one language, and its labels. */
export interface BoxCatalog {
  readonly catalog: WholeCatalog
  readonly labels: BoxLabels & SharedLabels
}

/** Where a page is. */
export interface Place {
  readonly lang: string
  /** The way to the root of the site. */
  readonly root: string
}

/** What a page shows of an explanation, and the title that it gets. */
export interface ShownExplanation {
  readonly title: string
  readonly content: readonly Content[]
}

/** Explains a text in the language of the page. */
export function explanationOf({ catalog, labels }: BoxCatalog, text: string, place: Place): ShownExplanation {
  const paste = readPaste(catalog, text)
  const explanation = explain(catalog, paste)
  const spoken = { text: place.lang, words: wordsLanguage(place.lang) }
  const view: View = { catalog, labels, place, spoken, paste }
  const { title, content } = explanation.kind === 'code' ? ofCode(view, explanation) : withoutCode(view, explanation)
  return { title, content: [h('p', 'crumb', labels.crumb), ...content] }
}

/** What the parts of an explanation share. */
interface View {
  readonly catalog: WholeCatalog
  readonly labels: BoxLabels & SharedLabels
  readonly place: Place
  readonly spoken: Spoken
  readonly paste: Paste
}

function ofCode(view: View, explained: ExplainedCode): ShownExplanation {
  const { labels, paste } = view
  const { code, entry, found, issues } = explained
  const status = found.status ?? (entry && statusesOf(entry).join(', '))
  const isOff = issues.some(({ rule }) => rule === 'status-differs')
  return {
    title: code,
    content: [
      titleOf(breakable(code), status === undefined ? [] : [h(isOff ? 'mark' : 'span', '', String(status))]),
      ...lead(view, explained),
      ...whatToDo(view, explained),
      row(labels.pasted, [transcriptBox(paste, issues, labels)]),
      ...departures(view, explained),
      ...readFrom(view, explained),
    ],
  }
}

function titleOf(name: readonly Content[], status: readonly Content[]): Node {
  const heading = h('h1', 'mono', name, { tabindex: '-1' })
  return h('div', 'title', status.length === 0 ? heading : [heading, h('span', 'status', status)])
}

/** What is most worth knowing: what was computed, else what the code means or became. */
function lead({ catalog, spoken }: View, { code, entry, retired, clock }: ExplainedCode): readonly Content[] {
  const say = sentences[spoken.words]
  const computed = clock && say.clock(clock)
  const meaning = entry && textIn(entry, spoken.text).meaning
  const withdrawn = entry === undefined && retired && retiredText(code, retired, catalog, spoken)
  const unknown = entry === undefined && retired === undefined ? say.unknown(code, catalog.name) : undefined
  const text = computed ?? meaning ?? (withdrawn || unknown)
  const deprecated = entry?.source.deprecated
  return [
    ...(text === undefined ? [] : [h('p', 'leadin', h('b', '', text))]),
    ...(deprecated === undefined
      ? []
      : [h('p', 'dep', joinSentences([say.deprecated, deprecatedText(deprecated, catalog, spoken)].filter(Boolean)))]),
  ]
}

/** The one tinted band of the page. */
function whatToDo(view: View, { entry, retired, nearest }: ExplainedCode): readonly Content[] {
  const { labels, spoken } = view
  if (entry !== undefined) {
    const { resolution = labels.steps[entry.retry] } = textIn(entry, spoken.text)
    return [row(labels.whatToDo, [h('p', 'step', resolution), verdict(view, entry)], 'row do')]
  }
  const codes = retired?.use === undefined ? nearest : [retired.use]
  if (codes.length === 0) return []
  const label = retired === undefined ? labels.didYouMean : labels.whatToDo
  return [
    row(
      label,
      codes.map((code) => h('p', 'step', linkTo(view, code))),
      'row do',
    ),
  ]
}

function verdict(view: View, { code, retry, fault }: Entry): Node {
  const { labels } = view
  return h('p', 'verdict', [
    retryNode(retry, labels.verdicts[retry]),
    h('span', fault === 'server' ? 'server' : '', labels.faultOf[fault]),
    link(
      addressOf(view, code),
      labels.allAbout.replace('{code}', () => code),
    ),
  ])
}

/** The issues in the order of their severity, numbered as they are in the transcript. */
function departures({ labels, spoken }: View, { issues, omitted }: ExplainedCode): readonly Content[] {
  if (issues.length === 0) return []
  const items = issues.map((issue, at) => {
    const { rule, severity } = issue
    const isWarning = severity === 'warning'
    return h('li', '', [
      h('span', 'note', String(at + 1)),
      h('div', '', [
        h('p', '', describeIssue(issue, spoken.words)),
        h('p', 'small', [h('code', '', rule), ...(isWarning ? [` ${labels.warning}`] : [])]),
      ]),
    ])
  })
  const more = omitted === 0 ? [] : [h('p', 'small', sentences[spoken.words].more(omitted))]
  return [row(labels.departs, [h('ol', 'notes', items), ...more])]
}

function readFrom(view: View, explained: ExplainedCode): readonly Content[] {
  const { labels, spoken, paste } = view
  const { code, clock, found, others, omittedCandidates } = explained
  const say = sentences[spoken.words]
  const params = paste.decoded?.kind === 'known' ? Object.entries(paste.decoded.params ?? {}) : []
  const also = others.flatMap((other) => [linkTo(view, other.code), ` (${say.place(other)}) `])
  const facts = [
    ...(clock === undefined ? [] : [fact([labels.requestDate, ' ', h('code', '', clock.param)], clock.request)]),
    ...(clock === undefined ? [] : [fact([labels.serverClock, ' ', h('code', '', 'Date')], clock.server)]),
    ...params
      .filter(([name]) => name !== clock?.param)
      .map(([name, value]) => fact(h('code', '', name), String(value))),
    ...(found.requestId === undefined ? [] : [fact(say.requestId, h('span', 'mono', found.requestId))]),
    ...(found.evidence === 'alone' ? [] : [fact(labels.found, say.place(found))]),
    ...(isRespelt(explained) ? [fact(labels.found, say.spelling(found.spelling, code))] : []),
    ...(also.length === 0 ? [] : [fact(labels.alsoFound, also)]),
    ...(omittedCandidates === 0 ? [] : [fact(labels.alsoFound, say.moreCodes(omittedCandidates))]),
  ]
  return facts.length === 0 ? [] : [row(labels.readFrom, [h('dl', 'facts one', facts)])]
}

function fact(term: Content | readonly Content[], content: Content | readonly Content[]): Node {
  return h('div', '', [h('dt', '', term), h('dd', '', content)])
}

function withoutCode(view: View, explanation: Exclude<Explanation, ExplainedCode>): ShownExplanation {
  const { labels, paste } = view
  const codes = codesOf(view, String(explanation.status ?? ''))
  const list = codes.length === 0 ? [] : [row(labels.ofStatus, [h('ul', 'list', codes)])]
  if (explanation.kind === 'status') {
    const none = codes.length === 0 ? [h('p', 'leadin', h('b', '', labels.noneOfStatus))] : []
    return { title: explanation.status, content: [titleOf([explanation.status], []), ...none, ...list] }
  }
  const why = sentences[view.spoken.words].whyNone(explanation.why)
  // The beginning of a body, which it may end with, has no full stop.
  const sentence = explanation.why.reason === 'not-json' ? capitalized(why) : joinSentences([capitalized(why)])
  const pasted = paste.text.trim() === '' ? [] : [row(labels.pasted, [transcriptBox(paste, [], labels)])]
  return {
    title: labels.noCode,
    content: [titleOf([labels.noCode], []), h('p', 'leadin', h('b', '', sentence)), ...list, ...pasted],
  }
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The codes of a status or of a class of statuses. */
function codesOf(view: View, status: string): readonly Content[] {
  const wanted = status.toLowerCase().replaceAll('x', '')
  if (wanted === '') return []
  const errors = listErrors(view.catalog).filter((error) =>
    statusesOf(error).some((one) => `${one}`.startsWith(wanted)),
  )
  return errors.map((error) => {
    return h('li', '', [linkTo(view, error.code, 'mono'), h('span', 'st', statusesOf(error).join(', '))])
  })
}

/** A link to the page of a code; a code that has none is text. */
function linkTo(view: View, code: string, className = ''): Content {
  const { errors, source } = view.catalog
  const hasPage = Object.hasOwn(errors, code) || Object.hasOwn(source.retired, code)
  return hasPage ? link(addressOf(view, code), breakable(code), className) : h('span', className, breakable(code))
}

function addressOf({ place: { root, lang } }: View, code: string): string {
  return `${root}${lang}/${errorAddress(code)}`
}

function row(label: string, content: readonly Content[], className = 'row'): Node {
  return h('section', className, [h('h2', '', label), h('div', '', content)])
}
