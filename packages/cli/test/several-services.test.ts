// The blocks of the guide to several services run one after another, as in the project of a reader.
import { spawnSync } from 'node:child_process'
import { readFileSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { run } from '../src/run.js'
import { testFolder } from './command.js'
import { testIo } from './test-io.js'

const folder = testFolder()

const guides = { en: 'several-services.md', zh: 'several-services.zh.md' }

/** The blocks of a guide, in their order. */
function blocksOf(language: keyof typeof guides) {
  const text = readFileSync(new URL(`../../../docs/${guides[language]}`, import.meta.url), 'utf8')
  return [...text.matchAll(/^```(\w+)\n(?:(?:#|\/\/) (\S+\.\w+)\n)?(.*?)^```/gms)].map(
    ([, kind = '', name = '', code = '']) => ({ kind, name, code }),
  )
}

/** Runs a command of the guide in the folder, and gives what it printed. */
async function errbook(command: string): Promise<string> {
  const io = { ...testIo(), cwd: folder.path }
  const [npx, program, ...words] = command.trim().split(' ')
  expect([npx, program]).toEqual(['npx', 'errbook'])
  const inFolder = words.map((word) => (/\.yaml$|^src\//.test(word) ? join(folder.path, word) : word))
  expect(await run(inFolder, io), io.output() + io.errors()).toBe(0)
  return io.output()
}

/** A part of a file has another indentation than in its place. */
const unindented = (text: string) => text.replaceAll(/^ +/gm, '')

/** What the comments of a module say that it prints. */
const printedBy = (code: string) =>
  [...code.matchAll(/console\.log\(.*\/\/ (.*)$/gm)].map(([, comment = '']) => comment.replace(/ [(（].*[)）]$/, ''))

test.each(['en', 'zh'] as const)('the guide in %s', { timeout: 60_000 }, async (language) => {
  const packages = resolve('packages')
  folder.write('node_modules/.keep', '')
  symlinkSync(join(packages, 'cli/node_modules/@errbook'), join(folder.path, 'node_modules/@errbook'))
  symlinkSync(join(packages, 'http/node_modules/hono'), join(folder.path, 'node_modules/hono'))

  const blocks = blocksOf(language)
  let printed = ''
  for (const { kind, name, code } of blocks) {
    if (name !== '') folder.write(name.replace(/\.ts$/, '.mts'), code.replace(/(?<=\.generated)\.js/, '.ts'))
    if (kind === 'sh' && code.startsWith('npx')) printed = await errbook(code)
    if (kind === 'yaml' && name === '') expect(unindented(printed)).toContain(unindented(code))
    if (kind === 'yaml' && name !== '') await errbook(`npx errbook lint ${name}`)
  }

  const modules = blocks.filter(({ kind }) => kind === 'ts')
  expect(modules.map(({ name }) => name)).toEqual(['src/apart.ts', 'src/clients.ts', 'src/server.ts'])
  const loader = pathToFileURL(resolve('node_modules/tsx/dist/loader.mjs')).href
  for (const { name, code } of modules) {
    const words = ['--import', loader, '--conditions', '@errbook/source', name.replace(/\.ts$/, '.mts')]
    const { stdout, stderr } = spawnSync(process.execPath, words, { cwd: folder.path, encoding: 'utf8' })
    expect(stdout.trim().split('\n'), stderr).toEqual(printedBy(code))
  }
})

test('both guides have the same code, comments aside', () => {
  const codeOf = (language: keyof typeof guides) =>
    blocksOf(language).map(({ name, code }) => [name, code.replaceAll(/ *\/\/ .*/g, '')])
  expect(codeOf('zh')).toEqual(codeOf('en'))
})
