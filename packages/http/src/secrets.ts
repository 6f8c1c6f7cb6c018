import type { Catalog } from '@errbook/catalog'
import { own } from '@errbook/catalog/parts'

/** What stands in the place of a value that may be a secret. */
export const hidden = '***'

/**
 * Whether the value of a request header, of a query parameter or of a member of a body may be a secret: by its name, and by
 * what a catalog says of the header. An idempotency key is none.
 */
export function isSecret({ headers, uri }: Catalog, name: string): boolean {
  const key = name.toLowerCase()
  if (Object.values(uri.idempotencyKey ?? {}).some((named) => named.toLowerCase() === key)) return false
  return isSecretName(key) || hasSecretPart(headers.request, key)
}

/** Whether the catalog says of a part of a header that it is secret. */
function hasSecretPart(rules: Catalog['headers']['request'], name: string): boolean {
  const rule = own(rules, name.toLowerCase())
  const forms = rule === undefined ? [] : [rule, ...(rule.anyOf ?? [])]
  return forms.some(({ fields = {} }) => Object.values(fields).some(({ secret }) => secret))
}

/** Whether what has such a name may be a secret, by the name alone. */
export function isSecretName(name: string): boolean {
  return secretName.test(name)
}

const secretName =
  /authorization|cookie|secret|passw|passphrase|(?:^|[-_])pwd$|credential|signature|(?:api|private|access|signing|encryption|subscription)[-_]?key$|(?:access|auth|security|session|csrf|xsrf|refresh|id|bearer)[-_]?token|^token$|(?<!client|next|page|continuation)[-_]token$|session[-_]?id|(?:^|[-_])sk$|^(?:jwt|sig|x-auth)$|^(?:密码|口令|密钥|令牌)$/i

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
  let shown = ''
  let from = 0
  for (const { 0: head, index } of text.matchAll(/-----BEGIN [A-Z ]+-----/g)) {
    if (index < from || !head.includes('PRIVATE KEY')) continue
    const start = index + head.length
    const end = text.indexOf('-----END', start)
    shown += `${text.slice(from, start)}\n${hidden}\n`
    from = end < 0 ? text.length : end
  }
  return shown + text.slice(from)
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

function isNamedSecret(name: string, catalog: Catalog | undefined): boolean {
  return (catalog === undefined ? isSecretName(name) : isSecret(catalog, name)) && !isError.test(name)
}

/** A text without the second of the texts that a function takes which proves who somebody is. */
function withoutArguments(text: string): string {
  let shown = ''
  let from = 0
  for (const { 0: all, index } of text.matchAll(beforeArgument)) {
    const quote = index + all.length - 1
    const found = quote < from ? undefined : matchAt(quotedArgument, text, quote)
    if (found === undefined) continue
    shown += `${text.slice(from, quote)}${text[quote]}${hidden}${text[quote]}`
    from = quote + found.length
  }
  return shown + text.slice(from)
}

// `auth=("me", "secret")`, `HTTPBasicAuth(user, 'secret')`, `new BceCredentials('key', 'secret')`.
const beforeArgument = /(?:[Aa]uth|[Cc]redentials)(?: ?[:=] ?)?[([][^,()[\]]+,\s*[bru]*["']/g
const quotedArgument = /"(?:[^"\\\r\n]|\\.)+"?|'(?:[^'\\\r\n]|\\.)+'?/y

function withoutNamedValues(text: string, catalog: Catalog | undefined): string {
  let shown = ''
  let from = 0
  for (const { 0: all, 1: name = '', index } of text.matchAll(beforeValue)) {
    const isLine = catalog !== undefined && hasSecretPart(catalog.headers.request, name)
    if (index < from || !(isNamedSecret(name, catalog) || isOfQuery(text, index, name))) continue
    const found = valueAt(text, index, index + all.length, isLine)
    if (found === undefined) continue
    const quote = found.startsWith('"') ? '"' : ''
    shown += `${text.slice(from, index)}${all}${quote}${hidden}${quote}`
    from = index + all.length + found.length
  }
  return shown + text.slice(from)
}

/** The value at a place, behind a name; `undefined` where there is none. */
function valueAt(text: string, name: number, place: number, isLine: boolean): string | undefined {
  const indentation = /[ \t]/.test(text[place - 1] ?? '') ? indentationOf(text, name) : undefined
  if (indentation !== undefined) {
    const ofYaml = blockAt(text, place, indentation) ?? matchAt(plainScalar, text, place)
    if (ofYaml !== undefined) return ofYaml
  }
  return matchAt(isLine ? lineValue : namedValue, text, place)
}

/** How far in a name stands that begins its line, also behind the dashes of a list; `undefined` for any other. */
function indentationOf(text: string, name: number): number | undefined {
  let start = name
  while (start > name - 200 && /[ \t-]/.test(text[start - 1] ?? '')) start--
  return start === 0 || text[start - 1] === '\n' ? name - start : undefined
}

/** The lines of a block scalar of YAML: those farther in than its name. */
function blockAt(text: string, place: number, indentation: number): string | undefined {
  const head = matchAt(blockHead, text, place)
  if (head === undefined) return undefined
  let end = place + head.length - 1
  for (let at = end; at < text.length; ) {
    const next = text.indexOf('\n', at + 1)
    const line = text.slice(at + 1, next < 0 ? text.length : next)
    const inner = line.search(/[^ \t\r]/)
    if (inner >= 0 && inner <= indentation) break
    at = next < 0 ? text.length : next
    if (inner >= 0) end = at
  }
  return text.slice(place, end)
}

function matchAt(pattern: RegExp, text: string, place: number): string | undefined {
  pattern.lastIndex = place
  return pattern.exec(text)?.[0]
}

/** Whether a name is that of a secret in a query, where `key` is no name of a member. */
function isOfQuery(text: string, index: number, name: string): boolean {
  return /^(?:key|auth)$/i.test(name) && /[?&]/.test(text[index - 1] ?? '')
}

// `SignatureDoesNotMatch: …` says why, and no signature.
const isError = /(?:error|exception|match)$/i
const beforeValue = /(?<![\w-])([A-Za-z][\w-]{0,63}|密码|口令|密钥|令牌)\\?["']?\s{0,9}(?:=>|:=|[:=：＝])\s{0,9}/g
// An object or a list is hidden to the end, since where it ends takes more than a pattern to say.
const namedValue = /"(?:[^"\\]|\\.)*"?|'[^']*'?|\\"(?:[^"\\]|\\[^"])*|[{[][\s\S]*|[^\s&"',;}\])]+/y
const blockHead = /[|>][-+\d]*[ \t\r]*(?:#[^\n]*)?\n/y
// What stands alone on its line behind its name, as YAML has it, may have spaces in it.
const plainScalar = /[^\s"'{[\\*|>][^\r\n]*/y
// The value of a header may have spaces in it.
const lineValue = /"(?:[^"\\]|\\.)*"?|'[^']*'?|[^"'\r\n]+/y

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
