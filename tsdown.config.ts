import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type UserConfig } from 'tsdown'
import { bundleBrowser } from './scripts/bundle-browser.js'

// A package is built from the sources that its manifest names.
export default defineConfig(readdirSync('packages').map((name) => buildOf(join('packages', name))))

function buildOf(cwd: string): UserConfig {
  const { exports, bin } = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8'))
  const modules = Object.values<Record<string, string>>(exports).flatMap((to) => to['@errbook/source'] ?? [])
  return {
    cwd,
    // The worker is a program of its own, which the command starts.
    entry: bin === undefined ? modules : ['src/main.ts', 'src/traffic/worker.ts'],
    // Separate modules let the bundlers of users drop most. What is used all at once, or seen by no bundler, loads faster
    // from few files.
    unbundle: !/(?:validate|compiler|testing|docs)$/.test(cwd),
    outDir: 'dist',
    platform: 'node',
    target: 'es2022',
    fixedExtension: false,
    tsconfig: '../../tsconfig.json',
    dts: bin === undefined && { sourcemap: true },
    // The sources are in the tarball, so the maps need not repeat them.
    outputOptions: { sourcemapExcludeSources: true },
    logLevel: 'warn',
    ...(cwd.endsWith('docs') && { onSuccess: bundleBrowser }),
    inputOptions: { checks: { pluginTimings: false } },
  }
}
