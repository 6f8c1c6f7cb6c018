import type { Catalog } from '@errbook/catalog'
import { hidden, isNamedSecret } from './secret-names.js'
import { withoutArguments, withoutNamedValues, withoutRanges } from './secret-values.js'

/**
 * A text from outside without what proves who somebody is: credentials of HTTP, cookies, JSON Web Tokens, private keys,
 * keys and tokens that say whose they are (`ghp_…`, `AKIA…`), signatures of 64 hexadecimal digits, values after a name that
 * is a secret's (`password: …`, `?token=…`, `"accessToken": …`, `<Password>…`, `密码：…`, a block of YAML), what a sentence
 * says that a secret is, what commands and functions are given (`curl -u …`, `auth=("me", "…")`), and the user of a URL.
 * With a catalog, what it calls secret, too.
 *
 * A secret of 32 hexadecimal digits that nothing names stays: request ids look the same.
 */
export function withoutSecrets<T extends string | undefined>(text: T, catalog?: Catalog): T {
  if (text === undefined) return text
  const line = withoutPrivateKeys(text)
    .replaceAll(dottedRun, (run) => (hasWebToken(run) ? hidden : run))
    .replaceAll(knownToken, `$1${hidden}`)
    .replaceAll(accessKey, hidden)
    .replaceAll(keyPair, `$1${hidden}`)
    .replaceAll(prefixedKey, `$1${hidden}`)
    .replaceAll(/\w+/g, (word, place: number, all: string) => (isSignature(word, place, all) ? hidden : word))
    .replaceAll(wholeHeaderLine, `$1${hidden}`)
    .replaceAll(credentials, `$1${hidden}`)
    .replaceAll(headerLine, `$1${hidden}`)
    .replaceAll(commandOption, `$1${hidden}`)
    .replaceAll(loginLine, `$1${hidden}`)
    .replaceAll(joinedOptions, (all, flags: string, gap: string, value: string) =>
      isUserOption(flags, value) ? `${flags}${gap}${hidden}` : all,
    )
    .replaceAll(sentence, (all, verb: string, said: string, place: number, whole: string) =>
      isOfSecret(said, place, whole) ? `${verb}${/^["“'‘「`]?/.exec(said)}${hidden}` : all,
    )
    .replaceAll(pairOfTexts, (all, pair: string, quote: string, name: string) =>
      isNamedSecret(name, catalog) ? `${pair}${hidden}${quote}` : all,
    )
    .replaceAll(xmlElement, (all, tag: string, name: string) => (isNamedSecret(name, catalog) ? tag + hidden : all))
  return withoutNamedValues(withoutArguments(line), catalog).replaceAll(userInfo, `//${hidden}@`) as T
}

function withoutPrivateKeys(text: string): string {
  return withoutRanges(text, /-----BEGIN [A-Z ]+-----/g, ({ 0: head, index }, from) => {
    if (index < from || !head.includes('PRIVATE KEY')) return undefined
    const start = index + head.length
    const end = text.indexOf('-----END', start)
    return { start, end: end < 0 ? text.length : end, shown: `\n${hidden}\n` }
  })
}

const dottedRun = /[\w.-]{10,}/g

/** Whether there is a JSON Web Token in a run of its characters: JSON in base64url, a dot, and more. */
function hasWebToken(run: string): boolean {
  const parts = run.split('.')
  return parts.some((part, i) => /(?:^|-)eyJ[\w-]{4}/.test(part) && /^[\w-]{2}/.test(parts[i + 1] ?? ''))
}

// Of GitHub, GitLab, npm, Slack, Stripe, Google.
const knownToken =
  /(^|\W)(?:gh[opsru]_|github_pat_|glpat-|npm_|xox[abeprs]-|[rs]k_(?:live|test)_|AIza|ya29\.)[\w.-]{16,}/gm
