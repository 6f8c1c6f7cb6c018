// The mock server as a process, and of catalogs of real APIs.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import type { WholeCatalog } from '@errbook/catalog'
import { compile } from '@errbook/compiler'
import { everyFault } from '@errbook/testing'
import { createMock } from '@errbook/testing/mock'
import { checkFetchResponse } from '@errbook/validate'
import { describe, expect, test } from 'vitest'
import { builtCommand } from './built-command.js'

describe('as a process', () => {
  const { program } = builtCommand()

  const flags = ['--disallow-code-generation-from-strings']

  test.each(['SIGINT', 'SIGTERM'] as const)('%s ends it cleanly; it evaluates no strings', async (signal) => {
    const child = spawn(process.execPath, [...flags, program, 'mock', '--port', '0', '--json'], { stdio: 'pipe' })
    const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string]
    const { url } = JSON.parse(line)
    // A request without an answer, and a connection without a request, hold nothing up.
    const hanging = fetch(url, { headers: { prefer: 'code=time-out' } })
    const ended = Promise.all([expect(hanging).rejects.toThrow('fetch failed'), once(child, 'close')])
    await fetch(url)
    child.kill(signal)
    expect((await ended)[1]).toEqual([0, null])
  })
})

const folder = new URL('../../compiler/test/apis/', import.meta.url)
const pets = new URL('../../../examples/pets/catalog.yaml', import.meta.url)
const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'))

describe.each([...files.map((file) => new URL(file, folder)), pets].map((file) => [file.href.split('/').at(-1), file]))(
  '%s',
  (_, file) => {
    const catalog = catalogOf(file as URL)

    test('is served, every answer as the catalog says', async () => {
      await using mock = await createMock(catalog, { authenticate: false })
      for (const method of ['GET', 'HEAD', 'POST', 'DELETE', 'OPTIONS']) {
        for (const path of ['/', '/a/b?c=d', '/%ff']) {
          const body = method === 'POST' ? '{"a":1' : undefined
          const response = await fetch(mock.url + path, { method, ...(body !== undefined && { body }) })
          // What has no body can only say an error where the catalog has a header for the code.
          const isMute = method === 'HEAD' && response.status >= 400 && catalog.body.members.code?.header === undefined
          const { issues } = await checkFetchResponse(catalog, response, { strict: true })
          expect(issues.map(({ rule }) => rule)).toEqual(isMute ? ['body-missing'] : [])
        }
      }
    })

    test('answers every error on demand', async () => {
      await using mock = await createMock(catalog, { authenticate: false })
      for (const { name } of everyFault(catalog).filter(({ name }) => Object.hasOwn(catalog.errors, name))) {
        const response = await fetch(mock.url, { headers: { prefer: `code="${name.replaceAll(/["\\]/g, '\\$&')}"` } })
        expect((await checkFetchResponse(catalog, response)).issues).toEqual([])
        expect(mock.requests.at(-1)).toMatchObject({ fault: name, answer: { status: response.status } })
      }
    })
  },
)

function catalogOf(file: URL): WholeCatalog {
  const compiled = compile(readFileSync(file))
  if (!compiled.ok) throw new Error(`${file} does not compile: ${JSON.stringify(compiled.diagnostics)}`)
  return compiled.catalog
}
