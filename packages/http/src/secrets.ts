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
  /authorization|cookie|secret|passw|passphrase|(?:^|[-_])pwd$|credential|signature|(?:api|private|access|signing|encryption|subscription)[-_]?key$|(?:access|auth|security|session|csrf|xsrf|refresh|id|bearer)[-_]?token|^token$|(?<!client|next|page|continuation)[-_]token$|session[-_]?id|^(?:jwt|sig|sk|x-auth)$|^(?:密码|口令|密钥|令牌)$/i

/**
 * A text from outside without what proves who somebody is: credentials of HTTP, cookies, JSON Web Tokens, private keys,
 * tokens that say whose they are (`ghp_…`), values after a name that is a secret's (`password: …`, `?token=…`,
 * `"accessToken": …`, `<Password>…`, `密码：…`), what commands are given (`curl -u …`), and the user of a URL. With a catalog,
 * what it calls secret, too.
 */
export function withoutSecrets<T extends string | undefined>(text: T, catalog?: Catalog): T {
  if (text === undefined) return text
  const line = text
    .replaceAll(privateKey, `$1\n${hidden}\n`)
    .replaceAll(dottedRun, (run) => (hasWebToken(run) ? hidden : run))
    .replaceAll(knownToken, hidden)
    .replaceAll(wholeHeaderLine, `$1${hidden}`)
    .replaceAll(credentials, `$1${hidden}`)
    .replaceAll(headerLine, `$1${hidden}`)
    .replaceAll(commandOption, `$1${hidden}`)
    .replaceAll(pairOfTexts, (all, pair: string, quote: string, name: string) =>
      isNamedSecret(name, catalog) ? `${pair}${hidden}${quote}` : all,
    )
    .replaceAll(xmlElement, (all, tag: string, name: string) => (isNamedSecret(name, catalog) ? tag + hidden : all))
  return withoutNamedValues(line, catalog).replaceAll(userInfo, `//${hidden}@`) as T
}

const dottedRun = /[\w.-]{10,}/g

/** Whether there is a JSON Web Token in a run of its characters: JSON in base64url, a dot, and more. */
function hasWebToken(run: string): boolean {
  const parts = run.split('.')
  return parts.some((part, i) => /(?:^|-)eyJ[\w-]{4}/.test(part) && /^[\w-]{2}/.test(parts[i + 1] ?? ''))
}

const privateKey = /(-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----)(?!\s{0,9}\*)[\s\S]*?(?=-----END|$(?![\s\S]))/g
// Of GitHub, GitLab, npm, Slack, Stripe, Google.
const knownToken = /\b(?:gh[opsru]_|github_pat_|glpat-|npm_|xox[abeprs]-|[rs]k_(?:live|test)_|AIza|ya29\.)[\w.-]{16,}/g
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
  /((?<!\S)(?:--(?:[\w-]{1,40}-)?(?:user|pass|password|token|secret|cookie|bearer|api-?key|auth)[ \t=]{1,9}|-[uUa][ \t]{0,9}(?=["']?[^\s"':]{1,200}:)|-b[ \t]{0,9}(?=["']?[^\s"'=]{1,200}=)))(?!["']?\*)(?:"[^"\r\n]*"?|'[^'\r\n]*'?|[^\s"'-][^\s"']*)/g
// A list or an object that says a name and its value: `["x-api-key", "…"]`, `{"name": "x-api-key", "value": "…"}`.
const pairOfTexts =
  /((["'])([A-Za-z][\w-]{0,63})\2\s{0,20},\s{0,20}(?:["']value["']\s{0,9}:\s{0,9})?\2)(?!\*|value["'])(?:(?!\2)[^\\\r\n]|\\.)+\2(?!\s{0,9}:)/g
const xmlElement = /(<([A-Za-z][\w-]{0,63})>)(?!\*)[^<>]{1,4096}(?=<\/)/g
const userInfo = /\/\/[^/@\s]{1,300}@/g

function isNamedSecret(name: string, catalog: Catalog | undefined): boolean {
  return (catalog === undefined ? isSecretName(name) : isSecret(catalog, name)) && !isError.test(name)
}

function withoutNamedValues(text: string, catalog: Catalog | undefined): string {
  let shown = ''
  let from = 0
  for (const { 0: all, 1: name = '', index } of text.matchAll(beforeValue)) {
    const isLine = catalog !== undefined && hasSecretPart(catalog.headers.request, name)
    if (index < from || !(isNamedSecret(name, catalog) || isOfQuery(text, index, name))) continue
    const value = isLine ? lineValue : namedValue
    value.lastIndex = index + all.length
    const [found] = value.exec(text) ?? []
    if (found === undefined) continue
    const quote = found.startsWith('"') ? '"' : ''
    shown += `${text.slice(from, index)}${all}${quote}${hidden}${quote}`
    from = index + all.length + found.length
  }
  return shown + text.slice(from)
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
