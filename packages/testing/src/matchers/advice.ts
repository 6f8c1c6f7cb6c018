import { type Catalog, type CatalogText, isCatalogError, type Language, type WholeCatalog } from '@errbook/catalog'
import { own, wordsLanguage } from '@errbook/catalog/parts'
import { withoutSecrets } from '@errbook/http/parts'
import type { Advice } from './failure.js'
import type { Wording } from './options.js'
import { words } from './words.js'

/** The language of a failure. */
export function languageOf({ lang, text }: Wording): Language {
  return wordsLanguage(lang ?? text?.language ?? 'en')
}

/** What the catalog says to do about an error, as far as its text is there. */
export function resolutionOf(catalog: Catalog, code: string | undefined, wording: Wording): readonly Advice[] {
  const text = wording.text ?? textIn(catalog, wording.lang ?? 'en')
  const resolution = code === undefined ? undefined : own(text?.errors, code)?.resolution
  return code === undefined || resolution === undefined ? [] : [{ about: code, text: resolution }]
}

/** The text of a catalog that was read from `catalog.json`, in a language or else the first that it has. */
function textIn(catalog: Catalog, language: string): CatalogText | undefined {
  const { text } = catalog as Partial<WholeCatalog>
  if (text === undefined) return undefined
  const [first = ''] = catalog.languages
  return own(text, language) ?? own(text, wordsLanguage(language)) ?? own(text, first)
}

/** A link to what explains an error: the one that was sent with it, or the documentation of the catalog. */
export function linkOf(catalog: Catalog, reference?: string): string | undefined {
  const link = reference ?? (catalog as Partial<WholeCatalog>).source?.document?.url
  // A link may have a user name, a password or a signature in it.
  return typeof link === 'string' ? withoutSecrets(link) : undefined
}

/** What was received in place of what was expected, in a few words. */
export function receivedText(received: unknown, language: Language): string {
  const kinds = kindsOf[language]
  if (received === null || received === undefined) return String(received)
  if (isThenable(received)) return kinds.promise
  if (typeof received === 'function') return kinds.function
  if (typeof received !== 'object') return kinds.value(typeof received)
  if (isCatalogError(received)) return kinds.error(received.code.slice(0, 100))
  const { name, message } = textsIn(received)
  return message === undefined ? kinds.object : withoutSecrets(`${name ?? 'Error'}: ${message.slice(0, 200)}`)
}

export function isThenable(value: unknown): boolean {
  try {
    return typeof (value as { readonly then?: unknown } | null | undefined)?.then === 'function'
  } catch {
    return false
  }
}

function textsIn(value: object): { readonly name?: string; readonly message?: string } {
  try {
    const { name, message } = value as { readonly name?: unknown; readonly message?: unknown }
    return { ...(typeof name === 'string' && { name }), ...(typeof message === 'string' && { message }) }
  } catch {
    return {}
  }
}

interface Kinds {
  readonly promise: string
  readonly function: string
  readonly object: string
  readonly value: (type: string) => string
  readonly error: (code: string) => string
}

const kindsOf: { readonly [L in Language]: Kinds } = {
  en: {
    promise: 'a promise',
    function: 'a function',
    object: 'an object',
    value: (type) => `a ${type}`,
    error: (code) => `the error ${code}`,
  },
  zh: {
    promise: ' Promise',
    function: '函数',
    object: '对象',
    value: (type) => ` ${type} 类型的值`,
    error: (code) => `错误 ${code}`,
  },
}

/** What to do where a value of another kind was received. */
export function kindAdvice(received: unknown, otherwise: string, language: Language): readonly string[] {
  return [isThenable(received) ? words[language].awaitIt : otherwise]
}
