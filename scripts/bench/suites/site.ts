import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Command } from '../compare.js'
import { firstPageBytes, gzippedBytes } from '../first-page.js'
import { largeCatalog } from '../large-catalog.js'
import { UsageError } from '../options.js'
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
  if (!existsSync(errbook)) throw new UsageError('The packages are not built: run pnpm build first.')
  writeFileSync(file, largeCatalog(codes))
  return { folder: out, time: processorTime([process.execPath, errbook, 'docs', file, '--out', out]) }
}

const errbook = resolve('packages', 'cli', 'dist', 'main.js')

/** How many milliseconds of all processors a program takes, with the programs that it starts. */
function processorTime(command: Command, cwd = process.cwd()): number {
  const times = execFileSync('sh', ['-c', '"$@" >/dev/null && times', 'sh', ...command], {
    cwd,
    stdio: 'pipe',
    encoding: 'utf8',
  })
  // The second line is that of the children: 0m1.234s 0m0.567s, in programs and in the kernel.
  const [, children = ''] = times.trim().split('\n')
  return children
    .split(' ')
    .map((time) => time.split(/[ms]/).map(Number))
    .reduce((sum, [minutes = 0, seconds = 0]) => sum + (minutes * 60 + seconds) * 1000, 0)
}

const limits = { time: 10_000, disk: 30e6, firstPage: 60e3, index: { few: 20e3, many: 400e3 } }

function making(codes: number, large: Built, folder: string, short: boolean): Table {
  const peer = short ? 'left out by --short' : vitePress(large, folder)
  const row = (name: string, { time, folder }: Built): Row => ({
    name,
    values: [
      time / limits.time,
      bytesIn(folder) / limits.disk,
      firstPageBytes(folder, 'en/index.html') / limits.firstPage,
    ],
  })
  return {
    title: `Writing a site of ${codes} codes in two languages`,
    about: `As shares of the limits: ${limits.time / 1000} s of processor time, ${limits.disk / 1e6} MB on disk, and ${limits.firstPage / 1e3} kB after gzip -9 for the
first page, its HTML, styles and scripts. VitePress is given the Markdown twins of the same pages, with its local search.`,
    unit: 'share',
    columns: ['processor time', 'on disk', 'first page'],
    rows: [
      row('errbook docs', large),
      typeof peer === 'string'
        ? { name: `VitePress: ${peer}`, values: [undefined, undefined, undefined] }
        : row('VitePress', peer),
    ],
  }
}

/** Makes the twins of a site a site by VitePress, installed for that; or says why it cannot. */
function vitePress({ folder: pages }: Built, folder: string): Built | string {
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
    return 'npm could not install it'
  }
  for (const path of readdirSync(pages, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.md')) continue
    mkdirSync(join(home, path, '..'), { recursive: true })
    // Braces are code to it.
    const text = readFileSync(join(pages, path), 'utf8')
    writeFileSync(join(home, path), `::: v-pre\n${text}\n:::\n`)
  }
  const program = join(home, 'node_modules', 'vitepress', 'bin', 'vitepress.js')
  try {
    const time = processorTime([process.execPath, program, 'build', '.'], home)
    return { folder: join(home, '.vitepress', 'dist'), time }
  } catch (error) {
    console.error(error)
    return 'its build failed'
  }
}

function sizes(small: Built, large: Built, codes: number): Table {
  const page = (name: string, path: string): Row => {
    const [few, many] = [small, large].map(({ folder }) => firstPageBytes(folder, path))
    return { name, values: [few, limits.firstPage, many, limits.firstPage] }
  }
  const index = (language: string): Row => {
    const [few, many] = [small, large].map(({ folder }) =>
      gzippedBytes(readFileSync(join(folder, 'assets', `search-${language}.js`))),
    )
    return { name: `search index, ${language}`, values: [few, limits.index.few, many, limits.index.many] }
  }
  return {
    title: 'What a reader of the site loads',
    about: 'HTML with style and script, and the search index, in bytes after gzip -9, and the limits.',
    unit: 'bytes',
    columns: ['31 codes', 'limit', `${codes} codes`, 'limit'],
    rows: [
      page('home', 'en/index.html'),
      page('list of codes', 'en/errors.html'),
      page('page of a code', 'en/errors/CsnNotFoundException.html'),
      index('en'),
      index('zh'),
    ],
  }
}

function bytesIn(folder: string): number {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => statSync(join(folder, path)))
  return paths.reduce((sum, stats) => sum + (stats.isFile() ? stats.size : 0), 0)
}
