import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** A project in an empty folder, and its dependencies as pnpm lays them out: in a store, with links to it. */
export interface Project {
  readonly path: string
  readonly write: (path: string, text: string) => void
  /** Puts a package and links to its dependencies into the store, where only the packages that depend on it see it. */
  readonly store: (name: string, files: ReadonlyMap<string, string>, dependencies: readonly string[]) => string
  /** Makes the project depend on a package that stands somewhere. */
  readonly link: (name: string, target: string) => void
  readonly remove: () => void
}

/** Makes a project that has `@errbook/catalog` in its store, of which there are the declarations alone. */
export function makeProject(): Project & { readonly catalog: string; readonly typebox: string } {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'errbook-project-')))
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), text)
  }
  const link = (name: string, target: string) => linkFrom(join(path, 'node_modules'), target, name)
  const store: Project['store'] = (name, files, dependencies) => {
    const modules = `node_modules/.pnpm/${name.replace('/', '+')}@0.0.0/node_modules`
    for (const [file, text] of files) write(`${modules}/${name}/${file}`, text)
    for (const target of dependencies) linkFrom(join(path, modules), target)
    return join(path, modules, name)
  }
  write('package.json', '{ "type": "module" }')
  const catalog = store('@errbook/catalog', declarationsOfCatalog(), [])
  const typebox = realpathSync(fileURLToPath(new URL('../node_modules/@sinclair/typebox', import.meta.url)))
  return { path, write, store, link, catalog, typebox, remove: () => rmSync(path, { recursive: true }) }
}

/** Links to a package from a folder of packages, under the last two parts of its path, which are its name. */
function linkFrom(modules: string, target: string, name: string = target.split(/[\\/]/).slice(-2).join('/')): void {
  mkdirSync(dirname(join(modules, name)), { recursive: true })
  symlinkSync(target, join(modules, name))
}

function declarationsOfCatalog(): ReadonlyMap<string, string> {
  const sources = new URL('../../catalog/src/', import.meta.url)
  const names = readdirSync(sources).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  const modules = names.map((name) => [name, readFileSync(new URL(name, sources), 'utf8')] as const)
  return declarationsOf('@errbook/catalog', modules)
}

/** The files of a package that holds the declarations of these modules; each is imported by its path. */
export function declarationsOf(
  name: string,
  modules: readonly (readonly [path: string, text: string])[],
): ReadonlyMap<string, string> {
  const declarations = modules.map(([path, text]) => {
    const { outputText } = ts.transpileDeclaration(text, { fileName: path, compilerOptions: {} })
    return [`dist/${path.replace(/\.ts$/, '.d.ts')}`, outputText] as const
  })
  const exports = { '.': { types: './dist/index.d.ts' }, './*': { types: './dist/*.d.ts' } }
  const manifest = JSON.stringify({ name, version: '0.0.0', type: 'module', exports })
  return new Map([...declarations, ['package.json', manifest] as const])
}
