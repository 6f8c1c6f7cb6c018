import { mkdirSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { testFolder } from '../test/command.js'
import { watchFiles } from './watch-files.js'

const folder = testFolder()
const at = (name: string) => join(folder.path, name)

/** Watches files until the test is over; counts the runs of the task, which `during` is a part of. */
function watch(names: readonly string[], during: (run: number) => Promise<void> | void = () => {}) {
  let runs = 0
  let stop = () => {}
  const stopped = new Promise<void>((resolve) => (stop = resolve))
  const task = async () => {
    runs++
    await during(runs)
    return names.map(at)
  }
  const ended = watchFiles(names.slice(0, 1).map(at), task, stopped)
  onTestFinished(async () => {
    stop()
    await ended
  })
  return {
    runs: () => runs,
    stop,
    ended,
    hasRun: (count: number) => expect.poll(() => runs, { timeout: 10_000 }).toBe(count),
  }
}

// The shortest time in which a change that was seen is acted on, and then some.
const quiet = 500

test.each<readonly [how: string, prepare: () => void, change: () => void]>([
  ['written in place', () => folder.write('a', 'old'), () => writeFileSync(at('a'), 'new')],
  ['written to the same size', () => folder.write('a', 'old'), () => writeFileSync(at('a'), 'old')],
  [
    'replaced by renaming, as editors do',
    () => folder.write('a', 'old'),
    () => renameSync(folder.write('a.tmp', 'new'), at('a')),
  ],
  ['removed', () => folder.write('a', 'old'), () => rmSync(at('a'))],
  ['made', () => {}, () => folder.write('a', 'new')],
  [
    'in a folder that is replaced',
    () => folder.write('a/b', 'old'),
    () => {
      renameSync(at('a'), at('old'))
      folder.write('a/b', 'new')
    },
  ],
  [
    'what a link leads to',
    () => {
      folder.write('target', 'old')
      symlinkSync(at('target'), at('a'))
    },
    () => writeFileSync(at('target'), 'new'),
  ],
  [
    'a link that leads elsewhere',
    () => {
      symlinkSync(folder.write('one', 'same'), at('a'))
      folder.write('two', 'same')
    },
    () => {
      unlinkSync(at('a'))
      symlinkSync(at('two'), at('a'))
    },
  ],
])('a change is seen in a file that is %s', async (_, prepare, change) => {
  prepare()
  const { hasRun } = watch(['a', 'a/b'])
  await hasRun(1)
  await setTimeout(quiet)
  change()
  await hasRun(2)
})

test('each of several changes is seen, also after the file was missing', async () => {
  folder.write('a', '1')
  const { hasRun } = watch(['a'])
  await hasRun(1)
  for (const [i, change] of [
    () => renameSync(folder.write('b', '2'), at('a')),
    () => writeFileSync(at('a'), '3'),
    () => rmSync(at('a')),
    () => folder.write('a', '4'),
  ].entries()) {
    await setTimeout(quiet)
    change()
    await hasRun(i + 2)
  }
})

test('changes in quick succession are one', async () => {
  folder.write('a', '')
  const { runs, hasRun } = watch(['a'])
  await hasRun(1)
  await setTimeout(quiet)
  for (let i = 0; i < 10; i++) {
    writeFileSync(at('a'), `${i}`)
    await setTimeout(10)
  }
  await hasRun(2)
  await setTimeout(quiet)
  expect(runs()).toBeLessThanOrEqual(3)
})

test('a change while the task runs is not missed', async () => {
  folder.write('a', 'old')
  const { hasRun } = watch(['a'], (run) => {
    if (run === 1) writeFileSync(at('a'), 'new')
  })
  await hasRun(2)
})

test('without a change, nothing runs', async () => {
  folder.write('a', '')
  const { runs, hasRun } = watch(['a'])
  await hasRun(1)
  folder.write('b', 'another file')
  mkdirSync(at('c'))
  await setTimeout(quiet)
  expect(runs()).toBe(1)
})

test('files that the task gives later are watched, too', async () => {
  folder.write('a', '')
  folder.write('b', '')
  const { hasRun } = watch(['a', 'b'])
  await hasRun(1)
  await setTimeout(quiet)
  writeFileSync(at('b'), 'new')
  await hasRun(2)
})

test('it ends when it is stopped, with the task that runs then', async () => {
  folder.write('a', '')
  let isDone = false
  const { runs, stop, ended } = watch(['a'], async () => {
    stop()
    await setTimeout(50)
    isDone = true
  })
  await ended
  expect([runs(), isDone]).toEqual([1, true])
})

test('what the task throws is thrown', async () => {
  await expect(
    watchFiles(
      [],
      () => {
        throw new Error('broken')
      },
      new Promise(() => {}),
    ),
  ).rejects.toThrow('broken')
})
