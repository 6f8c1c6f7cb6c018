// What the guide to tests has a reader type in a terminal prints what it says.
import { execFile, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { run } from '../src/run.js'
import { testFolder } from './command.js'
import { testIo } from './test-io.js'

const folder = testFolder()

const hasCurl = spawnSync('sh', ['-c', 'command -v curl']).status === 0

test.skipIf(!hasCurl).each(['testing.md', 'testing.zh.md'])('docs/%s', async (name) => {
  const guide = readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8')
  const [, scenario = '', start = '', opening, requests = '', statuses] = section.exec(guide) ?? []

  const [, , ...words] = start.replace('faults.yaml', folder.write('faults.yaml', scenario)).trim().split(' ')
  let interrupt = () => {}
  const io = { ...testIo(), interrupted: () => new Promise<void>((resolve) => (interrupt = resolve)) }
  const ended = run([...words, '--port', '0'], io)
  onTestFinished(async () => {
    interrupt()
    expect(await ended).toBe(0)
  })
  await expect.poll(() => io.output(), { timeout: 30_000 }).toContain('Faults: ')
  const [, port = ''] = /:(\d+)/.exec(io.output()) ?? []
  expect(`${io.output().replaceAll(port, '4010').trim()}\n`).toBe(opening)

  const { stdout } = await promisify(execFile)('sh', ['-c', requests.replaceAll('4010', port)])
  expect(stdout).toBe(statuses)
})

const section =
  /```yaml\n# faults\.yaml\n(.*?)```\s*```sh\n(npx errbook mock.*?)```\s*```text\n(.*?)```.*?```sh\n(.*?)```\s*```text\n(.*?)```/s
