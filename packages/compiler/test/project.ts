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
  readonly remove: () => void
}

/** Makes a project that depends on `@errbook/catalog`, of which it sees the declarations alone, and on TypeBox. */
export function makeProject(): Project {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'errbook-project-')))
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), text)
  }
  write('package.json', '{ "type": "module" }')
  install('@errbook/catalog', declarationsOfCatalog(), write, path)
  link('@sinclair/typebox', fileURLToPath(new URL('../node_modules/@sinclair/typebox', import.meta.url)), path)
  return { path, write, remove: () => rmSync(path, { recursive: true }) }
}

/** Puts a package into the store of a project, and links to it. */
function install(name: string, files: ReadonlyMap<string, string>, write: Project['write'], project: string): void {
  const stored = `node_modules/.pnpm/${name.replace('/', '+')}@0.0.0/node_modules/${name}`
  for (const [path, text] of files) write(`${stored}/${path}`, text)
  link(name, join(project, stored), project)
}

function link(name: string, target: string, project: string): void {
  const place = join(project, 'node_modules', name)
  mkdirSync(dirname(place), { recursive: true })
  symlinkSync(realpathSync(target), place)
}

function declarationsOfCatalog(): ReadonlyMap<string, string> {
  const sources = new URL('../../catalog/src/', import.meta.url)
  const modules = readdirSync(sources).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  const declarations = modules.map((name) => {
    const text = readFileSync(new URL(name, sources), 'utf8')
    const { outputText } = ts.transpileDeclaration(text, { fileName: name, compilerOptions: { stripInternal: true } })
    return [`dist/${name.replace(/\.ts$/, '.d.ts')}`, outputText] as const
  })
  const manifest = {
    name: '@errbook/catalog',
    version: '0.0.0',
    type: 'module',
    exports: { '.': { types: './dist/index.d.ts' } },
  }
  return new Map([...declarations, ['package.json', JSON.stringify(manifest)]])
}
