/** How many levels of values a file may have; a catalog has about six. */
export const maximumDepth = 500
