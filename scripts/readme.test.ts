// The examples of the READMEs and the guides run, and print what they say.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, expect, test } from 'vitest'

// A guide names the file of each block: packages/cli/test/guides.test.ts goes through it as its reader does.
const guide = /^```ts\n\/\/ \S+\.ts$/m
const pages = readdirSync('docs').filter(
  (name) => name.endsWith('.md') && !guide.test(readFileSync(`docs/${name}`, 'utf8')),
)
const readmes = [
  'README.md',
  ...pages.map((name) => `docs/${name}`),
  ...readdirSync('packages').map((name) => `packages/${name}/README.md`),
]
const examples = readmes
  .flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = '']) => ({ path, code })),
  )
  .map((example, index) => ({ ...example, index }))

/** What each line prints, by the comment after it. */
const printed = (code: string) =>
  [...code.matchAll(/console\.log\(.*\) \/\/ (.*)$/gm)].map(([, comment = '']) =>
    comment.replace(/ \(.*\)$/, '').replaceAll("'", ''),
  )

/** Examples of a package run in its folder; the others in those that have all dependencies. */
const homeOf = (path: string) => {
  if (path === 'README.md') return 'packages/testing'
  return path.startsWith('packages/') ? dirname(path) : 'packages/http'
}

/** Runs modules one after another in one process, which is much faster, and marks the start of each output. */
const program = `
for (const url of process.argv.slice(1)) {
  console.log('\\f')
  await import(url).then(() => console.log('its end'), (error) => console.log(error))
}`

let outputs: readonly string[]
beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'errbook-readme-'))
  const homes = examples.map(({ path }) => mkdtempSync(resolve(homeOf(path), '.readme-')))
  try {
    cpSync('packages/compiler/test/sample.yaml', join(folder, 'my-api.yaml'))
    for (const { code, index } of examples) writeFileSync(join(homes[index] ?? '', 'example.mts'), code)
    const [tsx, ...urls] = [
      resolve('node_modules/tsx/dist/loader.mjs'),
      ...homes.map((home) => `${home}/example.mts`),
    ].map((path) => pathToFileURL(path).href)
    const flags = ['--import', `${tsx}`, '--conditions', '@errbook/source', '--input-type', 'module', '--eval', program]
    const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, ...urls], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(status, stderr).toBe(0)
    outputs = stdout.split('\f\n').slice(1)
  } finally {
    for (const each of [folder, ...homes]) rmSync(each, { recursive: true })
  }
})

test.each(examples)('example $index, of $path', ({ code, index }) => {
  const lines = outputs[index]?.split('\n')
  for (const line of [...printed(code), 'its end']) expect(lines).toContain(line)
})
