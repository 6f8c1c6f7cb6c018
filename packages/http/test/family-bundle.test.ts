import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

const catalogs = {
  csn: '@errbook/csn',
  vpc: '../../../examples/baidu-vpc/src/errors/catalog.generated.js',
  bls: '../../../examples/baidu-bls/src/errors/catalog.generated.js',
}

/** The bundle of a client of some services, or of what all clients have in common. */
async function bundle(names: readonly (keyof typeof catalogs)[]): Promise<Uint8Array> {
  const imports = names.map((name) => `import { ${name} } from '${catalogs[name]}'`)
  const uses = names.map(
    (name) => `export const ${name}Fetch = createFetch(${name}), is${name} = isError.bind(0, ${name})`,
  )
  const contents = [
    "import { isError } from '@errbook/catalog'",
    "import { createFetch } from '@errbook/http'",
    ...imports,
    ...uses,
    'export { createFetch, isError }',
  ].join('\n')
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    conditions: ['@errbook/source'],
    logLevel: 'error',
  })
  return (outputFiles[0] as { readonly contents: Uint8Array }).contents
}

test('several catalogs in one bundle cost at most their sum', async () => {
  const base = await bundle([])
  const alone = await Promise.all((['csn', 'vpc', 'bls'] as const).map((name) => bundle([name])))
  const together = await bundle(['csn', 'vpc', 'bls'])
  for (const size of [
    ({ length }: Uint8Array) => length,
    (bytes: Uint8Array) => gzipSync(bytes, { level: 9 }).length,
  ]) {
    const cost = (bytes: Uint8Array) => size(bytes) - size(base)
    expect(cost(together)).toBeLessThanOrEqual(alone.map(cost).reduce((sum, each) => sum + each))
  }
})
