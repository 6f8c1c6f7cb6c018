/** Whether to retry, as a catalog says it. */
export type Retry = 'never' | 'backoff' | 'after-clock-sync'

/** Reads what a cell says of retries: a word of the format, or yes and no; `undefined` for anything else. */
export function readRetry(cell: string): Retry | undefined {
  const word = cell.toLowerCase().replace('\ufe0f', '')
  const own = retries.find((retry) => retry === word)
  if (own !== undefined) return own
  if (yes.test(word)) return 'backoff'
  return no.test(word) ? 'never' : undefined
}

const retries: readonly Retry[] = ['never', 'backoff', 'after-clock-sync']
const yes = /^(?:y|yes|true|✓|✔|✅|是|可|可以|可重试)$/
const no = /^(?:n|no|false|✗|✘|❌|否|不|不可|不可以|不可重试)$/
