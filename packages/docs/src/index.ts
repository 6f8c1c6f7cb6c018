/**
 * Writes the reference pages of a catalog, in every language.
 *
 * @packageDocumentation
 */
export { anchorsOf, type Guide, guidePage } from './pages/guide-page.js'
export { renderReference } from './render-reference.js'
export type { SearchPage } from './search/search-index.js'
export { newSite, pageFiles, type Room, renderSite, renderTwins, type Site, type SiteOptions } from './site.js'
export type { Block, Fact, Listing, SitePage } from './tree.js'
