import type { CatalogFile } from '../catalog-file.js'
import type { Sound } from '../check-shape.js'

type File = Sound<CatalogFile>
type ValueOf<T> = NonNullable<T>[keyof NonNullable<T>]

/** An error of a file, as far as it is sound. */
export type SoundEntry = NonNullable<ValueOf<File['errors']>>
/** A header of a file, as far as it is sound. */
export type SoundHeader = NonNullable<ValueOf<NonNullable<File['headers']>['request']>> &
  NonNullable<ValueOf<NonNullable<File['headers']>['response']>>

/** The errors of a file with their codes. */
export function errorsOf(file: File): readonly (readonly [code: string, entry: SoundEntry])[] {
  return Object.entries(file.errors ?? {}).map(([code, entry]) => [code, entry ?? {}])
}

/** The headers of a file with their places. */
export function headersOf(
  file: File,
): readonly { readonly path: readonly string[]; readonly name: string; readonly header: SoundHeader }[] {
  return (['request', 'response'] as const).flatMap((side) =>
    Object.entries(file.headers?.[side] ?? {}).map(([name, header]) => ({
      path: ['headers', side, name],
      name,
      header: (header ?? {}) as SoundHeader,
    })),
  )
}

/** The patterns of headers and of their fields, with their places. */
export function patternsOf(file: File): readonly { readonly path: readonly string[]; readonly pattern: string }[] {
  return headersOf(file).flatMap(({ path, header }) => {
    const forms = [
      { path, pattern: header.pattern },
      ...Object.entries(header.fields ?? {}).map(([name, field]) => ({
        path: [...path, 'fields', name],
        pattern: field?.pattern,
      })),
    ]
    return forms.flatMap((form) =>
      form.pattern === undefined ? [] : { path: [...form.path, 'pattern'], pattern: form.pattern },
    )
  })
}

// Named here, since a file may have unknown keys.
const ofRequests = ['fieldName', 'unreadableBody', 'malformedBody', 'inappropriateBody'] as const
const ofServers = ['unknownPath', 'unknownVersion', 'otherwise'] as const

/** A code that a server answers with, and its place. */
interface Answer {
  readonly path: readonly string[]
  readonly code: string
}

/** The codes that answer wrong headers and bodies, of which a request may have several. */
export function requestAnswersOf(file: File): readonly Answer[] {
  const ofHeaders = headersOf(file).flatMap(({ path, header }) =>
    (['missing', 'malformed', 'expired'] as const).flatMap((part) => answerAt([...path, part], header[part])),
  )
  return [...ofHeaders, ...ofRequests.flatMap((part) => answerAt(['answers', part], file.answers?.[part]))]
}

/** All codes that a server answers with. */
export function answersOf(file: File): readonly Answer[] {
  return [...requestAnswersOf(file), ...ofServers.flatMap((part) => answerAt(['answers', part], file.answers?.[part]))]
}

function answerAt(path: readonly string[], code: string | undefined): readonly Answer[] {
  return code === undefined ? [] : [{ path, code }]
}

/** The params of an error or an example: none where it has no such key, `undefined` where they are not sound. */
export function paramsOf<T>(holder: { readonly params?: T | undefined }): T | Record<string, never> | undefined {
  return 'params' in holder ? holder.params : {}
}

const maximumQuoted = 20

/** Names in quotes, for a sentence; `none` when there is none, and of very many the first. */
export function quote(names: readonly string[]): string {
  if (names.length === 0) return 'none'
  const quoted = names.slice(0, maximumQuoted).map((name) => `"${name}"`)
  const more = names.length - quoted.length
  return quoted.join(', ') + (more === 0 ? '' : ` and ${more} more`)
}
