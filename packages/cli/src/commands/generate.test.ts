import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { builtCommand } from '../../test/built-command.js'
import { errbook, testFolder } from '../../test/command.js'

const folder = testFolder()
const sample = 'packages/compiler/test/sample.yaml'

function copyOfSample(): string {
  const file = join(folder.path, 'catalog.yaml')
  cpSync(sample, file)
  return file
}

test('files with CRLF line endings are fresh and left unchanged', async () => {
  const file = copyOfSample()
  await errbook(['generate', file])
  const generated = [...textsBelow(folder.path).keys()]
    .map((path) => join(folder.path, path))
    .filter((path) => path !== file)
  for (const path of generated) writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'))
  expect(await errbook(['generate', file, '--check'])).toMatchObject({ code: 0, err: '' })
  expect((await errbook(['generate', file])).out).toMatch(/^0 written/)
  for (const path of generated) expect(readFileSync(path, 'utf8')).toContain('\r\n')
})

test('--check tells a missing file from a stale one', async () => {
  const file = copyOfSample()
  await errbook(['generate', file])
  rmSync(join(folder.path, 'src/codes.generated.ts'))
  folder.write('docs/reference.en.md', '')
  expect(await errbook(['generate', file, '--check'])).toEqual({
    code: 1,
    out: `missing: ${join(folder.path, 'src/codes.generated.ts')}\nstale: ${join(folder.path, 'docs/reference.en.md')}`,
    err: 'run errbook generate, and commit the result',
  })
})

describe('a run that was interrupted', () => {
  // No system uses this process number.
  const leave = () => folder.write('src/codes.generated.ts.4294967295-0123abcd.errbook.tmp', 'half')

  test('is reported by --check, with what to do', async () => {
    const file = copyOfSample()
    await errbook(['generate', file])
    const draft = leave()
    expect(await errbook(['generate', file, '--check'])).toEqual({
      code: 1,
      out: `unfinished: ${draft}`,
      err: 'an earlier run was interrupted: run errbook generate, which also removes its drafts',
    })
  })

  test('is finished by the next one', async () => {
    const file = copyOfSample()
    const draft = leave()
    expect((await errbook(['generate', file])).code).toBe(0)
    expect(existsSync(draft)).toBe(false)
    expect((await errbook(['generate', file, '--check'])).code).toBe(0)
  })
})

describe('a killed command', () => {
  const { program } = builtCommand()

  test('leaves each file old or new, and the next run finishes', async () => {
    const texts = ['Denied', 'Refused'].map((code) => readFileSync(sample, 'utf8').replaceAll('Denied', code))
    const wholes = []
    for (const [i, text] of texts.entries()) {
      await errbook(['generate', folder.write(`whole${i}/catalog.yaml`, text)])
      wholes.push(textsBelow(join(folder.path, `whole${i}`)))
    }
    const file = folder.write('killed/catalog.yaml', '')
    const generate = () => spawn(process.execPath, [program, 'generate', file], { stdio: 'ignore' })
    for (let kill = 0; kill < 8; kill++) {
      const at = kill % 2
      writeFileSync(file, texts[at] as string)
      const child = generate()
      // Listened for from the start: it may end before it is killed.
      const ended = once(child, 'exit')
      await setTimeout(Math.random() * 500)
      child.kill('SIGKILL')
      await ended
      for (const [path, text] of textsBelow(dirname(file))) {
        if (!path.endsWith('.tmp')) expect([wholes[0]?.get(path), wholes[1]?.get(path)], path).toContain(text)
      }
      if (kill % 4 === 3) {
        expect(await once(generate(), 'exit')).toEqual([0, null])
        expect(textsBelow(dirname(file))).toEqual(wholes[at])
      }
    }
  })
})

/** The files below a folder: the text of each by its path there. */
function textsBelow(path: string): ReadonlyMap<string, string> {
  const entries = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort()
  return new Map(paths.map((name) => [relative(path, name), readFileSync(name, 'utf8')]))
}
