import { createHighlighterCoreSync, type HighlighterCore, type ThemeRegistration } from '@shikijs/core'
import { createJavaScriptRegexEngine } from '@shikijs/engine-javascript'
import json from '@shikijs/langs/json'
import shell from '@shikijs/langs/shellscript'
import typescript from '@shikijs/langs/typescript'
import yaml from '@shikijs/langs/yaml'
import type { ElementContent } from 'hast'
import { element } from '../tree.js'

/**
 * The text of a block of code as spans of the classes `k` (key words and keys), `s` (strings) and `c` (comments). In strings
 * that have the text `within`, and in those that are no more than it, what is marked is underlined.
 */
export function highlight(lang: string, value: string, marks: readonly string[] = [], within = ''): ElementContent[] {
  const used = marks.filter((mark) => mark !== '')
  const hasMarks = (text: string) => text.includes(within) || used.some((mark) => text === `"${mark}"`)
  return tokensOf(lang, value).flatMap(([text, className]) => {
    const content = className === 's' && hasMarks(text) ? marked(text, used) : [textNode(text)]
    return className === undefined ? content : [element('span', { className: [className] }, ...content)]
  })
}

/** A text, and the class that it has. */
type Token = readonly [text: string, className?: string | undefined]

function tokensOf(lang: string, value: string): readonly Token[] {
  if (lang === 'http') return exchangeTokens(value)
  const language = languages.get(lang)
  return language === undefined ? [[value]] : grammarTokens(language, value)
}

const languages: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ts: 'typescript',
    typescript: 'typescript',
    js: 'typescript',
    json: 'json',
    yaml: 'yaml',
    sh: 'shellscript',
    bash: 'shellscript',
    console: 'shellscript',
  }),
)

/** Messages of HTTP: start lines, fields, and bodies of JSON. */
function exchangeTokens(value: string): readonly Token[] {
  const [head = '', ...bodies] = value.split(/\n\n(?=[{["])/)
  const body = bodies.join('\n\n')
  const lines = head
    .split('\n')
    .flatMap((line, at): readonly Token[] => [...(at === 0 ? [] : [['\n'] as const]), ...lineTokens(line)])
  return body === '' ? lines : [...lines, ['\n\n'], ...grammarTokens('json', body)]
}

function lineTokens(line: string): readonly Token[] {
  const [, version, status] = /^(HTTP\/\S+) (.*)$/.exec(line) ?? []
  if (version !== undefined && status !== undefined)
    return [
      [`${version} `, 'c'],
      [status, 'b'],
    ]
  const [, method, target, protocol] = /^([A-Z]+)( .*?)( HTTP\/\S+)?$/.exec(line) ?? []
  if (method !== undefined && target !== undefined) return [[method, 'k'], [target], [protocol ?? '', 'c']]
  const [, name, rest] = /^([!#$%&'*+.^_`|~\w-]+)(:.*)$/.exec(line) ?? []
  return name !== undefined && rest !== undefined ? [[name, 'k'], [rest]] : [[line]]
}

// Tokens by shape: blocks that differ in their strings and in the names of errors alone are the same work.
const shapes = new Map<string, readonly Token[]>()

function grammarTokens(language: string, value: string): readonly Token[] {
  const strings: string[] = []
  // A private character stands for what is taken out; a text that has one itself is its own shape.
  const shape =
    value.includes(slot) || value.length > longest
      ? value
      : value.replaceAll(varying, (all, quote: string | undefined, content: string) => {
          strings.push(quote === undefined ? all : content)
          return quote === undefined ? slot : quote + slot + quote
        })
  const key = `${language}\n${shape}`
  const tokens = shapes.get(key) ?? textTokens(language, shape)
  if (shapes.size < mostShapes) shapes.set(key, tokens)
  let at = 0
  return strings.length === 0
    ? tokens
    : tokens.map(([text, className]): Token => [text.replaceAll(slot, () => strings[at++] ?? ''), className])
}

const slot = '\ue000'
// The content of a string, and the name of an error or of a parameter, which is plain text wherever it stands.
const varying = /(["'])((?:(?!\1)[^\\\n])+)\1|(?<=\.(?:errors|params)\.)[A-Za-z_]\w*/g
const mostShapes = 5000
// A grammar takes long over long lines, and nobody reads them for their colours.
const longest = 20_000

function textTokens(language: string, value: string): readonly Token[] {
  if (value.length > longest) return [[value]]
  const lines = highlighter().codeToTokensBase(value, { lang: language, theme: theme.name, ...limits })
  return lines.flatMap((line, at): readonly Token[] => [
    ...(at === 0 ? [] : [['\n'] as const]),
    ...line.map(({ content, color }): Token => [content, classes.get(color ?? '')]),
  ])
}

// By length and not by time, so that a busy machine gives the same bytes.
const limits = { tokenizeTimeLimit: 0, tokenizeMaxLineLength: 1000 }

let made: HighlighterCore | undefined

function highlighter(): HighlighterCore {
  made ??= createHighlighterCoreSync({
    langs: [json, shell, typescript, yaml],
    themes: [theme],
    engine: createJavaScriptRegexEngine({ forgiving: true }),
  })
  return made
}

// A colour of the theme stands for a class of the style sheet.
const classes: ReadonlyMap<string, string> = new Map([
  ['#000001', 'c'],
  ['#000002', 's'],
  ['#000003', 'k'],
])

const theme: ThemeRegistration & { readonly name: string } = {
  name: 'errbook',
  type: 'light',
  fg: '#000000',
  bg: '#ffffff',
  settings: [
    { settings: { foreground: '#000000' } },
    { scope: ['comment'], settings: { foreground: '#000001' } },
    { scope: ['string'], settings: { foreground: '#000002' } },
    {
      scope: ['keyword', 'storage', 'constant.language', 'support.type.property-name', 'entity.name.tag'],
      settings: { foreground: '#000003' },
    },
    { scope: ['keyword.operator'], settings: { foreground: '#000000' } },
  ],
}

/** A string with what is to be marked in it underlined. */
function marked(text: string, marks: readonly string[]): ElementContent[] {
  const nodes: ElementContent[] = []
  let rest = text
  while (rest !== '') {
    const found = marks
      .map((mark) => ({ mark, at: rest.indexOf(mark) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at || b.mark.length - a.mark.length)[0]
    if (found === undefined) break
    if (found.at > 0) nodes.push(textNode(rest.slice(0, found.at)))
    nodes.push(element('ins', {}, found.mark))
    rest = rest.slice(found.at + found.mark.length)
  }
  if (rest !== '') nodes.push(textNode(rest))
  return nodes
}

function textNode(value: string): ElementContent {
  return { type: 'text', value }
}
