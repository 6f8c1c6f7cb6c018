import { languages } from '@errbook/catalog/parts'
import type { CatalogFile } from '../catalog-file.js'
import type { Sound } from '../check-shape.js'
import type { Path } from '../diagnostic.js'
import type { Report, Rule } from './rule.js'
import { errorsOf, headersOf } from './walk.js'

/** A text that is listed as printed otherwise differs from the catalog's. */
export const publishedDiffers: Rule = {
  name: 'published-differs',
  description: 'A published text stands only beside a text that it differs from.',
  check(file, report) {
    for (const [code, { status, message, description, published }] of errorsOf(file)) {
      checkText(['errors', code], 'status', published?.status, status?.toString(), report)
      checkText(['errors', code], 'message', published?.message, message, report)
      checkDescription(['errors', code], published?.description, description, report)
    }
    for (const { path, header } of headersOf(file)) {
      checkDescription(path, header.published?.description, header.description, report)
    }
  },
}

type ErrorFile = Sound<CatalogFile['errors'][string]>
type PublishedFile = NonNullable<ErrorFile['published']>

/** A description is printed in one text, or in one text per language. */
function checkDescription(
  place: Path,
  printed: PublishedFile['description'],
  description: ErrorFile['description'],
  report: Report,
): void {
  const { text } = printed ?? {}
  if (typeof text === 'object') {
    const path = [...place, 'published', 'description', 'text']
    for (const language of languages) {
      if (text[language] === undefined || text[language] !== description?.[language]?.quoted) continue
      report([...path, language], 'the description is printed as it is meant', 'remove this language')
    }
  } else checkText(place, 'description', { text }, description?.en?.quoted, report)
}

function checkText(
  path: Path,
  part: string,
  printed: { readonly text?: string | undefined } | undefined,
  meant: string | undefined,
  report: Report,
): void {
  if (printed?.text !== undefined && printed.text === meant) {
    report([...path, 'published', part, 'text'], `the ${part} is printed as it is meant`, 'remove this part')
  }
}
