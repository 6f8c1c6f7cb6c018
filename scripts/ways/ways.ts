/** A way through the sources, and the files on it. */
export interface Way {
  readonly name: string
  readonly files: () => Promise<readonly string[]>
}

/** The ways that are measured, each in a process of its own, where nothing is prepared yet. */
export const ways: readonly Way[] = [
  {
    name: 'throw a CatalogError → node:http → socket → decode → isError',
    files: async () => (await import('./over-a-socket.js')).throwToIsError(),
  },
  { name: 'encode alone', files: async () => (await import('./as-data.js')).encodeAlone() },
  { name: 'decode of data alone', files: async () => (await import('./as-data.js')).decodeAlone() },
  {
    name: 'a wrong date → node:http → answer',
    files: async () => (await import('./over-a-socket.js')).wrongDateToAnswer(),
  },
  { name: 'NDJSON → report', files: async () => (await import('./by-command.js')).recordingToReport() },
  {
    name: 'generated files that one new code changes',
    files: async () => (await import('./by-command.js')).filesChangedByCode(),
  },
]
