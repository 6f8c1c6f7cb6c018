import { defineConfig } from 'vitest/config'

export default defineConfig(({ mode }) => ({
  // Packages are tested as sources: nothing has to be built first.
  resolve: { conditions: ['@errbook/source'] },
  ssr: { resolve: { conditions: ['@errbook/source'], externalConditions: ['@errbook/source'] } },
  // Laws are tried on many values, which a busy machine takes its time for.
  test: {
    testTimeout: mode === 'fuzz' ? 600_000 : 120_000,
    include: ['packages/*/src/**/*.test.ts', 'packages/*/test/**/*.test.ts', 'scripts/**/*.test.ts'],
    // Files of gigabytes are for `pnpm fuzz`.
    exclude: mode === 'fuzz' ? [] : ['**/check-memory.test.ts'],
  },
}))
