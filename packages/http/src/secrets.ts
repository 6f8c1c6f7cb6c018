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
  /authorization|cookie|secret|passw|passphrase|(?:^|[-_])pwd$|credential|signature|(?:api|private|access|signing|encryption|subscription)[-_]?key$|(?:access|auth|security|session|csrf|xsrf|refresh|id|bearer)[-_]?token|^token$|(?<!client|next|page|continuation)[-_]token$|session[-_]?id|^(?:jwt|sig|x-auth)$/i

/**
 * A text from outside without what proves who somebody is: credentials of HTTP, cookies, JSON Web Tokens, values after a
 * name that is a secret's (`password: …`, `?token=…`, `"accessToken": …`), and the user of a URL. With a catalog, what it
 * calls secret, too.
 */
export function withoutSecrets<T extends string | undefined>(text: T, catalog?: Catalog): T {
  if (text === undefined) return text
  const line = text
    .replaceAll(dottedRun, (run) => (hasWebToken(run) ? hidden : run))
    .replaceAll(credentials, `$1${hidden}`)
    .replaceAll(headerLine, `$1${hidden}`)
  return withoutNamedValues(line, catalog).replaceAll(userInfo, `//${hidden}@`) as T
}

const dottedRun = /[\w.-]{10,}/g

/** Whether there is a JSON Web Token in a run of its characters: JSON in base64url, a dot, and more. */
function hasWebToken(run: string): boolean {
  const parts = run.split('.')
  return parts.some((part, i) => /(?:^|-)eyJ[\w-]{4}/.test(part) && /^[\w-]{2}/.test(parts[i + 1] ?? ''))
}

// A word behind a scheme that no sentence has there: with a digit or an upper-case letter inside, or long. A template stays.
const credentials =
  /\b((?:[Bb]earer|BEARER|[Bb]asic|BASIC|[Dd]igest|bce-auth-v\d)(?: {1,9}|\/))(?!\{)(?=[^\s"',;]{0,99}(?:\d|[a-z][A-Z]|=)|[^\s"',;]{16})[^\s"',;]{6,}/g
const headerLine = /((?:authorization|cookie)["']?\s{0,9}[:=]\s{0,9}["']?)(?![\s"'*])[^"'\r\n]+/gi
const userInfo = /\/\/[^/@\s]{1,300}@/g

function withoutNamedValues(text: string, catalog: Catalog | undefined): string {
  let shown = ''
  let from = 0
  for (const { 0: all, 1: name = '', index } of text.matchAll(beforeValue)) {
    const isLine = catalog !== undefined && hasSecretPart(catalog.headers.request, name)
    const isNamed = catalog === undefined ? isSecretName(name) : isSecret(catalog, name)
    if (index < from || !isNamed || isError.test(name)) continue
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

// `SignatureDoesNotMatch: …` says why, and no signature.
const isError = /(?:error|exception|match)$/i
const beforeValue = /(?<![\w-])([A-Za-z][\w-]{0,63})\\?["']?\s{0,9}[:=]\s{0,9}/g
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
