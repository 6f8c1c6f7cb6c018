import { CST, Lexer } from 'yaml'
import { maximumDepth } from './maximum-depth.js'

/** Reports an error at an offset of the text. */
export type Report = (offset: number, rule: string, message: string, fix: string) => void

/**
 * Reports what a YAML parser accepts silently although it changes the meaning of a text: directives, tags, anchors, and
 * comments that may be meant as text. Gives the offset from which on values are nested too deeply for a parser, if they
 * are anywhere: there it ends.
 */
export function checkLexemes(text: string, report: Report): number | undefined {
  const watch = commentWatch(report)
  const depthAt = depthWatch()
  let offset = 0
  for (const { type, source } of lexemesOf(text)) {
    if (depthAt(type, source) > maximumDepth) return offset
    if (type === 'directive-line') reportDirective(offset, source, report)
    if (type === 'tag') report(offset, 'yaml-syntax', 'a tag is not allowed', 'remove it, or put the text in quotes')
    if (type === 'anchor') {
      report(offset, 'no-alias', `the anchor ${source} is not allowed`, 'remove it, or put the text in quotes')
    }
    watch(type, source, offset)
    offset += source.length
  }
  watch('newline', '', offset)
  return undefined
}

/**
 * Reports the comment at an offset if it may be meant as text. Says whether it did.
 */
export function checkComment(text: string, offset: number, report: Report): boolean {
  const comment = text[offset] === '#' ? /^.*/.exec(text.slice(offset, offset + maximumShown + 2))?.[0] : undefined
  if (comment === undefined || !mayBeText(comment)) return false
  reportLost(offset, comment, report)
  return true
}

/**
 * The offset of the quote of a text in quotes that ends at an offset, white space aside, and does not end on its line: where
 * the syntax is broken behind it, its closing quote was forgotten.
 */
export function quoteBefore(text: string, offset: number): number | undefined {
  const end = text.slice(0, offset).trimEnd().length
  let at = 0
  for (const { type, source } of lexemesOf(text)) {
    if (at + source.trimEnd().length >= end) {
      const isQuoted = type === 'single-quoted-scalar' || type === 'double-quoted-scalar'
      const isOpen = source.length < 2 || !source.endsWith(source.charAt(0))
      return isQuoted && (isOpen || source.includes('\n')) ? at : undefined
    }
    at += source.length
  }
  return undefined
}

/** The kinds of lexemes of the `yaml` package, and two that it does not tell apart: text without quotes and block text. */
type LexemeType = CST.TokenType | 'plain' | 'block' | null

function* lexemesOf(text: string): Generator<{ readonly type: LexemeType; readonly source: string }> {
  // Text without quotes and block text each follow a marker, which is not in the source.
  let isMarked = false
  let isOfBlock = false
  for (const source of new Lexer().lex(text)) {
    const type: LexemeType = isMarked ? (isOfBlock ? 'block' : 'plain') : CST.tokenType(source)
    isMarked = type === 'scalar'
    if (type === 'block-scalar-header') isOfBlock = true
    else if (type === 'block' || type === 'plain') isOfBlock = false
    if (source !== CST.SCALAR && source !== CST.DOCUMENT && source !== CST.FLOW_END) yield { type, source }
  }
}

/** Follows the lexemes of a file, and says how many levels a parser may be in at each. */
function depthWatch(): (type: LexemeType, source: string) => number {
  /** The levels on the line where each bracket opens: of those behind it, none reaches over a comma. */
  const opened: number[] = []
  let line = 0
  let isAtStart = true
  return (type, source) => {
    if (type === 'newline') line = 0
    // Each column of an indentation may be a level.
    else if (type === 'space') line += isAtStart ? source.length : 0
    else if (valueMarks.has(type)) line++
    else if (type === 'flow-map-start' || type === 'flow-seq-start') opened.push(line)
    else if (type === 'flow-map-end' || type === 'flow-seq-end') line = Math.min(line, opened.pop() ?? line)
    else if (type === 'comma') line = Math.min(line, opened.at(-1) ?? line)
    isAtStart = type === 'newline'
    return opened.length + line
  }
}

function reportDirective(offset: number, source: string, report: Report): void {
  const [name, version] = source.split(/[ \t]+/)
  if (name === '%YAML' && version === '1.2') return
  const isVersion = name === '%YAML' && version !== undefined
  report(
    offset,
    'yaml-syntax',
    isVersion ? `YAML ${version} is not supported` : `the directive ${name} is not allowed`,
    isVersion ? 'write "%YAML 1.2", which reads some values otherwise, or remove the line' : 'remove the line',
  )
}

/** After these a value may begin on the same line. */
const openings = new Set<LexemeType>(['comma', 'flow-map-start', 'flow-seq-start'])
const valueMarks = new Set<LexemeType>(['map-value-ind', 'seq-item-ind', 'explicit-key-ind'])
const texts = new Set<LexemeType>(['plain', 'single-quoted-scalar', 'double-quoted-scalar', 'block-scalar-header'])

/** Follows the lexemes of a file, and reports each comment where text could be. */
function commentWatch(report: Report): (type: LexemeType, source: string, offset: number) => void {
  /** The lexeme before, on the same line. */
  let before: LexemeType = null
  /** A comment before a value; the value decides whether the comment may be text. */
  let pending: { readonly offset: number; readonly source: string; readonly hasText: boolean } | undefined
  return (type, source, offset) => {
    if (pending?.hasText && type !== 'space') {
      // A text followed by a colon is the key of a map, so the comment before it cannot be text.
      if (type !== 'map-value-ind') reportLost(pending.offset, pending.source, report)
      pending = undefined
    }
    if (type === 'space') return
    if (type === 'comment') {
      if (mayBeText(source)) {
        if (before === 'plain' || openings.has(before)) reportLost(offset, source, report)
        else if (valueMarks.has(before)) pending = { offset, source, hasText: false }
      }
    } else if (type !== 'newline' && pending !== undefined) {
      pending = texts.has(type) ? { ...pending, hasText: true } : undefined
    }
    before = type === 'newline' ? null : type
  }
}

/** With white space after `#` it is certainly a comment. */
function mayBeText(comment: string): boolean {
  return !/^#[ \t]/.test(comment)
}

const maximumShown = 40

function reportLost(offset: number, comment: string, report: Report): void {
  const shown = comment.length > maximumShown ? `${comment.slice(0, maximumShown)}…` : comment
  report(
    offset,
    'lost-text',
    `${JSON.stringify(shown)} is read as a comment, not as text`,
    comment === '#'
      ? 'put the text in quotes, or remove the "#"'
      : 'put the text in quotes, or write a space after the "#"',
  )
}
