import { type FindNearest, nearestIndex } from '@errbook/catalog/parts'

// A question looks at every name that is a little alike, so that each of many questions would cost as much as all names.
const maximumQuestions = 100

/** Finds the name that was meant, of names that are listed when the first question comes; the first hundred questions are answered. */
export function suggestFrom(names: () => readonly string[]): (name: string) => string | undefined {
  let find: FindNearest | undefined
  const answers = new Map<string, string | undefined>()
  return (name) => {
    if (answers.has(name)) return answers.get(name)
    if (answers.size === maximumQuestions) return undefined
    find ??= nearestIndex(names())
    const [close] = find(name)
    answers.set(name, close)
    return close
  }
}
