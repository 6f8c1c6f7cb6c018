/** Unrolls a repeated class in a pattern, since V8 counts repetitions in a slow loop. */
export function writtenOut(pattern: string): string {
  return pattern.replaceAll(/(\[[^\]]*\])\{(\d+)\}/g, (_, characters: string, count) =>
    characters.repeat(Number(count)),
  )
}
