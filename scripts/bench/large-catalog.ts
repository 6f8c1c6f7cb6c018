import { readFileSync } from 'node:fs'

/** The CSN catalog with as many codes as asked, each a copy of a real one under another name. */
export function largeCatalog(codes: number): string {
  const text = readFileSync('packages/csn/catalog.yaml', 'utf8')
  const [head = '', errors = ''] = text.split(/^errors:\n/m)
  const entries = errors.split(/^(?= {2}\w+:$)/m).map((entry) => (entry.endsWith('\n\n') ? entry : `${entry}\n`))
  const copies = Array.from({ length: codes - entries.length }, (_, i) =>
    (entries[i % entries.length] as string).replace(/^ {2}(\w+):/, `  $1${i}:`),
  )
  return `${head}errors:\n${[...entries, ...copies].join('')}`
}
