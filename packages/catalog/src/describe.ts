import type { Entry } from './entry.js'
import { joinSentences } from './join-sentences.js'
import type { Language } from './language.js'

/** Says in one paragraph what an error means and what to do about it: `describe(csn.errors.DbException, 'zh')`. */
export function describe(entry: Pick<Entry, 'description' | 'resolution'>, language: Language): string {
  return joinSentences([entry.description[language], entry.resolution[language]], language)
}
