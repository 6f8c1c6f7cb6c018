// What the READMEs and the guides show runs, and prints what they say.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'

const readmes = ['README.md', 'docs/http.md', ...readdirSync('packages').map((name) => `packages/${name}/README.md`)]
const examples = readmes.flatMap((path) =>
  [...readFileSync(path, 'utf8').matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = '']) => ({ path, code })),
)

/** What a line prints, by the comment behind it. */
const printed = (code: string) =>
  [...code.matchAll(/console\.log\(.*\) \/\/ (.*)$/gm)].map(([, comment = '']) =>
    comment.replace(/ \(.*\)$/, '').replaceAll("'", ''),
  )

/** A package is resolved from its own folder; the guides use what `http` is tested with. */
const homeOf = (path: string) => (path.startsWith('packages/') ? dirname(path) : 'packages/http')

test.each(examples)('$path', ({ path, code }) => {
  const home = mkdtempSync(resolve(homeOf(path), '.readme-'))
  const folder = mkdtempSync(join(tmpdir(), 'errbook-readme-'))
  try {
    writeFileSync(join(home, 'example.mts'), code)
    cpSync('packages/compiler/test/sample.yaml', join(folder, 'my-api.yaml'))
    const tsx = pathToFileURL(resolve('node_modules/tsx/dist/loader.mjs')).href
    const words = ['--import', tsx, '--conditions', '@errbook/source', join(home, 'example.mts')]
    const output = execFileSync(process.execPath, words, { cwd: folder, encoding: 'utf8' })
    for (const line of printed(code)) expect(output).toContain(line)
  } finally {
    rmSync(home, { recursive: true })
    rmSync(folder, { recursive: true })
  }
})
