import { join } from 'node:path'
import type { Plugin } from 'esbuild'
import * as facts from './checks/facts.js'

/** Puts the codes and patterns into the modules, as in a program that does not read our catalog. */
export const literalFacts: Plugin = {
  name: 'literal-facts',
  setup({ onLoad }) {
    const contents = Object.entries(facts).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}\n`)
    onLoad({ filter: /checks\/facts\.ts$/ }, () => ({ contents: contents.join('') }))
  },
}

/** Uses our packages as published: each imported entry is the built one. */
export const builtPackages: Plugin = {
  name: 'built-packages',
  setup({ onResolve }) {
    onResolve(
      { filter: /\/packages\/[\w-]+\/src\/(index|jest|msw|node-test|parts|read|adapters\/\w+|[\w-]+\.generated)\.js$/ },
      ({ path, resolveDir }) => ({
        path: join(resolveDir, path).replace(/(\/packages\/[\w-]+)\/src\//, '$1/dist/'),
        external: true,
        sideEffects: false,
      }),
    )
  },
}
