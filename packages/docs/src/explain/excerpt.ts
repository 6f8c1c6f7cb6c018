import type { Catalog } from '@errbook/catalog'
import { hidden, isSecret, withoutSecretMembers, withoutSecrets } from '@errbook/http/parts'
import { type Candidate, type Paste, type PastedResponse, type ReadableCatalog, readPaste } from '@errbook/http/paste'

/** How long an excerpt is at most, in UTF-16 code units. */
export const maximumExcerpt = 8000

/**
 * What a page shows of a paste and a link to it carries: the paste without its secrets, or, where it is long, the response
 * in it, the lines around the code, or the code alone. It says the same code as the whole, and says the same again when it
 * is pasted.
 */
export function excerptOf(catalog: ReadableCatalog, paste: Paste): string {
  const [best] = paste.candidates
  if (best !== undefined && isCredential(best, catalog)) return hidden
  const code = best?.code
  for (const form of formsOf(catalog, paste)) {
    const excerpt = form.replace(blankLines, '').trimEnd()
    if (excerpt.length <= maximumExcerpt && readPaste(catalog, excerpt).candidates[0]?.code === code) return excerpt
  }
  return (code ?? '').slice(0, maximumExcerpt)
}

/** Whether what may be a code is rather a secret that somebody pasted: a token, or one long word of letters and digits. */
function isCredential({ code, evidence, standing }: Candidate, catalog: Catalog): boolean {
  if (standing !== 'unknown') return false
  return withoutSecrets(code, catalog) !== code || (evidence === 'alone' && opaque.test(code))
}

// As long as the secret access keys of Baidu and of Amazon are.
const opaque = /^(?=[a-z\d]*\d)(?=\d*[a-z])[a-z\d]{32,}$/i

const blankLines = /^(?:[ \t]{0,1000}\n)+/

/** The forms of an excerpt, the one that says most first. */
function* formsOf(catalog: Catalog, { text, response, candidates: [best] }: Paste): Generator<string> {
  // What hides secrets makes a text shorter, but seldom by so much.
  if (text.length <= 2 * maximumExcerpt) yield withoutSecrets(text, catalog)
  if (response !== undefined) {
    const head = headText(catalog, response)
    const body = bodyText(catalog, response)
    yield `${head}\n\n${body}`
    yield `${head}\n\n${body.slice(0, 2000)}`
  }
  yield withoutSecrets(linesAround(text, best?.line ?? 1), catalog)
}

/** The head of a response as it goes over the wire, without its secrets. */
function headText(catalog: Catalog, { status, headers }: PastedResponse): string {
  const lines = headers.slice(0, 100).map(([name, value]) => {
    return `${name}: ${isSecret(catalog, name) ? hidden : withoutSecrets(value.slice(0, 500), catalog)}`
  })
  return [`HTTP/1.1 ${status}`, ...lines].join('\n')
}

/** As much of the body as an excerpt may be long. */
function bodyText(catalog: Catalog, { body = '' }: PastedResponse): string {
  return withoutSecrets(withoutMembers(catalog, body).slice(0, 2 * maximumExcerpt), catalog).slice(0, maximumExcerpt)
}

function withoutMembers(catalog: Catalog, body: string): string {
  try {
    return JSON.stringify(withoutSecretMembers(JSON.parse(body), (name) => isSecret(catalog, name)))
  } catch {
    return body
  }
}

/** The lines before and after a line, which counts from 1. */
function linesAround(text: string, line: number): string {
  const lines = text.split('\n', line + 20).slice(Math.max(0, line - 10))
  return lines.map((each) => each.slice(0, 250)).join('\n')
}
