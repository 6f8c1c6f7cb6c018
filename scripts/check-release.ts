// Makes the next release in a scratch copy, as far as it goes without publishing: versions and changelogs.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { run } from './packed.js'

const folder = mkdtempSync(join(tmpdir(), 'errbook-release-'))
try {
  copyInto(folder)
  const pending = changesetsIn(folder)
  run(folder, resolve('node_modules/.bin/changeset'), 'version')
  console.log(`${pending.length} changesets: ${released(folder)}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true })
}

/** Copies what is released, as a repository of its own: changelogs name the commits of their changesets. */
function copyInto(folder: string): void {
  const left = new Set(['node_modules', 'dist', 'src', 'test'])
  for (const name of ['.changeset', 'package.json', 'pnpm-workspace.yaml', 'pnpm-lock.yaml', 'packages']) {
    cpSync(name, join(folder, name), { recursive: true, filter: (path) => !left.has(basename(path)) })
  }
  run(folder, 'git', 'init', '--quiet', '--initial-branch', 'main')
  run(folder, 'git', 'add', '.')
  const author = ['-c', 'user.name=errbook', '-c', 'user.email=errbook@localhost']
  run(folder, 'git', ...author, 'commit', '--quiet', '--message', 'Copy what is released')
}

function changesetsIn(copy: string): readonly string[] {
  return readdirSync(join(copy, '.changeset')).filter((name) => name.endsWith('.md') && name !== 'README.md')
}

/**
 * What is released, in a line.
 *
 * @throws Error when a changeset is left, versions differ, or a changelog does not tell the version.
 */
function released(copy: string): string {
  const left = changesetsIn(copy)
  if (left.length > 0) throw new Error(`changesets that nothing consumes: ${left.join(', ')}`)
  const manifests = readdirSync(join(copy, 'packages')).map((name) => {
    const home = join(copy, 'packages', name)
    const { name: packageName, version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
    const changelog = join(home, 'CHANGELOG.md')
    if (!existsSync(changelog) || !readFileSync(changelog, 'utf8').includes(`\n## ${version}\n`)) {
      throw new Error(
        `packages/${name}/CHANGELOG.md does not tell the version ${version}: add ${packageName} to "fixed"`,
      )
    }
    return { packageName, version }
  })
  const versions = [...new Set(manifests.map(({ version }) => version))]
  if (versions.length > 1) {
    const shown = manifests.map(({ packageName, version }) => `${packageName} ${version}`)
    throw new Error(`packages of one release have different versions: ${shown.join(', ')}`)
  }
  return `${manifests.map(({ packageName }) => packageName).join(', ')} become ${versions[0]}`
}
