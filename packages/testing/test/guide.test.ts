// The blocks of the guide to tests run, in a project of a user, and its failure is what is printed.
import { readFileSync } from 'node:fs'
import { csn } from '@errbook/csn'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assertConforms } from '../src/node-test.js'
import { type Ran, type SampleProject, sampleProject } from './sample-project.js'

const guides = { en: 'testing.md', zh: 'testing.zh.md' } as const
const textOf = (language: keyof typeof guides) =>
  readFileSync(new URL(`../../../docs/${guides[language]}`, import.meta.url), 'utf8')

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

/** The modules of a guide by the names in their first lines. */
const modulesOf = (language: keyof typeof guides) =>
  [...textOf(language).matchAll(/^```[jt]s\n(?:\/\/ (\S+)\n)?(.*?)^```/gms)].map(
    ([, name = 'without a name', code = '']) => [name, code] as const,
  )

const names = ['client.test.ts', 'faults.test.mjs', 'mock.test.ts', 'msw.test.ts', 'server.test.ts', 'vitest.config.ts']

let project: SampleProject
beforeAll(async () => {
  const files = (['en', 'zh'] as const).flatMap((language) =>
    modulesOf(language).map(([name, code]) => [`${language}/${name}`, code] as const),
  )
  project = await sampleProject(Object.fromEntries(files), ['vitest', 'msw'])
})

afterAll(() => project.remove())

describe.each(['en', 'zh'] as const)('the guide in %s', (language) => {
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--root', language, '--exclude', '**/*.mjs']

  test('has these modules', () => {
    expect(
      modulesOf(language)
        .map(([name]) => name)
        .sort(),
    ).toEqual(names)
  })

  test('passes in Vitest', { timeout: 60_000 }, async () => {
    const { exitCode, output }: Ran = await project.run(vitest)
    expect(output).toMatch(/Test Files {2}4 passed \(4\)/)
    expect(exitCode).toBe(0)
  })

  test('passes in node:test', { timeout: 60_000 }, async () => {
    const { exitCode, output } = await project.run(['--test', `${language}/faults.test.mjs`])
    expect(output).toContain(`pass ${Object.keys(csn.errors).length}\n`)
    expect(exitCode).toBe(0)
  })

  test('shows what is printed of a misspelt code', () => {
    const body = { code: 'CsnNotFoundExcepton', message: 'The csn instance is not exist', requestId: 'r-1' }
    const headers = { 'content-type': 'application/json', 'x-bce-request-id': 'r-1' }
    const [, ...printed] = messageOf(() =>
      assertConforms(csn, { status: 404, headers, body }, { strict: true, lang: language }),
    ).split('\n')
    expect(textOf(language)).toContain(printed.join('\n').trim())
    if (language === 'en') expect(readme).toContain(printed.join('\n').trim())
  })
})

test('both guides have the same code, comments aside', () => {
  const withoutWords = (language: keyof typeof guides) =>
    modulesOf(language).map(([name, code]) => [name, code.replaceAll(/ *\/\/ .*|(?<=(?:test|\))\()(['`]).*?\1/g, '')])
  expect(withoutWords('zh')).toEqual(withoutWords('en'))
})

function messageOf(call: () => unknown): string {
  try {
    call()
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('it passed')
}