// Of Amazon, Alibaba and Baidu, of Baidu's Qianfan, and of OpenAI.
const accessKey = /(?:A[KS]IA|A?LTA[IK]-?)[A-Za-z\d]{12,}/g
const keyPair = /(bce-v\d\/)[\w*-]+\/\w{6,}/g
const prefixedKey = /(^|[^\w.-])sk-[\w-]{20,}/gm
// A word behind a scheme that no sentence has there: with a digit or an upper-case letter inside, or long. A template stays.
const credentials =
  /\b((?:[Bb]earer|BEARER|[Bb]asic|BASIC|[Dd]igest|bce-auth-v\d)(?: {1,9}|\/|[ \t]{0,9}\r?\n[ \t]{1,9}))(?!\{)(?=[^\s"',;]{0,99}(?:\d|[a-z][A-Z]|=)|[^\s"',;]{16})[^\s"',;\\]{6,}/g
// The line of a message: its value goes to the end, whatever quotes are in it.
const wholeHeaderLine =
  /^([<>*\t ]{0,20}(?:[\w-]{1,40}-)?(?:authorization|cookie):[ \t]{1,9})(?![\s*])[^"'\r\n]{1,200}=[^\r\n]+/gim
const headerLine =
  /((?:authorization|cookie)["']?\s{0,9}[:=]\s{0,9}["']?)(?![\s"'*])(?:(?<=")(?:[^"\\\r\n]|\\.)+|[^"'\r\n]+)/gi
// `-u me:secret`, `-b 'a=b'`, `--oauth2-bearer secret`: what curl, wget and httpie take.
const commandOption =
  /((?<!\S)(?:--(?:[\w-]{1,40}-)?(?:user|pass|password|token|secret|cookie|bearer|api-?key|auth)[ \t=]{1,9}|-[uUa][ \t]{0,9}(?!["']?https?:)(?=["']?[^\s"':]{1,200}:)|-b[ \t]{0,9}(?=["']?[^\s"'=]{1,200}=)))(?!["']?\*)(?:"[^"\r\n]*"?|'[^'\r\n]*'?|[^\s"'-][^\s"']*)/g
// `-sSu me:secret`, also on the next line.
const joinedOptions = /((?:^|\s)-[A-Za-z]+)([ \t]*\\\r?\n[ \t]*|[ \t]+|)("[^"\r\n]+"|'[^'\r\n]+'|[^\s"']+)/gm
// Of a `.netrc`.
const loginLine = /(login\s+\S+\s+password\s+)\S+/g
// `the password is hunter2`
const sentence =
  /((?: is| was|[是为])[ :：]*)(["“][^"”\r\n]+|['‘][^'’\r\n]+|「[^」\r\n]+|`[^`\r\n]+|[\w!@#$%^&+=/.-]+)/g
// A list or an object that says a name and its value: `["x-api-key", "…"]`, `{"name": "x-api-key", "value": "…"}`.
const pairOfTexts =
  /((["'])([A-Za-z][\w-]{0,63})\2\s{0,20},\s{0,20}(?:["']value["']\s{0,9}:\s{0,9})?\2)(?!\*|value["'])(?:(?!\2)[^\\\r\n]|\\.)+\2(?!\s{0,9}:)/g
const xmlElement = /(<([A-Za-z][\w-]{0,63})>)(?!\*)[^<>]{1,4096}(?=<\/)/g
const userInfo = /\/\/[^/\s?#]+@/g

/** Whether a word is a signature, as of bce-auth-v1 and of AWS Signature Version 4; a digest says before it what it is. */
function isSignature(word: string, place: number, text: string): boolean {
  if (word.length !== 64 || !/^(?:[\da-f]+|[\dA-F]+)$/.test(word)) return false
  return !/sha-?256["']?[-:=] ?["']?$/i.test(text.slice(Math.max(0, place - 12), place))
}

/** Whether flags end with the one for a user, and a user with a password follows. */
function isUserOption(flags: string, value: string): boolean {
  return /[uUa]$/.test(flags) && /^["']?[^\s"':]+:/.test(value) && !/^["']?https?:/.test(value)
}

/** Whether a sentence says this of a secret, and it may be it: it is in quotes, or no word of a language. */
function isOfSecret(said: string, verb: number, text: string): boolean {
  if (!secretNoun.test(text.slice(Math.max(0, verb - 20), verb))) return false
  if (/^["“'‘「`]/.test(said)) return !said.includes(hidden)
  return said.length >= 6 && /\d|[a-z][A-Z]/.test(said)
}

const secretNoun =
  /(?:pass(?:word|wd|phrase|code)|secret|token|credential|(?:api|access|secret|signing|private)[ _-]key|密码|口令|密钥|令牌) ?$/i

/** The same value without what its members hold that have the name of a secret; changed in place, however deep. */
export function withoutSecretMembers(value: unknown, isSecretMember: (name: string) => boolean): unknown {
  const open = [value]
  while (open.length > 0) {
    const parent = open.pop()
    if (typeof parent !== 'object' || parent === null) continue
    for (const [name, member] of Object.entries(parent)) {
      if (!Array.isArray(parent) && member !== null && isSecretMember(name)) Object.assign(parent, { [name]: hidden })
      else open.push(member)
    }
  }
  return value
}
