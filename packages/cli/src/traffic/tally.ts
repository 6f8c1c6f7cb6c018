/** The numbers of a check of recorded responses. */
export interface Tally {
  responses: number
  outside: number
  /** Responses that say no error. */
  successes: number
  /** Lines or entries that cannot be read. */
  broken: number
  /** Entries without a response to check. */
  passedOver: number
  /** Error responses whose body was not recorded. */
  notRecorded: number
  /** Lines or entries of URLs that are not checked. */
  leftOut: number
  /** How many responses had each code of the catalog. */
  readonly codes: Map<string, number>
  /** How many error responses had each code outside the catalog: the first {@link mostUnknown} of them. */
  readonly unknownCodes: Map<string, number>
  /** How many error responses had another code outside the catalog. */
  otherCodes: number
  /** How many of the reported issues each rule found. */
  readonly rules: Map<string, number>
  /** How many issues were found but not reported. */
  omitted: number
}

/** The result of checking all recordings. */
export interface Summary {
  readonly files: number
  /** Recordings that could not be read to the end. */
  readonly unreadable: number
  /** Files that are not recordings, though their name or the user says so. */
  readonly notRecordings: number
  /** Files and folders of other kinds, found in folders. */
  readonly otherFiles: number
  readonly tally: Tally
}

/** Whether everything could be read but no response was found. */
export function isNothing(summary: Summary): boolean {
  return !hasFailures(summary) && summary.tally.responses === 0
}

/** Whether a file could not be read to its end, or is not a recording. */
export function hasFailures({ unreadable, notRecordings }: Summary): boolean {
  return unreadable + notRecordings > 0
}

/** How many codes outside the catalog are counted one by one, so that no input can fill the memory with them. */
export const mostUnknown = 1000

/** An empty tally. */
export function emptyTally(): Tally {
  const counts = { codes: new Map(), unknownCodes: new Map(), rules: new Map() }
  return {
    responses: 0,
    outside: 0,
    successes: 0,
    broken: 0,
    passedOver: 0,
    notRecorded: 0,
    leftOut: 0,
    otherCodes: 0,
    omitted: 0,
    ...counts,
  }
}

/** Adds a tally to another. */
export function addTally(sum: Tally, { codes, unknownCodes, rules, ...numbers }: Tally): void {
  sum.responses += numbers.responses
  sum.outside += numbers.outside
  sum.successes += numbers.successes
  sum.broken += numbers.broken
  sum.passedOver += numbers.passedOver
  sum.notRecorded += numbers.notRecorded
  sum.leftOut += numbers.leftOut
  sum.otherCodes += numbers.otherCodes
  sum.omitted += numbers.omitted
  for (const [code, times] of codes) count(sum.codes, code, times)
  for (const [rule, times] of rules) count(sum.rules, rule, times)
  for (const [code, times] of unknownCodes) {
    if (sum.unknownCodes.size < mostUnknown || sum.unknownCodes.has(code)) count(sum.unknownCodes, code, times)
    else sum.otherCodes += times
  }
}

/** Adds to the count of something, by default one. */
export function count(counts: Map<string, number>, key: string, times = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + times)
}

/** Counts in descending order; equal ones by name. */
export function ranked(counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}
