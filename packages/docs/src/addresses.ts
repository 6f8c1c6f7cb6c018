/** The kinds of pages that a language of a site has once, by what they are about. */
export const pages = {
  home: 'index.html',
  errors: 'errors.html',
  headers: 'headers.html',
  requests: 'requests.html',
  rules: 'rules.html',
  report: 'report.html',
  search: 'search.html',
  paste: 'paste.html',
} as const

/** The address of the page of a code, from the folder of a language: `errors/CsnNotFoundException.html`. It stays for ever. */
export function errorAddress(code: string): string {
  return `errors/${fileName(code)}.html`
}

/** The address of the page of a header, on either side: `headers/x-bce-date.html`. */
export function headerAddress(name: string): string {
  return `headers/${fileName(name.toLowerCase())}.html`
}

/** The address of a rule of messages or of catalog files. */
export function ruleAddress(rule: string): string {
  return `${pages.rules}#${rule}`
}

/** An address of a language from the root of the site: `/en/errors.html`. */
export function inLanguage(language: string, address: string): string {
  return `/${language}/${address}`
}

/** The address of the Markdown twin of a page. */
export function twinOf(address: string): string {
  return address.replace(/\.html(?=#|$)/, '.md')
}

/** The way from a page to the root of the site, both from the root: `../../` from `/en/errors/PetNotFound.html`. */
export function rootFrom(page: string): string {
  return '../'.repeat(page.split('/').length - 2)
}

/** The way from a page to an address, both from the root: `../headers/authorization.html`. */
export function wayTo(address: string, page: string): string {
  const [path = '', fragment] = address.split('#')
  const to = path.split('/').slice(1)
  const from = page.split('/').slice(1)
  let same = 0
  while (same < from.length - 1 && same < to.length - 1 && to[same] === from[same]) same++
  const way = '../'.repeat(from.length - 1 - same) + to.slice(same).join('/')
  if (fragment === undefined) return way
  return path === page ? `#${fragment}` : `${way}#${fragment}`
}

/**
 * A token of RFC 9110 as the name of a file, and as a part of a URL without escapes. What a file system or a server takes
 * amiss is written as `=` and its code: `a*b` is `a=2Ab`, `_a` is `=5Fa`, `con` is `con=`. A name too long for a file
 * system ends with `==` and a fingerprint.
 */
function fileName(token: string): string {
  const safe = token.replaceAll(/^[._]|[^\w.-]/g, (character) => {
    return `=${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
  })
  if (safe.length > 120) return `${safe.slice(0, 100)}==${fingerprint(token)}`
  return /^(?:index|con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i.test(safe) ? `${safe}=` : safe
}

/** FNV-1a in 64 bits, which a browser computes without waiting. */
function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (let at = 0; at < text.length; at++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n)
  }
  return hash.toString(16).padStart(16, '0')
}
