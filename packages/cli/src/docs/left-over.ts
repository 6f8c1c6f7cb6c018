import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative, resolve, sep } from 'node:path'

/**
 * Finds what an earlier run wrote into the folder of a site and this one does not: pages of codes and headers that the
 * catalog no longer has, and all that is of a language that it no longer has. What does not say that it is a page of Errbook's is
 * somebody else's, and is not named.
 *
 * @param written the paths of what this run writes
 * @returns paths of files; a folder, with a slash, stands for all in it
 */
export function leftOver(written: readonly string[], out: string): readonly string[] {
  const known = new Set(written.map((path) => resolve(path)))
  const languages = new Set(
    written
      .map((path) => relative(out, path).split(sep))
      .flatMap(([first = '', ...rest]) => (rest.length > 0 ? first : [])),
  )
  return foldersIn(out).flatMap((name) => {
    const folder = join(out, name)
    if (!languages.has(name)) return isLanguage(folder) ? ofLanguage(folder, out) : []
    return ['errors', 'headers'].flatMap((kind) =>
      ownPages(join(folder, kind)).filter((path) => !known.has(resolve(path))),
    )
  })
}

/** All that a site has of a language: its folder, whole where nothing else is in it, and what its pages load. */
function ofLanguage(folder: string, out: string): readonly string[] {
  const language = basename(folder)
  const own = ['', 'errors', 'headers'].flatMap((kind) => ownPages(join(folder, kind)))
  const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory())
  const loaded = [`assets/search-${language}.js`, `assets/catalog-${language}.js`, `errors.${language}.csv`]
  return [
    ...(own.length === all.length ? [join(folder, sep)] : own),
    ...loaded.map((name) => join(out, name)).filter((path) => existsSync(path)),
  ]
}

/** Whether a folder is that of a language of a site: its first page says so. */
function isLanguage(folder: string): boolean {
  const language = basename(folder)
  const first = ownPages(folder).find((path) => /^index\.(?:html|md)$/.test(basename(path)))
  const text = first === undefined ? '' : textOf(first)
  return text.includes(`<html lang="${language}" `) || text.includes(`\nlang: "${language}"\n`)
}

/** The pages in a folder that say that they are Errbook's, and their twins, which say nothing where they have a page. */
function ownPages(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  const pages = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:html|md)$/.test(entry.name))
    .map(({ name }) => join(folder, name))
  const own = new Set(pages.filter((path) => isOwnPage(path)))
  return pages.filter((path) => own.has(path) || own.has(path.replace(/\.md$/, '.html')))
}

/** Whether a page says that it was written by `errbook docs`. */
export function isOwnPage(path: string): boolean {
  return /<meta name="generator" content="Errbook">|^generator: "Errbook"$/m.test(textOf(path))
}

function foldersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []))
  } catch {
    return []
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
