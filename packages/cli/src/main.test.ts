// The command as a process: its exit code, its colours, its pipes.
import { execFile } from 'node:child_process'
import { expect, test } from 'vitest'

const command = ['--import', 'tsx', '--conditions', '@errbook/source', 'packages/cli/src/main.ts']
const colored = '\u001b['

interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

function errbook(words: readonly string[], env: Readonly<Record<string, string>> = {}, stdin = ''): Promise<Ended> {
  const { NO_COLOR, FORCE_COLOR, ...rest } = process.env
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [...command, ...words],
      { env: { ...rest, LC_ALL: 'C', ...env } },
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr })
      },
    )
    child.stdin?.end(stdin)
  })
}

test('ends with the exit code of the command', async () => {
  expect((await errbook(['explain', 'DbException'])).code).toBe(0)
  expect((await errbook(['explain', 'NoSuchCode'])).code).toBe(1)
  expect(await errbook(['lint', 'nowhere.yaml'])).toMatchObject({
    code: 2,
    stderr: 'cannot read nowhere.yaml: there is no such file\n',
  })
})

test('has colours where they are asked for, and none in a pipe', async () => {
  expect((await errbook(['explain', 'DbException'])).stdout).not.toContain(colored)
  expect((await errbook(['explain', 'DbException'], { CI: 'true' })).stdout).not.toContain(colored)
  expect((await errbook(['explain', 'DbException'], { FORCE_COLOR: '1' })).stdout).toContain(colored)
  expect((await errbook(['explain', 'DbException'], { FORCE_COLOR: '1', NO_COLOR: '1' })).stdout).not.toContain(colored)
})

test('reads a response from a pipe, and never acts on what is in it', async () => {
  const { code, stdout } = await errbook(['explain'], {}, '{"code":"\\u001b]0;title\\u0007"}')
  expect(code).toBe(1)
  expect(stdout).toContain('\\u{1b}]0;title\\u{7} is not in the catalog csn.')
})
