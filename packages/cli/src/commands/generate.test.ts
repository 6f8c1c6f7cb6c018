import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { builtCommand } from '../../test/built-command.js'
import { errbook, testFolder } from '../../test/command.js'
import { testIo } from '../../test/test-io.js'
import { run } from '../run.js'

const folder = testFolder()
const command = builtCommand()
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

describe('what is written', () => {
  const generate = (...words: readonly string[]) => command.run(['generate', ...words], { cwd: folder.path })
  const written = () => [...textsBelow(folder.path).keys()].filter((path) => /generated|reference/.test(path))
  const codes = ['codes.generated.ts', 'catalog.generated.ts']
  const inSrc = (...names: readonly string[]) => names.map((name) => join('src', name)).sort()

  test.each<readonly [said: string, errbook: object | undefined, words: readonly string[], paths: readonly string[]]>([
    ['by package.json', { out: 'e', emit: ['codes'] }, [], codes.map((name) => join('e', name)).sort()],
    ['for the file that it names', { catalog: 'catalog.yaml', emit: ['codes'] }, ['catalog.yaml'], inSrc(...codes)],
    ['for catalog.yaml if it names none', { emit: ['codes'] }, ['catalog.yaml'], inSrc(...codes)],
    [
      'not for another file',
      { catalog: 'other.yaml', emit: ['pages'] },
      ['catalog.yaml', '--emit', 'codes'],
      inSrc(...codes),
    ],
    ['by --emit rather than package.json', { emit: ['pages', 'text'] }, ['--emit', 'codes'], inSrc(...codes)],
    ['by --out rather than package.json', { out: 'e', emit: ['codes'] }, ['--out', 'src'], inSrc(...codes)],
    [
      'by --emit with spaces',
      undefined,
      ['--emit', 'catalog.json, codes'],
      inSrc(...codes, 'json/catalog.generated.json'),
    ],
    [
      'by --docs, also pages',
      { emit: ['codes'] },
      ['--docs', 'src'],
      inSrc(...codes, 'reference.en.md', 'reference.zh.md'),
    ],
  ])('is said %s', async (_, errbook, words, paths) => {
    copyOfSample()
    folder.write('package.json', JSON.stringify({ errbook }))
    const { code, err } = await generate(...words)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(written()).toEqual(paths)
  })

  test('goes to a folder beside the package.json, also from a folder below it', async () => {
    copyOfSample()
    folder.write('package.json', JSON.stringify({ errbook: { catalog: 'catalog.yaml', out: 'e', emit: ['codes'] } }))
    folder.write('a/b/x', '')
    const { out } = await command.run(['generate'], { cwd: join(folder.path, 'a/b') })
    expect(out).toContain(`wrote ${join('../../e', 'codes.generated.ts')}`)
    expect(written()).toEqual(codes.map((name) => join('e', name)).sort())
  })

  test('is all without a word of it, and what is no longer named stays as it was', async () => {
    copyOfSample()
    await generate()
    const all = textsBelow(folder.path)
    folder.write('package.json', JSON.stringify({ errbook: { emit: ['codes'] } }))
    folder.write('src/schemas.generated.ts', 'older')
    expect(await generate('--check')).toMatchObject({ code: 0, out: '2 files are up to date\n' })
    expect(await generate()).toMatchObject({ code: 0, out: '0 written, 2 unchanged\n' })
    expect(written()).toEqual([...all.keys()].filter((path) => path !== 'catalog.yaml'))
    expect(readFileSync(join(folder.path, 'src/schemas.generated.ts'), 'utf8')).toBe('older')
  })

  test('of an installed package needs only the folders that something goes to', async () => {
    cpSync(sample, folder.write('node_modules/pets/catalog.yaml', ''))
    folder.write('node_modules/pets/package.json', '{"errbook":{"catalog":"catalog.yaml"}}')
    folder.write('package.json', JSON.stringify({ errbook: { catalog: 'pets', emit: ['codes'] } }))
    expect((await generate()).err).toBe(
      'the catalog is that of the package pets: say where the files go, with --out DIR\n',
    )
    folder.write('package.json', JSON.stringify({ errbook: { catalog: 'pets', out: 'e', emit: ['codes'] } }))
    expect(await generate()).toMatchObject({ code: 0, err: '' })
    expect(written()).toEqual(codes.map((name) => join('e', name)).sort())
  })

  test('is not held up by a broken package.json if a file is named', async () => {
    copyOfSample()
    folder.write('package.json', '{')
    expect(await generate('catalog.yaml', '--emit', 'codes')).toMatchObject({ code: 0, err: '' })
  })
})

test.each<readonly [words: string, said: string]>([
  ['--emit codes,tex', 'It has the unknown output "tex": did you mean "text"?\n'],
  ['--emit codes,codes', 'It has "codes" twice; name it once\n'],
  ['--emit=', 'It has the unknown output "": expected one of codes, '],
  ['--emit codes --docs x', '--docs says where pages go, and --emit does not name them: add pages to it'],
])('%s is wrong usage', async (words, said) => {
  const { code, err } = await errbook(['generate', copyOfSample(), ...words.split(' ')])
  expect(code).toBe(2)
  expect(err).toContain(said)
})

test('says how many warnings the catalog has, and where to read them', async () => {
  const file = folder.write('catalog.yaml', "name: pets\nerrors:\n  Lost: { status: 404, message: 'No {pet-id}.' }\n")
  const { code, err } = await errbook(['generate', file, '--emit', 'codes'])
  expect({ code, err }).toEqual({ code: 0, err: `1 warning: run errbook lint ${file}` })
  expect((await errbook(['generate', file, '--emit', 'codes', '--check'])).err).toContain('1 warning')
})

