import { readFileSync, statSync } from 'node:fs'
import { posix } from 'node:path'
import { anchorsOf } from '../../packages/docs/src/site.js'
import { type Document, isThere, treeOf } from './documents.js'

const repository = 'https://github.com/errbook/errbook'

/**
 * Makes what says where the links of a document lead, from its page in the folder of a language: to other pages, and to
 * the repository for all else in it.
 *
 * @throws Error when a link, or the anchor in it, leads to nothing.
 */
export function linksOf(documents: readonly Document[], from: Document, language: string): (url: string) => string {
  const byPath = new Map(documents.map((document) => [document.path, document]))
  return (url) => {
    if (/^[a-z]+:/i.test(url)) return url
    const [way = '', anchor] = url.split('#')
    const path = way === '' ? from.path : posix.join(posix.dirname(from.path), decodeURI(way))
    const target = byPath.get(path)
    const fragment = anchor === undefined ? '' : `#${anchor}`
    const dead = (what: string) => new Error(`${from.path}: the link ${url} is dead: ${what}; correct it`)
    if (target === undefined && !isThere(path)) throw dead(`there is no ${path}`)
    const text = target?.tree ?? (anchor === undefined ? undefined : textAt(path))
    if (anchor !== undefined && (text === undefined || !anchorsOf(text).includes(decodeURI(anchor)))) {
      throw dead(`${path} has no heading for #${anchor}`)
    }
    if (target === from) return fragment
    if (target !== undefined) return `/${folderFor(target, anchor)}/${target.address}${fragment}`
    return `${repository}/${statSync(path).isDirectory() ? 'tree' : 'blob'}/main/${path}${fragment}`
  }

  // An anchor is of one text: it leads to that text, though the language of the page has another.
  function folderFor(target: Document, anchor: string | undefined): string {
    const own = documents.find((other) => other.address === target.address && other.language === language)
    return anchor !== undefined && own !== undefined && own !== target ? target.language : language
  }
}

/** The Markdown of a file, or of the README of a folder. */
function textAt(path: string) {
  const file = statSync(path).isDirectory() ? `${path}/README.md` : path
  return file.endsWith('.md') && isThere(file) ? treeOf(readFileSync(file, 'utf8')) : undefined
}
