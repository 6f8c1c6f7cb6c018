/**
 * Whether a file or a folder, by its name, is of a kind that holds no recorded responses, though it often stands beside
 * them. A compressed file of any kind is none of these: somebody may wait for it to be checked.
 */
export function isOfOtherKind(name: string): boolean {
  const lower = name.toLowerCase()
  const extension = lower.slice(lower.lastIndexOf('.') + 1)
  return names.has(lower) || (lower.includes('.') && extensions.has(extension)) || patterns.some((of) => of.test(lower))
}

const names = new Set([
  'node_modules',
  'dockerfile',
  'makefile',
  'package.json',
  'package-lock.json',
  'composer.json',
  'thumbs.db',
])

const patterns = [
  /^(readme|license|licence|changelog|contributing|notice|authors)(\.txt)?$/,
  /^(tsconfig|jsconfig)[\w.-]*\.json$/,
  // The bodies that Playwright saves beside a HAR.
  /^[0-9a-f]{40}\.[\w-]+$/,
]

const extensions = new Set(
  [
    'avif bmp gif heic ico jpeg jpg png svg tif tiff webp',
    'eot otf ttf woff woff2',
    'aac avi flac mkv mov mp3 mp4 ogg wav webm',
    'adoc css doc docx htm html less markdown md mdx odt pdf ppt pptx rst scss tex xls xlsx',
    'bat c cc cjs class cpp cs cts dll dylib exe go h hpp java js jsx kt lua map mjs mts php pl ps1 py pyc rb rs sh so sql',
    'svelte swift ts tsx vue wasm',
    'cfg conf csv ini lock properties toml tsv xml yaml yml',
    'cer crt db der key p12 pcap pcapng pem pfx sqlite sqlite3',
  ].flatMap((line) => line.split(' ')),
)
