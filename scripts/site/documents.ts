import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { toString as textOf } from 'mdast-util-to-string'
import { gfmTable } from 'micromark-extension-gfm-table'
import { firstSentence } from '../../packages/catalog/src/parts.js'
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
      const about = abouts[path]?.[language] ?? firstSentence(textOf(opening))
      return `- [${textOf(name)}](${found.path.replace('docs/', '')})${colon}${about}`
    })
  const sections = [guides, references, project].map((names, at) => [`## ${parts[at]}`, ...lines(names)].join('\n\n'))
  return [`# ${title}`, lead, ...sections].join('\n\n')
}

const references = ['catalog-file', 'generated-code', 'checks', 'http', 'signature'] as const
const project = ['benchmarks', 'decisions/README', 'changelog'] as const

/** What a text holds, where its first sentence does not say so. */
const abouts: { readonly [path: string]: { readonly [L in Language]: string } } = {
  'catalog-file': { en: 'Every key of a catalog file, and what it does.', zh: '错误码目录文件的每个字段及其作用。' },
  'generated-code': {
    en: 'The code, schemas and pages that errbook generate writes.',
    zh: 'errbook generate 生成的代码、Schema 和文档。',
  },
  checks: {
    en: 'What is checked in a request and in a response, and every rule.',
    zh: '请求与响应检查的内容，以及全部规则。',
  },
  http: {
    en: 'Clients, servers, adapters for frameworks, and every option.',
    zh: '客户端、服务端、各框架的适配器，以及全部选项。',
  },
  signature: {
    en: 'How bce-auth-v1 signs a request, and how a signature is verified.',
    zh: 'bce-auth-v1 如何为请求签名，又如何验证签名。',
  },
  benchmarks: {
    en: 'How fast it is, beside other libraries and code written by hand.',
    zh: '与其他库及手写代码的性能对比。',
  },
  'decisions/README': { en: 'Why it is built as it is, and what was weighed.', zh: '设计决策及其取舍。' },
  changelog: { en: 'What to know before you upgrade.', zh: '升级前需要了解的变化。' },
}

const words: { readonly [L in Language]: { title: string; lead: string; parts: readonly string[]; colon: string } } = {
  en: {
    title: 'Guides',
    lead: 'Each guide takes you from nothing to something that works. Its code and its output are tested.',
    parts: ['Step by step', 'In detail', 'The project'],
    colon: ': ',
  },
  zh: {
    title: '指南',
    lead: '每篇指南都从零开始，直到得出可以运行的结果。其中的代码和输出都经过测试。',
    parts: ['分步教程', '详细说明（英文）', '项目（英文）'],
    colon: '：',
  },
}
