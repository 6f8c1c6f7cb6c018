// The guide "Your own API" goes as it says: from an empty folder on, each block is written or typed, and prints what it shows.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { builtCommand } from './built-command.js'
import { testFolder } from './command.js'
import { newReader } from './reader.js'

const folder = testFolder()
const command = builtCommand()

const guides = { en: 'your-own-api.md', zh: 'your-own-api.zh.md' }
type Language = keyof typeof guides

interface Block {
  readonly kind: string
  readonly code: string
  /** The file that the first line names. */
  readonly name: string
}

/** The blocks of a guide, in their order. */
function blocksOf(language: Language): readonly Block[] {
  const text = readFileSync(resolve('docs', guides[language]), 'utf8')
  return [...text.matchAll(/^```(\w+)\n((?:(?:#|\/\/) (\S+\.\w+)\n)?.*?)^```/gms)].map(
    ([, kind = '', code = '', name = '']) => ({ kind, code, name }),
  )
}

const hasTools = ['sh', 'npm', 'curl'].every((tool) => spawnSync(tool, ['--version']).error === undefined)

test.skipIf(!hasTools).each([
  ['en', 'en_US.UTF-8'],
  ['zh', 'zh_CN.UTF-8'],
] as const)('the guide in %s', { timeout: 60_000 }, async (language, locale) => {
  const port = await freePort()
  const blocks = blocksOf(language).map((block) => ({ ...block, code: block.code.replaceAll('8080', port) }))
  const reader = newReader(folder.path, command.program, locale)
  const failed: string[] = []
  for (const [at, { kind, name, code }] of blocks.entries()) {
    const next = blocks[at + 1]
    const shown = next?.kind === 'text' ? next.code : undefined
    if (name !== '') reader.write(name, code)
    else if (kind === 'yaml') expect(reader.catalogs()).toContain(code)
    else if (kind === 'sh' && code.startsWith('npm install ')) reader.install(code)
    else if (kind === 'sh' && /--watch|src\/server/.test(code)) {
      const interrupt = await reader.leaveRunning(code, shown ?? '')
      // Nothing is generated behind the back of what follows.
      if (code.includes('--watch')) expect(await interrupt()).toBe(0)
    } else if (kind === 'sh') {
      const { status, output } = reader.type(code)
      if (status !== 0) failed.push(code.trimEnd().replace(/.*\n/s, ''))
      const expected = shown ?? printedBy(reader.moduleOf(code))
      if (expected !== undefined) expect(output).toBe(expected)
    }
  }
  expect(failed).toEqual(['npx errbook lint', 'npx tsc', 'npx errbook check responses.ndjson'])
})

test('both guides have the same code, comments and the imported table aside', () => {
  const codeOf = (language: Language) =>
    blocksOf(language)
      .filter(({ kind, code }) => kind !== 'text' && !/errors\.csv|quoted/.test(code))
      .map(({ kind, name, code }) => [kind, name, code.replaceAll(/ *\/\/ .*|(?<=describeIssue\(issue, )'..'/g, '')])
  expect(codeOf('zh')).toEqual(codeOf('en'))
})

/** What the comments of a module say that it prints. */
function printedBy(code: string | undefined): string | undefined {
  return code && [...code.matchAll(/console\.log\(.*\/\/ (.*\n)/g)].map(([, comment]) => comment).join('')
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
