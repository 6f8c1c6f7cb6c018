import type { ReadBody } from '@errbook/http-message'
import { type Finding, found } from './finding.js'

/** Says why there is no body to judge. */
export function bodyFinding(body: Exclude<ReadBody, { readonly kind: 'value' }>): Finding {
  const path = ['body']
  switch (body.kind) {
    case 'none':
      return found('body-missing', path, {}, 'JSON')
    case 'too-large':
      return found('body-too-large', path, { limit: body.limit })
    case 'not-utf8':
      return found('body-not-utf8', path, {})
    case 'not-json':
      // Of a text that nobody can read, nobody can tell whether it holds a secret.
      return found('body-not-json', path, {}, 'JSON')
    case 'unreadable':
      return found('body-unreadable', path, { reason: body.reason })
  }
}
