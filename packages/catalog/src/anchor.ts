/** The anchor of a code on a reference page: the one that GitHub and most site builders give to its heading. */
export function anchorOf(code: string): string {
  return code.toLowerCase().replaceAll(/[^\w-]/g, '')
}
