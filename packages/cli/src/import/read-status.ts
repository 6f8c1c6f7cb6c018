import { STATUS_CODES } from 'node:http'

/** The HTTP statuses that a cell prints; whether it prints anything but the numbers and their right phrases. */
export interface ReadStatus {
  readonly statuses: readonly number[]
  readonly isPlain: boolean
}

/**
 * Reads a status as pages print it: `404`, `HTTP 404`, `404 Not Found`, `Not Found (404)`, several as `400/404`, `400, 404` or
 * `400 or 404`. Of what is printed otherwise (`403Forbidden`, `400 BadRequest`) the numbers are read, and it is not plain.
 */
export function readStatus(cell: string): ReadStatus {
  const parts = cell.slice(0, maximumLength).normalize('NFKC').trim().replace(version, '').split(separator)
  const read = parts.map((part) => readOne(part.replaceAll(/\s+/g, ' ').trim()))
  const statuses = [...new Set(read.flatMap(({ status }) => status ?? []))]
  const isPlain = cell.length <= maximumLength && read.every((one) => one.isPlain)
  // "N/A" in a phrase, or a date, is no list of statuses.
  return { statuses: isPlain || parts.length === 1 ? statuses : statuses.slice(0, maximumDoubtful), isPlain }
}

const maximumLength = 1000
const maximumDoubtful = 20

const version = /^HTTP\/\d(?:\.\d)?(?=\s)/i

/** What stands between statuses; only white space where a number ends before it and another status begins after it. */
const separator = /[/,;|&、\n]|\s(?:or|and|或|和)\s|(?<=\b\d{3})\s+(?=\d{3}\b)|(?<=\d{3}\))\s+(?=[A-Z])/

/** Reads a part of a cell, its white space single. */
function readOne(text: string): { readonly status?: number; readonly isPlain: boolean } {
  const bare = text.replace(label, '')
  const [, first, after = ''] = /^([2-5]\d\d)(?!\d)(.*)$/s.exec(bare) ?? []
  if (first !== undefined) {
    const status = Number(first)
    return { status, isPlain: after === '' || isPhrase(status, phraseBehind.exec(after)?.slice(1).join('')) }
  }
  const [, before = '', last] = /^([A-Za-z][A-Za-z' -]*?) ?(?:(?<= )|(?=\())\(?([2-5]\d\d)\)?$/.exec(bare) ?? []
  if (last === undefined) return { isPlain: false }
  return { status: Number(last), isPlain: bare.endsWith(')') && isPhrase(Number(last), before) }
}

/** What pages write before a number. */
const label = /^(?:HTTP[ _-]?)?(?:(?:status[ _-]?)?code|status|状态码)? ?:? ?(?=\d)/i

/** A phrase behind white space, a dash or a colon, or in brackets. */
const phraseBehind = /^(?: ?\(([^()]*)\)|(?: ?[-–—:] ?| )\(?([^()]*)\)?)$/

/** Whether a text is the reason phrase of a status. */
function isPhrase(status: number, text = ''): boolean {
  const phrase = text.toLowerCase()
  const phrases = [STATUS_CODES[status] ?? '', ...(otherPhrases[status] ?? [])]
  return phrases.some((one) => one !== '' && one.toLowerCase() === phrase)
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
