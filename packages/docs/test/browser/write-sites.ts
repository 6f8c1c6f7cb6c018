// Writes the sites that are tested in Chromium into a folder:
//   node --import ./scripts/typescript.mjs --conditions @errbook/source packages/docs/test/browser/write-sites.ts FOLDER
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { WholeCatalog } from '@errbook/catalog'
import { compile, type GeneratedFile, rules as lintRules, parentReader, writeFiles } from '@errbook/compiler'
import { bundledAssets } from '../../../../scripts/bundle-browser.js'
import { buildSite } from '../../../../scripts/site/build-site.js'
import { renderSite } from '../../src/site.js'
import { arabicCatalog } from './arabic-catalog.js'
import { hostileCatalog } from './hostile-catalog.js'

/** The site of the project, `errbook`, has guides, and the reference of VPC in it. */
export type SiteName = 'csn' | 'pets' | 'hostile' | 'arabic' | 'errbook'

async function sites(): Promise<{ readonly [S in SiteName]: readonly GeneratedFile[] }> {
  const assets = await bundledAssets()
  const csn = catalogAt('packages/csn/catalog.yaml')
  return {
    csn: renderSite(csn, { assets, lintRules, module: '@errbook/csn', searchPages: { en: [guide] } }),
    pets: renderSite(catalogAt('examples/pets/catalog.yaml'), { assets, lintRules }),
    hostile: renderSite(hostileCatalog, { assets, lintRules }),
    arabic: renderSite(catalogOf(Buffer.from(arabicCatalog), 'arabic.yaml'), { assets, lintRules }),
    errbook: buildSite({ assets }),
  }
}

function catalogAt(path: string): WholeCatalog {
  return catalogOf(readFileSync(path), path)
}

function catalogOf(bytes: Uint8Array, path: string): WholeCatalog {
  const compiled = compile(bytes, { file: path, readParent: parentReader(path) })
  if (compiled.ok) return compiled.catalog
  throw new Error(`${path} has errors: ${compiled.diagnostics.map(({ message }) => message).join(', ')}`)
}

const guide = {
  address: 'guides/chrony.html',
  title: 'Keep the clock right',
  text: 'Install chrony against clock skew.',
}

const [, command = '', folder] = process.argv
if (command === fileURLToPath(import.meta.url) && folder !== undefined) {
  for (const [site, files] of Object.entries(await sites())) {
    writeFiles(files.map(([path, text]) => [join(folder, site, path), text] as const))
  }
}
