/** A pattern in which a class that is wanted so many times is written so many times: V8 would count in a slow loop. */
export function writtenOut(pattern: string): string {
  return pattern.replaceAll(/(\[[^\]]*\])\{(\d+)\}/g, (_, characters: string, count) =>
    characters.repeat(Number(count)),
  )
}
