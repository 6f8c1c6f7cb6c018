const size = 1_000_000
const moment = '2025-11-11T08:00:00Z'
const scheme = 'bce-auth-v1/'
const hex = '0123456789abcdef'.repeat(4)

/** Values of a megabyte that are valid up to their end, or could be matched in many ways. */
export const hostileValues = {
  authorization: () => [
    ...endings(`${scheme}${fill('A')}`, ['', '/', ' ', `/${moment}`, `/${moment}/1800//${hex}0`]),
    ...endings(`${scheme}k/${moment}/${fill('1')}`, ['', `/host/${hex}`]),
    ...endings(`${scheme}k/${moment}/1800/${fill('a;')}`, ['', '!', `/${hex}`, `;/${hex}`]),
    ...endings(`${scheme}k/${moment}/1800/${fill('a')}`, ['', '/', `/${hex}g`, `/${hex.toUpperCase()}`]),
    ...endings(`${scheme}k/${moment}/1800/host/${fill(hex)}`, ['', 'g']),
    fill(`${scheme}k/`),
  ],
  'content-type': () => [
    ...endings(`application/json${fill('; charset=utf-8')}`, [';', ' x', '; charset=utf-9']),
    ...endings(`application/json${fill(' \t')}`, ['x', ';', '; charset=gbk']),
    ...endings(`application/json${fill('\t;')}`, ['x', '=']),
    fill('application/json'),
  ],
  'x-bce-date': () => [fill(moment), ...endings(moment, [fill('Z'), `${fill(' ')}.`]), fill('2')],
  'x-bce-request-id': () => [
    ...endings(`a${fill(' ')}`, ['\n', '\u2028']),
    ...endings(fill('a '), ['\n', '\u2028b']),
    ...endings(fill('a'), ['\n', '\u2028b']),
  ],
} as const satisfies Readonly<Record<string, () => readonly string[]>>

/** The name of a header that a catalog wants. */
export type HostileName = keyof typeof hostileValues

function fill(text: string): string {
  return text.repeat(size / text.length)
}

function endings(prefix: string, tails: readonly string[]): readonly string[] {
  return tails.map((tail) => prefix + tail)
}
