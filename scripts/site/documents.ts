import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { toString as textOf } from 'mdast-util-to-string'
import { gfmTable } from 'micromark-extension-gfm-table'
import { changelog } from './changelog.js'

/** A text of the repository that is a page of its site. */
export interface Document {
  /** From the root of the repository: `docs/start.zh.md`. */
  readonly path: string
  /** From the folder of a language: `guides/start.html`. A text that is there in English alone is in both folders. */
  readonly address: string
  readonly language: Language
  readonly tree: Root
}

type Language = 'en' | 'zh'

/** The guides, in the order in which they are read. */
export const guides = [
  'start',
  'server',
  'client',
  'testing',
  'your-own-api',
  'several-services',
  'command',
  'security',
] as const

/** All texts that are pages, and the list of them in each language. */
export function documents(): readonly Document[] {
  const inDocs = readdirSync('docs').filter((name) => name.endsWith('.md') && !name.startsWith('reference.'))
  const decisions = readdirSync('docs/decisions').map((name) => `decisions/${name}`)
  const found = [...inDocs, ...decisions].map((name) => document(`docs/${name}`, readFileSync(`docs/${name}`, 'utf8')))
  const all = [...found, document('docs/changelog.md', changelog())]
  return [...all, document('docs/README.md', listOf(all, 'en')), document('docs/README.zh.md', listOf(all, 'zh'))]
}

/** Reads Markdown with the tables of GitHub. */
export function treeOf(text: string): Root {
  return fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
}

/** Whether there is a file or a folder at a path of the repository. */
export function isThere(path: string): boolean {
  return existsSync(path)
}

function document(path: string, text: string): Document {
  const isChinese = path.endsWith('.zh.md')
  const name = path.replace(/^docs\//, '').replace(/(?:\.zh)?\.md$/, '')
  const tree = treeOf(text)
  // The head of a page has the link to the other language.
  const children = tree.children.filter(
    (block) => !/^(?:English|中文)$/.test(block.type === 'paragraph' ? textOf(block) : ''),
  )
  return {
    path,
    address: `guides/${name.replace(/README$/, 'index')}.html`,
    language: isChinese ? 'zh' : 'en',
    tree: { ...tree, children },
  }
}

function listOf(all: readonly Document[], language: Language): string {
  const inLanguage = (name: string) =>
    all.find(({ path }) => path === `docs/${name}.${language}.md`) ?? all.find(({ path }) => path === `docs/${name}.md`)
  const { title, lead, parts, colon } = words[language]
  const lines = (names: readonly string[]) =>
    names.map((path) => {
      const found = inLanguage(path)
      if (found === undefined) throw new Error(`docs/${path}.md is missing, which the list of guides names`)
      const [name, opening] = [found.tree.children[0], found.tree.children.find(({ type }) => type === 'paragraph')]
      const [sentence = ''] = /^.+?(?:\.(?=\s|$)|。)/s.exec(textOf(opening)) ?? []
      return `- [${textOf(name)}](${found.path.replace('docs/', '')})${colon}${sentence}`
    })
  const sections = [guides, references, project].map((names, at) => [`## ${parts[at]}`, ...lines(names)].join('\n\n'))
  return [`# ${title}`, lead, ...sections].join('\n\n')
}

const references = ['catalog-file', 'generated-code', 'checks', 'http', 'signature'] as const
const project = ['benchmarks', 'decisions/README', 'changelog'] as const

const words: { readonly [L in Language]: { title: string; lead: string; parts: readonly string[]; colon: string } } = {
  en: {
    title: 'Guides',
    lead: 'Each guide takes you from nothing to something that works. Its code and its output are tested.',
    parts: ['Guides', 'In detail', 'The project'],
    colon: ': ',
  },
  zh: {
    title: '指南',
    lead: '每篇指南都从零开始，直到得出可以运行的结果。其中的代码和输出都经过测试。',
    parts: ['指南', '详细说明（英文）', '项目（英文）'],
    colon: '：',
  },
}
