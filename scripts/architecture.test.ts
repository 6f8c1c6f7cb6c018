import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { describe, expect, test } from 'vitest'
import { type Import, importsOf, ringsIn } from './imports.js'

/** Which of our packages each package may import; only the command may import all. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  catalog: [],
  'http-message': [],
  validate: ['catalog', 'http-message'],
  http: ['catalog', 'http-message', 'validate'],
  'bce-auth': ['http-message'],
  testing: ['catalog', 'http-message', 'validate', 'http'],
  compiler: ['catalog', 'validate'],
  docs: ['catalog', 'http-message', 'validate', 'http', 'compiler'],
  csn: ['catalog'],
  cli: ['catalog', 'http-message', 'validate', 'http', 'bce-auth', 'testing', 'compiler', 'docs', 'csn'],
}

// Of the grammars of all languages, the few that are used are bundled in packing.
const bundled: ReadonlySet<string> = new Set(['@shikijs/langs'])

test('the table has every package, and dependencies go one way', () => {
  expect(ringsIn(new Map(Object.entries(arrows)))).toEqual([])
  expect(Object.keys(arrows)).toEqual(expect.arrayContaining(readdirSync('packages')))
})

describe.each(readdirSync('packages'))('%s', (name) => {
  const home = `packages/${name}`
  const manifest = manifestOf(name)
  const all = filesOf(home)
  const sources = all.filter((path) => path.startsWith(`${home}/src/`) && !isTest(path))
  const tests = all.filter((path) => !sources.includes(path))

  test('its sources import only what the table and its manifest allow', () => {
    const depends = { ...manifest.dependencies, ...manifest.peerDependencies }
    const wrong = importsFrom(sources).filter(({ to, isType }) => {
      if (to.package === undefined) return false
      if (isOurs(to.package)) return !(arrows[name]?.includes(shortOf(to.package)) && to.package in depends)
      // Types of other libraries may come from a types package, which our declarations do not need.
      return !(isType || to.package in depends || bundled.has(to.package))
    })
    expect(wrong.map(shown)).toEqual([])
  })

  test('depends only on what the table allows', () => {
    const ours = Object.keys(manifest.dependencies ?? {}).filter(isOurs)
    expect(ours.filter((to) => !arrows[name]?.includes(shortOf(to)))).toEqual([])
  })

  // Tests must not need packages that depend on theirs, or neither could be built alone. The CSN catalog is the exception:
  // it is generated data, and the sample of all tests.
  test('its tests need no package that imports it, except CSN', () => {
    const needed = [
      ...Object.keys(manifest.devDependencies ?? {}),
      ...importsFrom(tests).flatMap(({ to }) => to.package ?? []),
    ]
    const ours = [...new Set(needed.filter((to) => isOurs(to)).map(shortOf))]
    expect(ours.filter((to) => to !== name && to !== 'csn' && reaches(to, name))).toEqual([])
  })

  test('its tests import only what its manifest names', () => {
    const named = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.peerDependencies }
    const wrong = importsFrom(tests).filter(({ to }) => to.package !== undefined && isOurs(to.package))
    expect(wrong.filter(({ to }) => !(`${to.package}` in named || to.package === manifest.name)).map(shown)).toEqual([])
  })

  test('imports only entries that other packages export', () => {
    const deep = importsFrom(all).filter(({ to }) => to.package !== undefined && isOurs(to.package) && !isExported(to))
    expect(deep.map(shown)).toEqual([])
  })

  // Code that tests share is in the `test` folder of one package, or a task of the repository, such as bundling.
  test('has no path out of its folder, except to code that tests share', () => {
    const leaving = importsFrom(all).filter(({ from, to }) => {
      return to.path !== undefined && !to.path.startsWith(`${home}/`) && !(tests.includes(from) && isShared(to.path))
    })
    expect(leaving.map(shown)).toEqual([])
  })

  // Types may form rings: they are erased, so the order of loading does not matter, and two types that refer to each other
  // are one idea.
  test('has no ring of imports', () => {
    const imports = importsFrom(sources).filter(({ isType }) => !isType)
    const graph = sources.map((file): [string, readonly string[]] => {
      return [file, imports.filter(({ from }) => from === file).flatMap(({ to }) => to.path ?? [])]
    })
    expect(ringsIn(new Map(graph))).toEqual([])
  })
})

interface Manifest {
  readonly name: string
  readonly exports: Readonly<Record<string, unknown>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

function manifestOf(name: string): Manifest {
  return JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8'))
}

function filesOf(home: string): readonly string[] {
  const folders = ['src', 'test'].map((folder) => `${home}/${folder}`).filter((folder) => existsSync(folder))
  return folders.flatMap((folder) => {
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'))
    return paths.map((path) => join(folder, path.replaceAll('\\', '/')))
  })
}

function isTest(path: string): boolean {
  return /\.test(-d)?\.ts$/.test(path)
}

/** The target of an import: a file, or an entry of a package. */
interface Target {
  readonly path?: string
  readonly package?: string
  readonly entry?: string
}

interface Step extends Import {
  readonly from: string
  readonly to: Target
}

function importsFrom(files: readonly string[]): readonly Step[] {
  return files.flatMap((from) => read(from).map((each) => ({ ...each, from, to: targetOf(from, each.specifier) })))
}

const known = new Map<string, readonly Import[]>()

function read(path: string): readonly Import[] {
  const imports = known.get(path) ?? importsOf(path)
  known.set(path, imports)
  return imports
}

function targetOf(from: string, specifier: string): Target {
  if (specifier.startsWith('.')) return { path: join(dirname(from), specifier).replace(/\.js$/, '.ts') }
  if (specifier.startsWith('node:')) return {}
  const [, name = specifier, rest = ''] = /^((?:@[^/]+\/)?[^/]+)(.*)$/.exec(specifier) ?? []
  return { package: name, entry: `.${rest}` }
}

function isOurs(name: string): boolean {
  return name.startsWith('@errbook/') || name === 'errbook'
}

function shortOf(name: string): string {
  return name === 'errbook' ? 'cli' : name.replace('@errbook/', '')
}

function isExported({ package: name = '', entry = '' }: Target): boolean {
  return entry in manifestOf(shortOf(name)).exports
}

function isShared(path: string): boolean {
  return /^(?:packages\/[\w-]+\/test|scripts)\/(?!.*\.test\.ts$)/.test(path)
}

/** Whether one package imports another, directly or indirectly. */
function reaches(from: string, to: string): boolean {
  return (arrows[from] ?? []).some((next) => next === to || reaches(next, to))
}

function shown({ from, specifier }: Step): string {
  return `${from} imports ${specifier}`
}
