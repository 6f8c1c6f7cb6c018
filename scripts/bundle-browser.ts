// Bundles what the pages of a site run: classic scripts, which a browser also takes from a file, and the style sheet.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const folder = fileURLToPath(new URL('../packages/docs/', import.meta.url))
const out = 'dist/browser'

/** The files of `packages/docs/browser` that a page loads by itself or by a script; other modules there are parts of them. */
const entries = ['site.ts', 'search.ts', 'paste.ts', 'style.css', 'icon.svg']

/** Bundles the browser files of `@errbook/docs` into its `dist/browser`. */
export async function bundleBrowser(): Promise<void> {
  await build({
    absWorkingDir: folder,
    entryPoints: entries.map((name) => join('browser', name)),
    outdir: out,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: ['chrome111', 'firefox113', 'safari16.4'],
    minify: true,
    charset: 'utf8',
    conditions: ['@errbook/source'],
    loader: { '.svg': 'copy' },
    legalComments: 'none',
    logLevel: 'warning',
  })
}

/** Bundles the browser files, and gives them by their paths in a site: `assets/site.js`. */
export async function bundledAssets(): Promise<readonly (readonly [path: string, text: string])[]> {
  await bundleBrowser()
  const names = readdirSync(join(folder, out)).sort()
  return names.map((name) => [`assets/${name}`, readFileSync(join(folder, out, name), 'utf8')])
}
