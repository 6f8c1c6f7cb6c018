// The guides go as they say: each block is written or typed, from an empty folder on, and prints what it shows.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { builtCommand } from './built-command.js'
import { testFolder } from './command.js'
import { newReader } from './reader.js'

/** Each guide, with the last lines of the commands that fail in it. */
const guides: { readonly [name: string]: readonly string[] } = {
  start: ['npx errbook check responses.ndjson'],
  server: [],
  client: [],
  testing: [],
  'your-own-api': ['npx errbook lint', 'npx tsc', 'npx errbook check responses.ndjson'],
  'several-services': [],
  command: ['npx errbook check recordings/', 'npx errbook lint', 'npx errbook generate --check'],
  security: [],
}

const languages = [
  ['en', 'en_US.UTF-8'],
  ['zh', 'zh_CN.UTF-8'],
] as const

const folder = testFolder()
const command = builtCommand()
const hasTools = ['sh', 'npm', 'curl'].every((tool) => spawnSync(tool, ['--version']).error === undefined)

describe.each(Object.entries(guides))('the guide %s', (name, failing) => {
  test.skipIf(!hasTools).each(languages)('in %s', async (language, locale) => {
    const ports = new Map([
      ['8080', await freePort()],
      ['4010', await freePort()],
    ])
    const here = (text: string) => text.replaceAll(/8080|4010/g, (port) => ports.get(port) ?? port)
    const blocks = blocksOf(name, language).map((block) => ({ ...block, code: here(block.code) }))
    const reader = newReader(folder.path, command.program, locale)
    const failed: string[] = []
    let printed = ''
    for (const [at, { kind, name: file, code }] of blocks.entries()) {
      const next = blocks[at + 1]
      const shown = next?.kind === 'text' ? next.code : undefined
      if (file !== '') reader.write(file, code)
      else if (kind === 'yaml') expect(unindented(reader.catalogs() + printed)).toContain(unindented(code))
      else if (kind === 'sh' && code.startsWith('npm install '))
        for (const line of code.trim().split('\n')) reader.install(line)
      else if (kind === 'sh' && runsOn.test(code)) {
        const interrupt = await reader.leaveRunning(
          code.replace(/mock\b/, `mock --port ${ports.get('4010')}`),
          shown ?? '',
        )
        // Nothing is generated behind the back of what follows.
        if (code.includes('--watch')) expect(await interrupt()).toBe(0)
      } else if (kind === 'sh') {
        const { status, output } = reader.type(code)
        if (status !== 0) failed.push(code.trimEnd().replace(/.*\n/s, ''))
        printed = output
        const expected = shown ?? printedBy(reader.moduleOf(code))
        if (expected !== undefined) expect(output).toBe(expected)
      }
    }
    expect(failed).toEqual(failing)
    expect(reader.typeCheck()).toBe('')
  })

  test('has the same code in both languages', () => {
    expect(codeOf(name, 'zh')).toEqual(codeOf(name, 'en'))
  })
})

type Language = (typeof languages)[number][0]

interface Block {
  readonly kind: string
  readonly code: string
  /** The file that the first line names. */
  readonly name: string
}

/** The blocks of a guide, in their order. */
function blocksOf(name: string, language: Language): readonly Block[] {
  const text = readFileSync(resolve('docs', language === 'en' ? `${name}.md` : `${name}.${language}.md`), 'utf8')
  return [...text.matchAll(/^```(\w+)\n((?:(?:#|\/\/) (\S+\.\w+)\n)?.*?)^```/gms)].map(
    ([, kind = '', code = '', file = '']) => ({ kind, code, name: file }),
  )
}

/** Commands that run until they are interrupted. */
const runsOn = /--watch|src\/server|errbook mock/

/** A part of a file has another indentation than in its place. */
function unindented(text: string): string {
  return text.replaceAll(/^ +/gm, '')
}

/** What the comments of a module say that it prints; a reason in brackets aside. */
function printedBy(code: string | undefined): string | undefined {
  return (
    code &&
    [...code.matchAll(/console\.log\(.*\/\/ (.*)$/gm)]
      .map(([, comment = '']) => `${comment.replace(/ [(（].*[)）]$/, '')}\n`)
      .join('')
  )
}

/** What is the same in both languages: comments, titles of tests, languages and what is quoted from a page aside. */
function codeOf(name: string, language: Language) {
  return blocksOf(name, language)
    .filter(({ kind, code }) => kind !== 'text' && !/errors\.csv|line 2/.test(code))
    .map(({ kind, name: file, code }) => [
      kind,
      file,
      code
        .replaceAll(/ *\/\/ .*|\/\*\*.*?\*\/| +# .*|(?<=(?:test|\))\()(['`]).*?\1/g, '')
        .replaceAll(/'(?:en|zh)'|\b(?:en|zh)\b/g, 'LANGUAGE'),
    ])
}

function freePort(): Promise<string> {
  const server = createServer()
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(String(typeof address === 'object' ? address?.port : address)))
    })
  })
}
