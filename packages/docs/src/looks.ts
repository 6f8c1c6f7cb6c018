import type { Retry } from '@errbook/catalog'

// How codes and retries look, on pages and in what their scripts add to them.

/** A code in the pieces between which a line may break: at its humps and marks. */
export function namePieces(code: string): readonly string[] {
  return code.split(/(?<=[a-z0-9])(?=[A-Z])|(?<=[_.-])(?=\w)/)
}

/** The class names of the mark of a retry. */
export const retryMarks: { readonly [R in Retry]: string } = {
  never: 'r',
  backoff: 'r again',
  'after-clock-sync': 'r clock',
}
