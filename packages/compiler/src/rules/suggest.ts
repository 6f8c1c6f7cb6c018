import { type FindNearest, nearestIndex } from '@errbook/catalog/parts'

// Each question looks at all similar names, so many questions would cost too much.
const maximumQuestions = 100

/** Finds the name that was meant. The names are listed at the first question; only the first hundred questions are answered. */
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
