import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inOrder } from './check-traffic.js'

const bounds = (count: number, size = 100) => ({ count, size, sizeOf: (input: number) => input })

async function* inputs(failure?: Error) {
  yield* [5, 1, 3, 0, 4, 2]
  if (failure !== undefined) throw failure
}

test('gives the results in the order of the inputs, and runs no more than the limit', async () => {
  let underWay = 0
  let most = 0
  const outcomes: number[] = []
  const work = async (input: number) => {
    most = Math.max(most, ++underWay)
    await setTimeout(input)
    underWay--
    return input
  }
  for await (const outcome of inOrder(inputs(), work, bounds(3))) outcomes.push(outcome)
  expect(outcomes).toEqual([5, 1, 3, 0, 4, 2])
  expect(most).toBe(3)
})

test('starts no other while the running ones are large enough', async () => {
  const sizes: number[] = []
  let underWay = 0
  const work = async (input: number) => {
    underWay += input
    sizes.push(underWay)
    await setTimeout(1)
    underWay -= input
  }
  for await (const _ of inOrder(inputs(), work, bounds(100, 4)));
  // Of 5, 1, 3, 0, 4 and 2.
  expect(sizes).toEqual([5, 1, 4, 3, 7, 2])
})

test('gives all results before the failure of the inputs', async () => {
  const outcomes: number[] = []
  const collect = async () => {
    for await (const outcome of inOrder(inputs(new Error('cut off')), async (input) => input, bounds(4)))
      outcomes.push(outcome)
  }
  await expect(collect()).rejects.toThrow('cut off')
  expect(outcomes).toHaveLength(6)
})

test('fails when the work fails', async () => {
  const collect = async () => {
    for await (const _ of inOrder(inputs(), (input) => Promise.reject(new Error(String(input))), bounds(2)));
  }
  await expect(collect()).rejects.toThrow('5')
})
