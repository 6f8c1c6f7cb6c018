import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Command } from '../compare.js'
import { largeCatalog } from '../large-catalog.js'
import type { Suite } from '../suite.js'
import type { Row, Table } from '../table.js'

/** What `errbook docs` costs at 31 codes and at 1,000 in two languages, and what a reader loads. It needs `pnpm build`. */
export const site: Suite = ({ short, folder }) => {
  const codes = short ? 100 : 1000
  const small = built(31, folder)
  const large = built(codes, folder)
  return [making(codes, large, folder, short), sizes(small, large, codes)]
}

/** A site on disk, and the processor time that it took in milliseconds. */
interface Built {
  readonly folder: string
  readonly time: number
}

function built(codes: number, folder: string): Built {
  const file = join(folder, `site-${codes}.yaml`)
  const out = join(folder, `site-${codes}`)
  writeFileSync(file, largeCatalog(codes))
  const errbook = resolve('packages', 'cli', 'dist', 'main.js')
  return { folder: out, time: processorTime([process.execPath, errbook, 'docs', file, '--out', out]) }
}

/** How many milliseconds of all processors a program takes, with the programs that it starts. */
function processorTime(command: Command, cwd = process.cwd()): number {
  const times = execFileSync('sh', ['-c', '"$@" >/dev/null && times', 'sh', ...command], { cwd, encoding: 'utf8' })
  // The second line is that of the children: 0m1.234s 0m0.567s, in programs and in the kernel.
  const [, children = ''] = times.trim().split('\n')
  return children
    .split(' ')
    .map((time) => time.split(/[ms]/).map(Number))
    .reduce((sum, [minutes = 0, seconds = 0]) => sum + (minutes * 60 + seconds) * 1000, 0)
}

const limits = { time: 10_000, disk: 30e6, firstPage: 60e3, index: { few: 20e3, many: 400e3 } }

function making(codes: number, large: Built, folder: string, short: boolean): Table {
  const peer = short ? undefined : vitePress(large, folder)
  const row = (name: string, { time, folder }: Built): Row => ({
    name,
    values: [time / limits.time, bytesIn(folder) / limits.disk],
  })
  return {
    title: `Writing a site of ${codes} codes in two languages`,
    about: `As shares of the limits: ${limits.time / 1000} s of processor time and ${limits.disk / 1e6} MB on disk. VitePress is given the
Markdown twins of the same pages, with its local search.`,
    unit: 'share',
    columns: ['processor time', 'on disk'],
    rows: [
      row('errbook docs', large),
      peer === undefined ? { name: 'VitePress', values: [undefined, undefined] } : row('VitePress', peer),
    ],
  }
}

/** Makes the twins of a site a site by VitePress, installed for that; `undefined` where there is no registry to install from. */
function vitePress({ folder: pages }: Built, folder: string): Built | undefined {
  const home = join(folder, 'vitepress')
  mkdirSync(join(home, '.vitepress'), { recursive: true })
  writeFileSync(join(home, 'package.json'), '{ "private": true, "type": "module" }\n')
  writeFileSync(
    join(home, '.vitepress', 'config.js'),
    `export default { ignoreDeadLinks: true, themeConfig: { search: { provider: 'local' } } }\n`,
  )
  try {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', 'vitepress@1.6.4'], { cwd: home, stdio: 'ignore' })
  } catch {
    return undefined
  }
  for (const path of readdirSync(pages, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.md')) continue
    mkdirSync(join(home, path, '..'), { recursive: true })
    // Braces are code to it.
    const text = readFileSync(join(pages, path), 'utf8')
    writeFileSync(join(home, path), `::: v-pre\n${text}\n:::\n`)
  }
  const program = join(home, 'node_modules', 'vitepress', 'bin', 'vitepress.js')
  const time = processorTime([process.execPath, program, 'build', '.'], home)
  return { folder: join(home, '.vitepress', 'dist'), time }
}

function sizes(small: Built, large: Built, codes: number): Table {
  const loaded = (page: string): readonly string[] => [page, 'assets/style.css', 'assets/site.js']
  const row = (name: string, files: readonly string[], few: number, many = few): Row => ({
    name,
    values: [gzipped(small.folder, files), few, gzipped(large.folder, files), many],
  })
  return {
    title: 'What a reader of the site loads',
    about: 'HTML with style and script, and the search index, in bytes after gzip -9, and the limits.',
    unit: 'bytes',
    columns: ['31 codes', 'limit', `${codes} codes`, 'limit'],
    rows: [
      row('home', loaded('en/index.html'), limits.firstPage),
      row('list of codes', loaded('en/errors.html'), limits.firstPage),
      row('page of a code', loaded('en/errors/CsnNotFoundException.html'), limits.firstPage),
      row('search index, en', ['assets/search-en.js'], limits.index.few, limits.index.many),
      row('search index, zh', ['assets/search-zh.js'], limits.index.few, limits.index.many),
    ],
  }
}

function gzipped(folder: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0)
}

function bytesIn(folder: string): number {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => statSync(join(folder, path)))
  return paths.reduce((sum, stats) => sum + (stats.isFile() ? stats.size : 0), 0)
}
