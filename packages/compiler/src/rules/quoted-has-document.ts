import { isOwn } from '../family/family.js'
import type { Rule } from './rule.js'
import { textsOf } from './walk.js'

/** Words that are quoted are quoted from somewhere. */
export const quotedHasDocument: Rule = {
  name: 'quoted-has-document',
  description: 'A text is quoted only in a catalog with a document.',
  check(file, report, errors, family) {
    if ('document' in file) return
    for (const { path, texts } of textsOf(file, errors)) {
      for (const [language, text] of Object.entries(texts)) {
        for (const place of quotedIn(text)) {
          const at = [...path, language, ...place]
          // What is inherited is quoted from the document of the parent.
          if (family !== undefined && !isOwn(family, at)) continue
          report(
            at,
            'the text is quoted, but the catalog has no "document"',
            'add "document:" with its title or url, or write "meaning:" for words of your own',
            'key',
          )
        }
      }
    }
  },
}

function quotedIn(text: unknown): readonly (readonly string[])[] {
  if (typeof text !== 'object' || text === null) return []
  const { resolution } = text as { readonly resolution?: unknown }
  return [
    ...('quoted' in text ? [['quoted']] : []),
    ...('quoted' in Object(resolution) ? [['resolution', 'quoted']] : []),
  ]
}
