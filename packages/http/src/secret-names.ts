import type { Catalog } from '@errbook/catalog'
import { own } from '@errbook/catalog/parts'

/** What stands in the place of a value that may be a secret. */
export const hidden = '***'

/**
 * Whether the value of a request header, of a query parameter or of a member of a body may be a secret: by its name, and by
 * what a catalog says of the header. An idempotency key is not a secret.
 */
export function isSecret({ headers, uri }: Catalog, name: string): boolean {
  const key = name.toLowerCase()
  if (Object.values(uri.idempotencyKey ?? {}).some((named) => named.toLowerCase() === key)) return false
  return isSecretName(key) || hasSecretPart(headers.request, key)
}

/** Whether the catalog says of a part of a header that it is secret. */
export function hasSecretPart(rules: Catalog['headers']['request'], name: string): boolean {
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

/** Whether what has such a name in a text may be a secret; with a catalog, by what it says, too. */
export function isNamedSecret(name: string, catalog: Catalog | undefined): boolean {
  return (catalog === undefined ? isSecretName(name) : isSecret(catalog, name)) && !isError.test(name)
}

// `SignatureDoesNotMatch: …` says why, and no signature.
const isError = /(?:error|exception|match)$/i
