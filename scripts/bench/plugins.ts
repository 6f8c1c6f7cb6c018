import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import type { Plugin } from 'esbuild'
import * as facts from './checks/facts.js'

/** Puts the codes and patterns into the modules, as a program would have them that does not read our catalog. */
export const literalFacts: Plugin = {
  name: 'literal-facts',
  setup({ onLoad }) {
    const contents = Object.entries(facts).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}\n`)
    onLoad({ filter: /checks\/facts\.ts$/ }, () => ({ contents: contents.join('') }))
  },
}

/** Takes our packages as they are published, but for single modules, which nobody gets to see from outside. */
export function builtPackages(external: boolean): Plugin {
  return {
    name: 'built-packages',
    setup({ onResolve }) {
      onResolve(
        { filter: /\/packages\/[\w-]+\/src\/(index|adapters\/\w+|[\w-]+\.generated)\.js$/ },
        ({ path, resolveDir }) => ({
          path: join(resolveDir, path).replace(/(\/packages\/[\w-]+)\/src\//, '$1/dist/'),
          external,
          sideEffects: false,
        }),
      )
      onResolve({ filter: /^@errbook\/[\w-]+$/ }, ({ path }) => ({
        path: resolve('packages', path.slice('@errbook/'.length), 'dist/index.js'),
        external,
        sideEffects: false,
      }))
      // What a package of ours depends on is found from there alone.
      onResolve({ filter: /^[a-z]/ }, ({ path, importer }) =>
        /\/packages\/[\w-]+\/src\//.test(importer)
          ? { path: createRequire(importer).resolve(path), external }
          : undefined,
      )
    },
  }
}
