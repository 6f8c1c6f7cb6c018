import { jsonParser, type Token } from 'stream-json/core/parser.js'

/**
 * Hands over the tokens of a JSON text as it comes, long strings in chunks; throws at a syntax error. The tokens of a
 * piece come together or, where it has the error, not at all.
 */
export function tokenReader(take: (token: Token) => void, pieceSize = 256): (text: string) => void {
  const parse = jsonParser({ packStrings: false, streamKeys: false, streamNumbers: false })
  return (text) => {
    for (let at = 0; at < text.length; at += pieceSize) {
      const tokens = parse(text.slice(at, at + pieceSize))
      if (typeof tokens === 'object') tokens.values.forEach(take)
    }
  }
}
