// Writes the site of the project into `site`; with `--api`, the reference of the API, too.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeFiles } from '../../packages/compiler/src/index.js'
import { bundledAssets } from '../bundle-browser.js'
import { buildSite } from './build-site.js'

/** Writes the site, and gives the number of its files without those of the reference of the API. */
export async function writeSite(hasApi = false): Promise<number> {
  const files = buildSite({ assets: await bundledAssets(), hasApi })
  rmSync('site', { recursive: true, force: true })
  writeFiles(files.map(([path, text]) => [join('site', path), text] as const))
  if (hasApi) {
    // TypeDoc takes long to load.
    const { publicModules, writeApi } = await import('./api.js')
    await writeApi(publicModules(), join('site', 'api'))
  }
  return files.length
}

const isCommand = process.argv[1] === fileURLToPath(import.meta.url)
if (isCommand) console.log(`${await writeSite(process.argv.includes('--api'))} files are in site`)
