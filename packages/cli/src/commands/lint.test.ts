import { mkdirSync, symlinkSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { errbook, testFolder } from '../../test/command.js'

const folder = testFolder()

const parent = `name: base
body: { template: { code: '{code}', message: '{message}', id: '{requestId}' } }
groups: { common: {} }
errors: { Denied: { group: common, status: 403, message: Denied. } }
`
const child = `name: pets
extends: { catalog: ../base.yaml }
errors: { PetNotFound: { status: 404, message: 'There is no pet {petId}.' } }
`

/** A family in a folder: the parent, and the child below it. */
function family(text = child, parentText = parent): string {
  folder.write('base.yaml', parentText)
  return folder.write('pets/catalog.yaml', text)
}

describe('a catalog that extends another', () => {
  test.each([
    ['lint', ['lint'], 'no errors, 2 codes'],
    ['explain', ['explain', 'Denied', '--catalog'], 'Denied  403'],
    ['list', ['list', '--catalog'], 'PetNotFound'],
    ['list of what is inherited', ['list', '--group', 'common', '--catalog'], 'Denied'],
  ])('is read whole by %s', async (_, words, expected) => {
    const { code, out } = await errbook([...words, family()])
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining(expected) })
  })

  test('is held against recorded responses', async () => {
    const body = { code: 'Denied', message: 'Denied.', id: 'r-1' }
    const recorded = folder.write('recorded.ndjson', JSON.stringify({ status: 404, headers: {}, body }))
    const { out } = await errbook(['check', recorded, '--catalog', family()])
    expect(out).toContain('The error Denied came with the status 404, not 403.')
  })

  test('is generated whole, with its own name on what is inherited', async () => {
    const out = `${folder.path}/out`
    const file = family()
    const words = ['generate', file, '--out', out, '--docs', out]
    expect((await errbook(words)).code).toBe(0)
    expect((await errbook([...words, '--check'])).code).toBe(0)
    family(child, parent.replace('403', '401'))
    expect((await errbook([...words, '--check'])).out).toContain(`stale: ${out}/codes.generated.ts`)
    const { out: found } = await errbook([
      'explain',
      'Denied',
      '--json',
      '--catalog',
      `${out}/json/catalog.generated.json`,
    ])
    expect(JSON.parse(found)).toMatchObject({ catalog: 'pets' })
  })

  test('has errors of both files, each with the name of its own', async () => {
    const file = family(child.replace('404', '40400'), parent.replace('403', '40300'))
    const { code, out, err } = await errbook(['lint', file])
    expect({ code, lines: out.split('\n') }).toEqual({
      code: 1,
      lines: [
        `${file}:2:21 the parent "../base.yaml" has an error: fix ${folder.path}/base.yaml first (parent-readable)`,
        expect.stringContaining(`${file}:3:34 errors.PetNotFound.status is 40400`),
        expect.stringContaining(`${folder.path}/base.yaml:4:44 errors.Denied.status is 40300`),
      ],
    })
    expect(err).toBe('3 errors')
    const listed = JSON.parse((await errbook(['lint', file, '--json'])).out)
    expect(listed.map((one: { file: string }) => one.file)).toEqual([file, file, `${folder.path}/base.yaml`])
  })

  test('extends an installed package, such as that of CSN', async () => {
    mkdirSync(`${folder.path}/node_modules/@errbook`, { recursive: true })
    symlinkSync(resolve('packages/csn'), `${folder.path}/node_modules/@errbook/csn`)
    const text = "name: vpc\nlanguages: [en, zh]\nextends: { catalog: '@errbook/csn', groups: [bce] }\n"
    const file = folder.write('catalog.yaml', `${text}errors: { LimitExceeded: { status: 413 } }\n`)
    expect(await errbook(['lint', file])).toEqual({ code: 0, out: `${file}: no errors, 16 codes`, err: '' })
  })

  test('has a line for a command that cannot go on', async () => {
    const { code, err } = await errbook(['list', '--catalog', family(child.replace('../base', './base'))])
    expect(code).toBe(2)
    expect(err).toMatch(
      /catalog\.yaml:2:21 cannot read the parent "\.\/base\.yaml": there is no such file: .+\(parent-readable\)$/,
    )
  })
})

describe('errbook lint --print', () => {
  test('prints the result, which is a file of its own', async () => {
    const { code, out, err } = await errbook(['lint', '--print', family()])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toBe(`# The catalog pets: ${folder.path}/pets/catalog.yaml laid over base (../base.yaml).

name: pets
body: { template: { code: '{code}', message: '{message}', id: '{requestId}' } }
groups: { common: {} }

errors:
  Denied: { group: common, status: 403, message: Denied. }
  PetNotFound: { status: 404, message: 'There is no pet {petId}.' }`)
    const alone = folder.write('alone.yaml', out)
    expect(await errbook(['lint', alone])).toEqual({ code: 0, out: `${alone}: no errors, 2 codes`, err: '' })
  })

  test('prints a file that extends none in the order of the format', async () => {
    const file = folder.write('catalog.yaml', 'errors: { A: { message: a, status: 400 } }\nname: a\n')
    const { out } = await errbook(['lint', '--print', file])
    expect(out).toBe(`# The catalog a as ${file} has it.

name: a

errors:
  A: { status: 400, message: a }`)
  })

  test('says what is wrong beside it, and prints nothing of a broken file', async () => {
    const file = family(`${child}languages: [en]\n`)
    const warned = await errbook(['lint', '--print', file])
    expect(warned).toMatchObject({ code: 0, out: expect.stringContaining('name: pets') })
    expect(warned.err).toMatch(/catalog\.yaml:4:1 warning: .+\(derived-left-out\)$/)
    const broken = await errbook(['lint', '--print', family(child.replace('404', '4'))])
    expect(broken).toMatchObject({ code: 1, out: '', err: expect.stringContaining('errors.PetNotFound.status is 4') })
  })

  test.each([
    [['--print', '--json', 'catalog.yaml'], "option '--print' cannot be used with option '--json'"],
    [['--print', 'catalog.generated.json'], 'catalog.generated.json is generated: print the file that it is'],
    [['--print', 'nowhere.yaml'], 'cannot read nowhere.yaml: there is no such file'],
  ])('refuses %j', async (words, expected) => {
    expect(await errbook(['lint', ...words])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining(expected),
    })
  })
})
