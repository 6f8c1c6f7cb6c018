import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { testFolder } from '../../test/command.js'
import { nextSteps } from './next-steps.js'

const folder = testFolder()
const packages = '@errbook/catalog @errbook/http @errbook/validate @sinclair/typebox'

/** What to type for a manifest in a folder. */
const typed = (manifest: object, below = '') => {
  const lines = nextSteps(join(folder.path, below), { ...manifest })
  return lines.slice(1, lines.indexOf('Then, in a file in src:')).map((line) => line.trim())
}

describe('the package manager is that of the lock file:', () => {
  test.each<readonly [files: readonly string[], commands: readonly string[]]>([
    [[], [`npm install ${packages}`, 'npm install --save-dev errbook', 'npx errbook generate']],
    [['package-lock.json'], [`npm install ${packages}`, 'npm install --save-dev errbook', 'npx errbook generate']],
    [['npm-shrinkwrap.json'], [`npm install ${packages}`, 'npm install --save-dev errbook', 'npx errbook generate']],
    [['pnpm-lock.yaml'], [`pnpm add ${packages}`, 'pnpm add --save-dev errbook', 'pnpm exec errbook generate']],
    [['yarn.lock'], [`yarn add ${packages}`, 'yarn add --dev errbook', 'yarn errbook generate']],
    [['bun.lock'], [`bun add ${packages}`, 'bun add --dev errbook', 'bunx errbook generate']],
    [['bun.lockb'], [`bun add ${packages}`, 'bun add --dev errbook', 'bunx errbook generate']],
    [
      ['pnpm-lock.yaml', 'packages/a/yarn.lock'],
      [`yarn add ${packages}`, 'yarn add --dev errbook', 'yarn errbook generate'],
    ],
    [
      ['pnpm-lock.yaml', 'packages/a/x'],
      [`pnpm add ${packages}`, 'pnpm add --save-dev errbook', 'pnpm exec errbook generate'],
    ],
  ])('%j', (files, commands) => {
    for (const file of files) folder.write(file, '')
    expect(typed({}, files.some((file) => file.startsWith('packages/')) ? 'packages/a' : '')).toEqual(commands)
  })
})

test.each<readonly [manifest: object, commands: readonly string[]]>([
  [
    { dependencies: { '@errbook/catalog': '^1.0.0' }, devDependencies: { errbook: '^1.0.0' } },
    ['npm install @errbook/http @errbook/validate @sinclair/typebox', 'npx errbook generate'],
  ],
  [
    { peerDependencies: { '@sinclair/typebox': '*' }, optionalDependencies: { '@errbook/validate': '*' } },
    ['npm install @errbook/catalog @errbook/http', 'npm install --save-dev errbook', 'npx errbook generate'],
  ],
  [
    { dependencies: Object.fromEntries([...packages.split(' '), 'errbook'].map((name) => [name, '*'])) },
    ['npx errbook generate'],
  ],
  [
    { dependencies: null, devDependencies: [7], peerDependencies: 'x' },
    [`npm install ${packages}`, 'npm install --save-dev errbook', 'npx errbook generate'],
  ],
])('what is installed is not named again: %j', (manifest, commands) => {
  expect(typed(manifest)).toEqual(commands)
})

test.each<readonly [manifest: object, isTold: boolean]>([
  [{ type: 'module' }, false],
  [{ type: 'commonjs' }, true],
  [{}, true],
])('%j needs to hear of modules: %s', (manifest, isTold) => {
  expect(
    nextSteps(folder.path, { ...manifest })
      .join('\n')
      .includes('"type": "module"'),
  ).toBe(isTold)
})
