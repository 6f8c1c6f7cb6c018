import { isOwn } from '../family/family.js'
import type { Rule } from './rule.js'
import { quotedOf } from './walk.js'

/** Words that are quoted are quoted from somewhere. */
export const quotedHasDocument: Rule = {
  name: 'quoted-has-document',
  description: {
    en: 'A text is quoted only in a catalog with a document.',
    zh: '只有注明了文档的错误码目录，才能引用文档中的文本。',
  },
  check(file, report, errors, family) {
    if ('document' in file) return
    for (const path of quotedOf(file, errors)) {
      // What is inherited is quoted from the document of the parent.
      if (family !== undefined && !isOwn(family, path)) continue
      report(
        path,
        'the text is quoted, but the catalog has no "document"',
        'add "document:" with its title or url, or write "meaning:" for words of your own',
        'key',
      )
    }
  },
}
