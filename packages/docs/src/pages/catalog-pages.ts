import { groupsOf } from '../errors-sections.js'
import type { SitePage } from '../tree.js'
import { errorPage, retiredPage } from './error-page.js'
import { errorsPage } from './errors-page.js'
import { headerPages, headersPage } from './header-page.js'
import { homePage } from './home-page.js'
import { pastePage } from './paste-page.js'
import { type Reader, withOwnNotes } from './reader.js'
import { reportPage } from './report-page.js'
import { requestsPage } from './requests-page.js'
import { rulesPage } from './rules-page.js'
import { searchPage } from './search-page.js'

/** All pages of a catalog in one language. */
export function* catalogPages(reader: Reader): Generator<SitePage> {
  yield homePage(reader)
  yield errorsPage(reader)
  const errors = groupsOf(reader).flatMap((group) => group.errors)
  for (const [at, error] of errors.entries()) {
    yield errorPage(reader, error, { previous: errors[at - 1]?.code, next: errors[at + 1]?.code })
  }
  for (const [code, withdrawal] of Object.entries(reader.catalog.retired)) {
    // A catalog read from JSON may have a code both ways; its page is that of the error.
    if (!Object.hasOwn(reader.catalog.errors, code)) yield retiredPage(reader, code, withdrawal)
  }
  const headers = headerPages(reader)
  if (headers.length > 0) yield headersPage(withOwnNotes(reader))
  yield* headers
  yield requestsPage(withOwnNotes(reader))
  yield rulesPage(reader)
  yield reportPage(reader)
  yield pastePage(reader)
  yield searchPage(reader)
}