describe('--watch', () => {
  const small = (code: string) => `name: pets\nerrors:\n  ${code}: { status: 404 }\n`
  const codes = () => readFileSync(join(folder.path, 'src/codes.generated.ts'), 'utf8')

  /** Starts it on a file; `says` waits for a text, from the end of the text waited for before. */
  function watch(file: string) {
    const io = testIo()
    let interrupt = () => {}
    const interrupted = new Promise<void>((resolve) => (interrupt = resolve))
    const words = ['generate', file, '--emit', 'codes', '--watch']
    const ended = run(words, { ...io, err: io.out, interrupted: () => interrupted })
    onTestFinished(async () => {
      interrupt()
      await ended
    })
    let seen = 0
    const says = async (text: string) => {
      await expect.poll(() => io.output().slice(seen), { timeout: 30_000 }).toContain(text)
      seen = io.output().indexOf(text, seen) + text.length
    }
    return { interrupt, ended, says, output: () => io.output().replaceAll(folder.path, '') }
  }

  test('writes, writes again after a change, keeps the old files while the catalog is broken, and ends with 0', async () => {
    const file = folder.write('catalog.yaml', small('One'))
    const { interrupt, ended, says, output } = watch(file)
    await says(`watching ${file}: Ctrl-C ends it`)
    writeFileSync(file, small('Two'))
    await says('2 written, 0 unchanged')
    writeFileSync(file, `${small('Three')}  Four: {}\n`)
    await says('nothing was written: fix the catalog first')
    rmSync(file)
    await says('there is no such file')
    expect(codes()).toContain('Two')
    renameSync(folder.write('catalog.yaml~', small('Three')), file)
    await says('2 written, 0 unchanged')
    expect(codes()).toContain('Three')
    utimesSync(file, 1, 1)
    await says('0 written, 2 unchanged')
    interrupt()
    expect(await ended).toBe(0)
    expect(output()).toBe(
      [
        'wrote /src/codes.generated.ts',
        'wrote /src/catalog.generated.ts',
        '2 written, 0 unchanged',
        'watching /catalog.yaml: Ctrl-C ends it',
        'wrote /src/codes.generated.ts',
        'wrote /src/catalog.generated.ts',
        '2 written, 0 unchanged',
        '/catalog.yaml:4:3 errors.Four has no "status": add "status:" with an HTTP status, 200 to 599, or a list of several (missing-key)',
        'nothing was written: fix the catalog first',
        'cannot read /catalog.yaml: there is no such file',
        'wrote /src/codes.generated.ts',
        'wrote /src/catalog.generated.ts',
        '2 written, 0 unchanged',
        '0 written, 2 unchanged',
      ].join('\n'),
    )
  })

  test('writes again after a change of the catalog that it extends', async () => {
    const parent = folder.write('parent.yaml', small('One'))
    const file = folder.write('catalog.yaml', 'name: dogs\nextends: { catalog: ./parent.yaml }\n')
    const { says } = watch(file)
    await says('watching')
    expect(codes()).toContain('One')
    writeFileSync(parent, 'name: pets')
    await says('nothing was written: fix the catalog first')
    writeFileSync(parent, small('Two'))
    await says('2 written, 0 unchanged')
    expect(codes()).toContain('Two')
  })

  test('begins with a catalog that is broken', async () => {
    const file = folder.write('catalog.yaml', 'name: pets')
    const { says } = watch(file)
    await says('watching')
    writeFileSync(file, small('One'))
    await says('2 written')
  })

  test('fails at once without a catalog file', async () => {
    expect(await watch(join(folder.path, 'catalog.yaml')).ended).toBe(2)
  })

  test('cannot be used with --check', async () => {
    const { code, err } = await errbook(['generate', copyOfSample(), '--check', '--watch'])
    expect(code).toBe(2)
    expect(err).toContain("option '--check' cannot be used with option '--watch'")
  })

  const start = (file: string) => {
    const child = spawn(process.execPath, [command.program, 'generate', file, '--emit', 'codes', '--watch'])
    onTestFinished(() => void child.kill('SIGKILL'))
    let said = ''
    child.stdout.on('data', (bytes) => (said += bytes))
    const watches = () => expect.poll(() => said, { timeout: 30_000 }).toContain('watching')
    return { child, watches, ended: once(child, 'exit') }
  }

  test.each<NodeJS.Signals>(['SIGINT', 'SIGTERM'])('ends with 0 by %s', async (signal) => {
    const { child, watches, ended } = start(folder.write('catalog.yaml', small('One')))
    await watches()
    child.kill(signal)
    expect(await ended).toEqual([0, null])
  })

  test('ends when nobody reads what it prints any more', async () => {
    const file = folder.write('catalog.yaml', small('One'))
    const { child, watches, ended } = start(file)
    await watches()
    child.stdout.destroy()
    writeFileSync(file, small('Two'))
    expect(await ended).toEqual([0, null])
    expect(codes()).toContain('Two')
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
  test('leaves each file old or new, and the next run finishes', async () => {
    const texts = ['Denied', 'Refused'].map((code) => readFileSync(sample, 'utf8').replaceAll('Denied', code))
    const wholes = []
    for (const [i, text] of texts.entries()) {
      await errbook(['generate', folder.write(`whole${i}/catalog.yaml`, text)])
      wholes.push(textsBelow(join(folder.path, `whole${i}`)))
    }
    const file = folder.write('killed/catalog.yaml', '')
    const generate = () => spawn(process.execPath, [command.program, 'generate', file], { stdio: 'ignore' })
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
