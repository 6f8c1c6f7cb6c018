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

// Named here, since a file may have other keys by mistake.
const answers = ['fieldName', 'unreadableBody', 'malformedBody', 'inappropriateBody'] as const

/** The codes that answer wrong requests, with their places. */
export function answersOf(file: File): readonly { readonly path: readonly string[]; readonly code: string }[] {
  const places: readonly (readonly [path: readonly string[], code: string | undefined])[] = [
    ...headersOf(file).flatMap(({ path, header }) =>
      (['missing', 'malformed', 'expired'] as const).map((part) => [[...path, part], header[part]] as const),
    ),
    ...answers.map((part) => [['answers', part], file.answers?.[part]] as const),
  ]
  return places.flatMap(([path, code]) => (code === undefined ? [] : { path, code }))
}

/** The params of an error or an example: none where it has no such key, `undefined` where they are not sound. */
export function paramsOf<T>(holder: { readonly params?: T | undefined }): T | Record<string, never> | undefined {
  return 'params' in holder ? holder.params : {}
}

/** Names in quotes, for a sentence; `none` when there is none. */
export function quote(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ') || 'none'
}
