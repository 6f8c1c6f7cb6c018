import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** The tests of servers: a framework among them puts its own `Response` and `Request` in the place of the platform's. */
const ofServers = 'packages/http/test/**/*.test.ts'

/** The tests that start programs, which take the time of many others: `pnpm test` leaves them to `pnpm test:packed`. */
export const ofPrograms: readonly string[] = [
  'packages/bce-auth/test/no-evaluation.test.ts',
  'packages/cli/test/guides.test.ts',
  'packages/cli/test/init.test.ts',
  'packages/cli/test/linters.test.ts',
  'packages/cli/test/mock.test.ts',
  'packages/cli/test/no-evaluation.test.ts',
  'packages/compiler/test/compilers.test.ts',
  'packages/http/test/client/clock.test.ts',
  'packages/testing/test/guide.test.ts',
  'packages/testing/test/runners.test.ts',
  'scripts/bench/against.test.ts',
  'scripts/readme.test.ts',
  'scripts/ways/main.test.ts',
]

const inBrowser = {
  name: 'browser',
  include: ['packages/*/test/**/*.browser.ts'],
  globalSetup: 'packages/docs/test/browser/built-sites.ts',
  testTimeout: 120_000,
}

export default defineConfig(({ mode }) => ({
  // Packages are tested as sources: nothing has to be built first.
  resolve: { conditions: ['@errbook/source'] },
  ssr: { resolve: { conditions: ['@errbook/source'], externalConditions: ['@errbook/source'] } },
  test: {
    // Several times what the slowest takes on a quiet machine; what takes longer by its nature says so itself.
    testTimeout: mode === 'fuzz' ? 600_000 : 20_000,
    hookTimeout: 60_000,
    // If not said, Vitest leaves one core idle, which of two is half the machine.
    maxWorkers: availableParallelism(),
    // Files of gigabytes are for `pnpm fuzz`.
    exclude: ['**/node_modules/**', ...(mode === 'fuzz' ? [] : ['**/check-memory.test.ts'])],
    projects: [
      { extends: true, mode, test: { name: 'servers', include: [ofServers], exclude: [...ofPrograms] } },
      { extends: true, mode, test: { name: 'programs', include: [...ofPrograms], isolate: false } },
      // They need Chromium, and sites that take a while to build: `pnpm test:browser`.
      ...(mode === 'browser' ? [{ extends: true as const, mode, test: inBrowser }] : []),
      {
        extends: true,
        mode,
        test: {
          name: 'all else',
          include: ['packages/*/src/**/*.test.ts', 'packages/*/test/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [ofServers, ...ofPrograms],
          // Modules that a file before it has loaded are not loaded again, which took as long as the tests.
          isolate: false,
          restoreMocks: true,
        },
      },
    ],
  },
}))
