import { own } from '@errbook/catalog/parts'
import { pages } from '../addresses.js'
import { type Inline, paragraph, tableOf } from '../markdown.js'
import { phrase, type SitePage, section } from '../tree.js'
import { head } from './page-ends.js'
import { languageName, linkToCode, type Reader } from './reader.js'

/** What a catalog says of each code in each of its languages, and what it does not say yet. */
export function reportPage(reader: Reader): SitePage {
  const { labels, whole, site, words, language } = reader
  const { languages } = site
  const codes = Object.keys(whole.errors)
  const lead = labels.reportLead(codes.length, languages.length)
  const parts = ['meaning', 'resolution', 'situation'] as const
  const hasText = (part: (typeof parts)[number], code: string, language: string) =>
    own(own(whole.text, language)?.errors ?? {}, code)?.[part] !== undefined
  const totals = parts.map((part) => ({
    part: labels.has[part],
    counts: languages.map((language) => codes.filter((code) => hasText(part, code, language)).length),
  }))
  const rows = codes.map((code) => {
    const { example, quoted = [], printed } = own(whole.source.errors, code) ?? {}
    return {
      code,
      parts: parts.map((part) => languages.filter((language) => hasText(part, code, language))),
      hasExample: example !== undefined,
      isQuoted: quoted.includes(language),
      isPrinted: printed !== undefined,
    }
  })
  const all = (some: readonly string[]): Inline => {
    const missing = languages.filter((language) => !some.includes(language))
    if (missing.length === 0) return words.yes
    const where = missing.map(languageName).join(words.and)
    return phrase('span', 'dep', languages.length === 1 ? labels.missing : labels.missingIn(where))
  }
  const mark = (is: boolean): Inline => (is ? words.yes : '')
  return {
    address: pages.report,
    title: labels.report,
    description: lead,
    className: 'report',
    blocks: [
      head(labels.report, lead),
      ...section(
        labels.inAll,
        tableOf(totals, [
          { label: labels.textOf, cell: ({ part }) => part },
          ...languages.map((language, at) => ({
            label: languageName(language),
            cell: ({ counts }: (typeof totals)[number]) => `${counts[at] ?? 0} / ${codes.length}`,
          })),
        ]),
      ),
      ...section(
        labels.byCode,
        codes.length === 0
          ? [paragraph(labels.complete)]
          : tableOf(rows, [
              { label: words.code, cell: ({ code }) => linkToCode(reader, code) },
              ...parts.map((part, at) => ({
                label: labels.has[part],
                cell: (row: (typeof rows)[number]) => all(row.parts[at] ?? []),
              })),
              { label: labels.has.example, cell: ({ hasExample }) => mark(hasExample) },
              ...(whole.source.document === undefined
                ? []
                : [
                    { label: labels.has.quoted, cell: ({ isQuoted }: (typeof rows)[number]) => mark(isQuoted) },
                    { label: labels.has.printed, cell: ({ isPrinted }: (typeof rows)[number]) => mark(isPrinted) },
                  ]),
            ]),
      ),
    ],
  }
}
