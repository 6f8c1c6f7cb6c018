import { expect, test } from 'vitest'
import { verify } from '../src/index.js'
import { lookupSecret, now, request, timestamp, withAuthorization } from './requests.js'

const scope = `bce-auth-v1/ak/${timestamp}/1800`
const right = `${scope}/host/${'0f'.repeat(32)}`

test('no huge value makes it throw', async () => {
  const huge = '%/;&=,é'.repeat(200_000)
  const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`x-bce-${index}`, '1']))
  for (const value of [
    { ...request, url: `/${huge}?${huge}` },
    { ...request, headers: { ...request.headers, 'x-bce-a': huge } },
    { ...request, headers: { ...request.headers, ...many } },
    { ...request, method: huge },
  ]) {
    for (const header of [
      right,
      huge,
      right + huge,
      `${scope}/${huge}/${'0f'.repeat(32)}`,
      `${scope}//${'0f'.repeat(32)}`,
    ]) {
      expect((await verify(withAuthorization(value, header), lookupSecret, { now })).ok).toBe(false)
    }
  }
})
