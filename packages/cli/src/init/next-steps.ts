import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { foldersFrom } from '../find-catalog.js'

/** The commands and the code that come after a first catalog; lines for a terminal. */
export function nextSteps(folder: string, manifest: Readonly<Record<string, unknown>>): readonly string[] {
  const { add, addForDevelopment, run } = packageManagerOf(folder)
  const installed = new Set(
    ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'].flatMap((key) => {
      const value = manifest[key]
      return typeof value === 'object' && value !== null ? Object.keys(value) : []
    }),
  )
  const missing = packages.filter((name) => !installed.has(name))
  return [
    'Next:',
    ...(missing.length === 0 ? [] : [`  ${add} ${missing.join(' ')}`]),
    ...(installed.has('errbook') ? [] : [`  ${addForDevelopment} errbook`]),
    `  ${run} errbook generate`,
    'Then, in a file in src:',
    "  import { CatalogError } from '@errbook/catalog'",
    "  import { NotFound } from './errors/codes.generated.js'",
    "  throw new CatalogError(NotFound, { params: { resource: 'pet' } })",
    ...(manifest.type === 'module'
      ? []
      : ['The code is ECMAScript modules: set "type": "module" in package.json, unless a bundler builds it.']),
  ]
}

/** What the generated code imports, and what throws, sends and checks errors. */
const packages = ['@errbook/catalog', '@errbook/http', '@errbook/validate', '@sinclair/typebox']

interface PackageManager {
  readonly add: string
  readonly addForDevelopment: string
  readonly run: string
}

/** The package manager whose lock file is the nearest, from a folder upward; else npm. */
function packageManagerOf(folder: string): PackageManager {
  for (const at of foldersFrom(folder)) {
    const [, found] = lockFiles.find(([name]) => existsSync(join(at, name))) ?? []
    if (found !== undefined) return found
  }
  return npm
}

const npm: PackageManager = { add: 'npm install', addForDevelopment: 'npm install --save-dev', run: 'npx' }
const bun: PackageManager = { add: 'bun add', addForDevelopment: 'bun add --dev', run: 'bunx' }

const lockFiles: readonly (readonly [name: string, manager: PackageManager])[] = [
  ['pnpm-lock.yaml', { add: 'pnpm add', addForDevelopment: 'pnpm add --save-dev', run: 'pnpm exec' }],
  ['yarn.lock', { add: 'yarn add', addForDevelopment: 'yarn add --dev', run: 'yarn' }],
  ['bun.lock', bun],
  ['bun.lockb', bun],
  ['package-lock.json', npm],
  ['npm-shrinkwrap.json', npm],
]
