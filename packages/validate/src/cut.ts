/** The greatest length of a text from outside that an issue repeats, in UTF-16 code units. */
export const actualLength = 100

/** How many issues a check tells; of more it says how many. */
export const maximumIssues = 100

/** A text, cut to {@link actualLength}. */
export function cut(text: string): string {
  return text.length > actualLength ? `${text.slice(0, actualLength - 1)}…` : text
}
