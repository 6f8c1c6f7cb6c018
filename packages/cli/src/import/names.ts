import { anchorOf } from '@errbook/catalog/parts'

/**
 * The name of a draft: of the file, unless that only says that it is a list of errors or an API, then of the title. The title
 * of an OpenAPI document is the name of its API, and comes first.
 */
export function draftName(file: string | undefined, title: string | undefined, isApiTitle = false): string {
  const own = identifier(file?.replace(/^(.+)\.[^.]*$/su, '$1'))
  const ofTitle = identifier(title?.toLowerCase())
  const names = isApiTitle ? [ofTitle, own] : [own, ofTitle]
  return names.find((name) => name.split('_').some((word) => !generalWords.test(word))) ?? 'api'
}

/** Words that no API is called by. */
const generalWords =
  /^(?:|the|an?|and|of|for|api|apis|rest|http|errors?|codes?|messages?|responses?|status(?:es)?|openapi|swagger|spec|index|readme|docs?|list|table|references?|common|headers?|en|zh|cn)$/i

/** The Latin letters and digits of a text, as an identifier. */
function identifier(text = ''): string {
  const words = text.slice(0, maximumName).match(/[A-Za-z0-9_]+/g) ?? []
  return words.join('_').replace(/^(?=\d)/, '_')
}

/** Gives each code the name that it has in a catalog: its own where it can be one, else one made of its letters and digits. */
export function namesOf(codes: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const anchors = new Set<string>()
  for (const code of codes) {
    if (!isName(code) || anchors.has(anchorOf(code))) continue
    names.set(code, code)
    anchors.add(anchorOf(code))
  }
  const free = freeNames((name) => !anchors.has(anchorOf(name)))
  for (const code of codes) {
    if (names.has(code)) continue
    const name = free(madeName(code))
    names.set(code, name)
    anchors.add(anchorOf(name))
  }
  return names
}

/** Gives each heading the name of its group: its Latin letters and digits if it has any, else all of its letters. */
export function groupNamesOf(headings: Iterable<string>): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  const free = freeNames((name) => !taken.has(name))
  for (const heading of headings) {
    const name = free(slugOf(heading))
    names.set(heading, name)
    taken.add(name)
  }
  return names
}

/** Finds names that are free: with a number behind those that are taken. */
function freeNames(isFree: (name: string) => boolean): (name: string) => string {
  const counts = new Map<string, number>()
  return (wanted) => {
    let count = counts.get(wanted) ?? 1
    let name = count === 1 ? wanted : `${wanted}_${count}`
    while (!isFree(name)) name = `${wanted}_${++count}`
    counts.set(wanted, count)
    return name
  }
}

/** Whether a catalog can have a code as a name: a token of RFC 9110 that JavaScript keeps in its place. */
function isName(code: string): boolean {
  return /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(code) && !/^-?\d+$/.test(code) && code !== '__proto__'
}

function madeName(code: string): string {
  if (/^-?\d+$/.test(code)) return `Code${code.replace('-', 'Minus')}`
  const words = code.slice(0, maximumName).match(/[A-Za-z0-9]+/g) ?? []
  const name = words.join('_')
  return /^[A-Za-z]/.test(name) ? name : `Code${name}`
}

const maximumName = 200

function slugOf(heading: string): string {
  const text = heading.normalize('NFKC').toLowerCase().slice(0, maximumName)
  const latin = /[a-z]/.test(text) ? text.match(/[a-z0-9]+/g) : text.match(/[\p{L}\p{N}]+/gu)
  const slug = (latin ?? []).join('-')
  return slug === '' ? 'group' : /^\d+$/.test(slug) ? `group-${slug}` : slug
}
