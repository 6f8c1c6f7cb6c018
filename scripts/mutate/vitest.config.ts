import { fileURLToPath } from 'node:url'
import type { RunnerTestFile } from 'vitest'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestModule, type TestSpecification } from 'vitest/node'

/** Tables, which stand beside the sources, before laws: what a table finds no law has to be tried for. */
class TablesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => Number(a.moduleId.includes('/test/')) - Number(b.moduleId.includes('/test/')))
  }
}

/**
 * Child processes and bundles are made of the sources as they were; megabytes, an SDK, wide laws and every hostile value in
 * every place take seconds each time.
 */
const slow = ['no-evaluation', 'huge', 'official-sdk', 'validate/test/laws', 'validate/test/security/hostile']

/** The copy of the repository that Stryker changes; the packages in its `node_modules` are links out of it. */
const copy = fileURLToPath(new URL('../../', import.meta.url))
const [original] = copy.split('.stryker-tmp')

// How the tests of a package run against its changed sources.
export default defineConfig({
  root: copy,
  resolve: { conditions: ['@errbook/source'] },
  ssr: { resolve: { conditions: ['@errbook/source'], externalConditions: ['@errbook/source'] } },
  plugins: [
    {
      name: 'changed-packages',
      enforce: 'pre',
      async resolveId(name, importer, options) {
        if (!name.startsWith('@errbook/')) return null
        const found = await this.resolve(name, importer, { ...options, skipSelf: true })
        return found && { ...found, id: found.id.replace(`${original}packages/`, `${copy}packages/`) }
      },
    },
  ],
  test: {
    testTimeout: 120_000,
    isolate: false,
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['**/node_modules/**', ...slow.map((name) => `**/${name}.test.ts`)],
    setupFiles: 'scripts/mutate/laws.ts',
    sequence: { sequencer: TablesFirst },
    restoreMocks: true,
    reporters: [{ onTestModuleEnd: failUnlessLoaded }],
  },
})

/** Makes a file of tests that cannot be loaded a test that fails: Stryker counts tests only, and would see none fail. */
function failUnlessLoaded(module: TestModule) {
  const { task: file } = module as unknown as { readonly task: RunnerTestFile }
  if (file.result?.state !== 'fail' || file.tasks.length > 0) return
  const { result } = file
  file.tasks.push({ type: 'test', name: 'loads', mode: 'run', result, file } as never)
}
