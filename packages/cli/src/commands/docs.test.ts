import { copyFileSync, existsSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { basename, join } from 'node:path'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { bundleBrowser } from '../../../../scripts/bundle-browser.js'
import { errbook, testFolder } from '../../test/command.js'
import { type TestIo, testIo } from '../../test/test-io.js'
import { run } from '../run.js'

beforeAll(bundleBrowser)

const folder = testFolder()
const pets = `name: pets
errors:
  PetNotFound: { status: 404, message: 'There is no pet {petId}.' }
  NameTaken: { status: 409, message: 'A pet is called {name} already.' }
`

function site(...words: readonly string[]) {
  const file = join(folder.path, 'catalog.yaml')
  if (!existsSync(file)) folder.write('catalog.yaml', pets)
  return errbook(['docs', file, '--out', join(folder.path, 'site'), ...words])
}

const howToRemove =
  'errbook docs deletes nothing: the catalog has no such code, header or language any more, so delete these files'

const read = (path: string) => readFileSync(join(folder.path, 'site', path), 'utf8')

test('writes a page and a twin for each code, and what pages load', async () => {
  expect(await site()).toMatchObject({ code: 0, err: '' })
  expect(read('en/errors/PetNotFound.html')).toContain('There is no pet')
  expect(read('en/errors/PetNotFound.md')).toContain('# `PetNotFound`')
  expect(read('assets/site.js')).toMatch(/^"use strict";\(\(\)=>|^\(\(\)=>/)
  expect(read('index.html')).toContain('url=en/index.html')
})

test('--check tells fresh pages from stale, missing and left-over ones', async () => {
  await site()
  expect(await site('--check')).toMatchObject({ code: 0, err: '' })
  const path = (name: string) => join(folder.path, 'site', name)
  writeFileSync(path('en/index.md'), 'changed')
  rmSync(path('llms.txt'))
  copyFileSync(path('en/errors/NameTaken.html'), path('en/errors/Gone.html'))
  expect(await site('--check')).toEqual({
    code: 1,
    out: `stale: ${path('en/index.md')}\nmissing: ${path('llms.txt')}\nleft over: ${path('en/errors/Gone.html')}`,
    err: `run errbook docs\n${howToRemove}`,
  })
})

test('writing again changes nothing, and tells of pages that are left over', async () => {
  await site()
  folder.write('catalog.yaml', pets.replace(/ {2}NameTaken.*\n/, ''))
  const { code, err } = await site()
  expect(code).toBe(0)
  const page = join(folder.path, 'site', 'en/errors/NameTaken')
  expect(err).toBe(`left over: ${page}.html\nleft over: ${page}.md\n${howToRemove}`)
  expect((await site()).out).toMatch(/^0 written/)
})

const inChinese = pets.replace('name: pets', 'name: pets\nlanguages: [en, zh]')

test.each([
  ['a site', [], ['zh/', 'assets/search-zh.js', 'assets/catalog-zh.js', 'errors.zh.csv']],
  ['twins', ['--markdown'], ['zh/']],
] as const)('%s: all of a language that the catalog no longer has is left over', async (_, words, names) => {
  folder.write('catalog.yaml', inChinese)
  expect(await site(...words)).toMatchObject({ code: 0, err: '' })
  folder.write('catalog.yaml', pets)
  const lines = names.map((name) => `left over: ${join(folder.path, 'site', name)}`)
  expect(await site(...words)).toMatchObject({ code: 0, err: [...lines, howToRemove].join('\n') })
  expect(await site(...words, '--check')).toEqual({ code: 1, out: lines.join('\n'), err: howToRemove })
  for (const name of names) rmSync(join(folder.path, 'site', name), { recursive: true })
  expect(await site(...words, '--check')).toMatchObject({ code: 0, err: '' })
})

test('nothing of somebody else is left over, in whatever folder it is', async () => {
  folder.write('catalog.yaml', inChinese)
  await site()
  folder.write('catalog.yaml', pets)
  const mine = [
    'en/errors/mine.html',
    'en/errors/mine.md',
    'fr/index.html',
    'zh/mine.html',
    'zh/images/a.png',
    'notes/a.md',
  ]
  for (const name of mine) folder.write(`site/${name}`, 'mine')
  // The site of another catalog within this one.
  await errbook(['docs', join(folder.path, 'catalog.yaml'), '--out', join(folder.path, 'site', 'other')])
  const { err } = await site()
  expect(err).toContain(`left over: ${join(folder.path, 'site/zh/errors/PetNotFound.md')}\n`)
  expect(err).not.toMatch(/mine|images|notes|fr|other|zh\/$/m)
})

test.each([
  ['a site', [], ['index.html', 'catalog.json', 'en/errors/PetNotFound.md']],
  ['twins', ['--markdown'], ['en/index.md', 'en/errors/PetNotFound.md']],
] as const)('%s overwrites no file of somebody else', async (_, words, names) => {
  for (const name of names) {
    const path = folder.write(`site/${name}`, 'mine')
    expect(await site(...words)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining(`${path} is not of a site`),
    })
    expect(read(name)).toBe('mine')
    rmSync(path)
  }
  folder.write('site/mine.html', 'mine')
  folder.write('site/en/errors.txt', 'mine')
  expect((await site(...words)).code).toBe(0)
  folder.write('catalog.yaml', pets.replace('no pet', 'not any pet'))
  expect((await site(...words)).code).toBe(0)
  expect([read('mine.html'), read('en/errors.txt')]).toEqual(['mine', 'mine'])
  expect(read('en/errors/PetNotFound.md')).toContain('not any pet')
})

test.each([['a file'], ['a folder that is a file']])('--out that is %s is refused', async (what) => {
  const out = folder.write('taken', 'mine')
  const file = folder.write('catalog.yaml', pets)
  const { code, err } = await errbook(['docs', file, '--out', what === 'a file' ? out : join(out, 'site')])
  expect(code).toBe(2)
  expect(err).toMatch(/nothing was written: cannot write .*taken/)
  expect(readFileSync(out, 'utf8')).toBe('mine')
})

test('a folder that ends with a slash, and is named as one of the site, has nothing left over but pages', async () => {
  const file = folder.write('catalog.yaml', pets)
  const readme = folder.write('errors/README.md', 'mine')
  const written = await errbook(['docs', file, '--out', `${join(folder.path, 'errors')}/`])
  expect(written).toMatchObject({ code: 0, err: '' })
  expect(readFileSync(readme, 'utf8')).toBe('mine')
})

test('--markdown writes the twins alone, with front matter', async () => {
  expect((await site('--markdown')).code).toBe(0)
  expect(readdirSync(join(folder.path, 'site'))).toEqual(['en'])
  expect(read('en/errors/PetNotFound.md')).toMatch(/^---\ntitle: "PetNotFound"\n/)
})

test.each<readonly [where: string, manifest: object, module: string]>([
  ['beside the file', { name: 'pets', private: true, errbook: { out: 'src/errors' } }, './errors/catalog.generated.js'],
  ['in the package that publishes it', { name: '@me/pets' }, '@me/pets'],
])('programs on the pages import the catalog %s', async (_, manifest, module) => {
  folder.write('package.json', JSON.stringify(manifest))
  folder.write('catalog.yaml', pets)
  const io = { ...testIo(), cwd: folder.path }
  expect(await run(['docs', join(folder.path, 'catalog.yaml'), '--out', join(folder.path, 'site')], io)).toBe(0)
  expect(read('en/errors/PetNotFound.md')).toContain(`import { pets } from '${module}'`)
})

test.each([
  [['--serve', '99999'], 'a whole number from 0 to 65535'],
  [['--url', 'ftp://example.com'], 'http or https URL'],
  [['--serve', '--check'], 'cannot be used with'],
])('%j is refused', async (words, reason) => {
  const { code, err } = await site(...words)
  expect(code).toBe(2)
  expect(err).toContain(reason)
})

test('without a file it takes the catalog of the folder, and without that says what a sibling says', async () => {
  const said = async (command: string) => {
    const io = { ...testIo(), cwd: folder.path }
    expect(await run([command], io)).toBe(2)
    return io.errors()
  }
  expect(await said('docs')).toBe((await said('generate')).replaceAll('generate', 'docs'))
  expect(await said('docs')).toMatch(/^no catalog file found: .*name a file: errbook docs FILE$/)
  folder.write('package.json', JSON.stringify({ name: 'pets', errbook: { catalog: 'errors/pets.yaml' } }))
  folder.write('errors/pets.yaml', pets)
  const io = { ...testIo(), cwd: folder.path }
  expect(await run(['docs', '--out', join(folder.path, 'site')], io)).toBe(0)
  expect(read('en/errors/PetNotFound.md')).toContain('There is no pet')
})

test('a catalog with errors writes nothing', async () => {
  folder.write('catalog.yaml', 'name: x')
  expect(await site()).toMatchObject({ code: 1, err: 'nothing was written: fix the catalog first' })
  expect(existsSync(join(folder.path, 'site'))).toBe(false)
})

describe('--serve', () => {
  async function serve(): Promise<string> {
    folder.write('catalog.yaml', pets)
    folder.write('secret.txt', 'secret')
    let interrupt = () => {}
    const interrupted = new Promise<void>((resolve) => {
      interrupt = resolve
    })
    const io: TestIo = { ...testIo(), interrupted: () => interrupted }
    const words = ['docs', join(folder.path, 'catalog.yaml'), '--out', join(folder.path, 'site'), '--serve']
    const ended = run(words, io)
    onTestFinished(async () => {
      interrupt()
      await ended
    })
    await expect.poll(() => io.output() + io.errors(), { timeout: 60_000 }).toMatch(/Listening on http:/)
    return /http:\/\/[\d.]+:\d+/.exec(io.output())?.[0] ?? ''
  }

  test('shows the pages with their types on this machine', async () => {
    const url = await serve()
    const types = ['/', '/assets/site.js', '/assets/style.css', '/en/index.md', '/catalog.json'].map(async (path) => {
      const response = await fetch(url + path)
      return `${response.status} ${response.headers.get('content-type')}`
    })
    expect(await Promise.all(types)).toEqual([
      '200 text/html; charset=utf-8',
      '200 text/javascript; charset=utf-8',
      '200 text/css; charset=utf-8',
      '200 text/markdown; charset=utf-8',
      '200 application/json; charset=utf-8',
    ])
  })

  test.each([
    ['/en', '/en/'],
    ['/en?q=a%20b', '/en/?q=a%20b'],
    ['//en', '/en/'],
    ['///en', '/en/'],
    ['/%2Fen', '/en/'],
    ['//example.com/..//en', '/en/'],
    ['/assets/../en', '/en/'],
  ])('leads from the name of a folder, %s, to %s on this host', async (target, location) => {
    const { port } = new URL(await serve())
    // `fetch` would make another target of some.
    const [head = ''] = await answerTo(Number(port), target)
    expect(head).toMatch(/^HTTP\/1\.1 308 /)
    expect(/^location: (.*)$/im.exec(head)?.[1]?.trim()).toBe(location)
    const { status, url } = await fetch(`http://127.0.0.1:${port}/en`)
    expect([status, new URL(url).pathname]).toEqual([200, '/en/'])
  })

  test.runIf(existsSync('/proc/self/fd'))('closes a file that nobody reads to its end', async () => {
    const url = await serve()
    folder.write('site/large.txt', 'x'.repeat(30_000_000))
    const stop = new AbortController()
    const response = await fetch(`${url}/large.txt`, { signal: stop.signal })
    await response.body?.getReader().read()
    expect(openFiles()).toContain('large.txt')
    stop.abort()
    await expect.poll(openFiles, { timeout: 10_000 }).not.toContain('large.txt')
  })

  test('gives nothing outside of the site, and takes no other method', async () => {
    const url = await serve()
    const statuses = [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/en/..%5c..%5csecret.txt',
      '/%',
      '/%00',
      '/nothing',
      '/assets',
    ]
    const answers = await Promise.all(statuses.map(async (path) => (await fetch(url + path)).status))
    expect(answers).toEqual(statuses.map(() => 404))
    expect((await fetch(url, { method: 'POST' })).status).toBe(405)
    expect((await fetch(url, { method: 'HEAD' })).status).toBe(200)
  })
})

/** What a server of this machine answers to a request target: the head, and the body. */
function answerTo(port: number, target: string): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.end(`GET ${target} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`)
    })
    let text = ''
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
    })
    socket.on('error', reject).on('close', () => resolve(text.split('\r\n\r\n')))
  })
}

/** The names of the files that this process has open. */
function openFiles(): readonly string[] {
  return readdirSync('/proc/self/fd').flatMap((name) => {
    try {
      return [basename(readlinkSync(`/proc/self/fd/${name}`))]
    } catch {
      return []
    }
  })
}
