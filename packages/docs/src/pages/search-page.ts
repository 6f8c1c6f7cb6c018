import { pages } from '../addresses.js'
import { groupsOf } from '../errors-sections.js'
import { link, list } from '../markdown.js'
import { type SitePage, section } from '../tree.js'
import { headersByName } from './header-page.js'
import { head } from './page-ends.js'
import { at, groupName, linkToCode, linkToHeader, type Reader } from './reader.js'

/** All pages as a plain list, for whoever has no JavaScript; with it, the search opens over the page. */
export function searchPage(reader: Reader): SitePage {
  const { labels, words, whole } = reader
  const rooms = reader.site.rooms(reader.language).map(({ label, address }) => link(at(reader, address), label))
  const others = [link(at(reader, pages.rules), labels.rules), link(at(reader, pages.report), labels.report)]
  return {
    address: pages.search,
    title: labels.search,
    description: labels.searchLead,
    className: 'search',
    blocks: [
      head(labels.search, labels.searchLead),
      ...section(labels.navigation, [list([...rooms, ...others])]),
      ...groupsOf(reader).flatMap(({ name, errors }) =>
        section(groupName(reader, name), [list(errors.map(({ code }) => linkToCode(reader, code)))]),
      ),
      ...listed(
        labels.retired,
        Object.keys(whole.source.retired).map((code) => linkToCode(reader, code)),
      ),
      ...listed(
        words.headers,
        headersByName(reader).map(({ name }) => linkToHeader(reader, name)),
      ),
    ],
  }
}

function listed(label: string, items: Parameters<typeof list>[0]) {
  return items.length === 0 ? [] : section(label, [list(items)])
}
