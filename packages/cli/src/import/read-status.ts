import { STATUS_CODES } from 'node:http'

/** The HTTP statuses that a cell prints; whether it prints anything but the numbers and their right phrases. */
export interface ReadStatus {
  readonly statuses: readonly number[]
  readonly isPlain: boolean
}

/**
 * Reads a status as pages print it: `404`, `HTTP 404`, `404 Not Found`, several as `400/404`, `400, 404` or `400 or 404`. Of
 * what is printed otherwise (`403Forbidden`, `400 BadRequest`) the numbers are read, and it is not plain.
 */
export function readStatus(cell: string): ReadStatus {
  const parts = cell
    .normalize('NFKC')
    .replace(/^\s*HTTP\/\d(?:\.\d)?(?=\s)/i, '')
    .slice(0, maximumLength)
    .split(/[/,;|、\n]|\s(?:or|and|或|和)\s/)
  const read = parts.map((part) => readOne(part.trim()))
  const statuses = [...new Set(read.flatMap(({ status }) => status ?? []))]
  const isPlain = cell.length <= maximumLength && read.every((one) => one.isPlain)
  // "N/A" in a phrase, or a date, is no list of statuses.
  return { statuses: isPlain || parts.length === 1 ? statuses : statuses.slice(0, maximumDoubtful), isPlain }
}

const maximumLength = 1000
const maximumDoubtful = 20

function readOne(text: string): { readonly status?: number; readonly isPlain: boolean } {
  const [, digits, rest = ''] = /^(?:HTTP[\s:]*)?([2-5]\d\d)(?!\d)(.*)$/is.exec(text) ?? []
  if (digits === undefined) return { isPlain: false }
  const status = Number(digits)
  return { status, isPlain: rest === '' || isPhrase(status, rest) }
}

/** Whether a text is white space and the reason phrase of a status, which may be in brackets or after a dash. */
function isPhrase(status: number, text: string): boolean {
  if (!/^\s/.test(text)) return false
  const [, phrase = ''] = /^(?:[-–—:] )?\(?([^()]*)\)?$/.exec(text.trim().replaceAll(/\s+/g, ' ')) ?? []
  const phrases = [STATUS_CODES[status] ?? '', ...(otherPhrases[status] ?? [])]
  return phrases.some((one) => one !== '' && one.toLowerCase() === phrase.toLowerCase())
}

/** What RFC 9110 and its forerunners call a status where Node has another name. */
const otherPhrases: { readonly [status: number]: readonly string[] } = {
  302: ['Moved Temporarily'],
  413: ['Content Too Large', 'Request Entity Too Large'],
  414: ['Request-URI Too Long', 'Request-URI Too Large'],
  416: ['Requested Range Not Satisfiable'],
  422: ['Unprocessable Content'],
  503: ['Service Temporarily Unavailable'],
  504: ['Gateway Time-out'],
}
