import { type Inline, joined, list, paragraph } from '../markdown.js'
import type { ReadableError } from '../page.js'
import type { Block } from '../tree.js'
import { linkToCode, linkToHeader, type Reader } from './reader.js'

/** Why an error happens: in the words of the catalog, and by its rules of what a server answers. */
export function reasons(reader: Reader, error: ReadableError): readonly Block[] {
  const { labels } = reader
  const { situation, note, status, fault } = error
  const occasions = occasionsOf(reader, error.code)
  const texts = [
    note,
    situation === undefined ? undefined : labels.forInstance(situation),
    fault === 'server' && status < 500 && status >= 400 ? labels.serverAtClient(status) : undefined,
  ]
  return [
    ...texts.flatMap((text) => (text === undefined ? [] : [paragraph(text)])),
    ...(occasions.length === 0 ? [] : [paragraph(labels.answeredIf), list(occasions)]),
    ...precedence(reader, error.code),
  ]
}

/** When a server answers with a code by the rules of the catalog. */
function occasionsOf(reader: Reader, code: string): readonly Inline[] {
  const { catalog, labels, words } = reader
  const { errorFor } = catalog
  if (errorFor === undefined) return []
  const headers = Object.values(catalog.headers.request).flatMap((header): readonly (Inline | false)[] => {
    const { name, required, missing = errorFor.invalidRequest, malformed = errorFor.invalidRequest, expired } = header
    const shown = linkToHeader(reader, name)
    return [
      required === true && missing === code && labels.headerMissing(shown),
      malformed === code && labels.headerMalformed(shown),
      expired === code &&
        header.maximumSkewInSeconds !== undefined &&
        labels.headerExpired(shown, header.maximumSkewInSeconds),
    ]
  })
  const others = (Object.keys(words.problems) as (keyof typeof words.problems)[]).map(
    (occasion) => errorFor[occasion] === code && words.problems[occasion],
  )
  return [...headers, ...others].filter((said) => said !== false)
}

function precedence(reader: Reader, code: string): readonly Block[] {
  const { catalog, labels, words } = reader
  const order = catalog.errorFor?.precedence ?? []
  const place = order.indexOf(code)
  if (place < 0 || order.length < 2) return []
  if (place === 0) return [paragraph(labels.answeredFirst)]
  const before = order.slice(0, place).map((code) => linkToCode(reader, code))
  return [paragraph(labels.answeredAfter(joined(before, words.and)))]
}
