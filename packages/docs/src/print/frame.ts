import type { Element, ElementContent } from 'hast'
import { inLanguage, pages, rootFrom, twinOf, wayTo } from '../addresses.js'
import { directionOf } from '../direction.js'
import { pasteForm } from '../pages/paste-page.js'
import { languageName } from '../pages/reader.js'
import type { Site } from '../site.js'
import { type Attributes, element, type SitePage } from '../tree.js'

/** A whole document: the head, the top of the site, the main part of a page, and the foot. */
export function frame(site: Site, language: string, page: SitePage, main: readonly ElementContent[]): Element {
  const address = inLanguage(language, page.address)
  const root = rootFrom(address)
  const words = site.words(language)
  return element(
    'html',
    { lang: language, ...ofDirection(language), dataRoot: root, dataCopied: words.copied },
    head(site, language, page, root),
    element(
      'body',
      page.className === undefined ? {} : { className: [page.className] },
      element('a', { className: ['skip'], href: '#main' }, words.skip),
      top(site, language, page),
      element('main', { id: 'main', className: ['wrap'] }, ...main),
      ...(page.address === pages.home || page.address === pages.paste
        ? []
        : [element('section', { className: ['wrap', 'another'], ariaLabel: words.paste }, pasteForm(words))]),
      foot(site, language, page, root),
    ),
  )
}

/** The attribute of a document that is written from right to left. */
export function ofDirection(language: string): Attributes {
  return directionOf(language) === 'rtl' ? { dir: 'rtl' } : {}
}

// Nothing is loaded from elsewhere, no script or style stands in the page, and no form is sent.
const policy = "default-src 'self'; base-uri 'none'; form-action 'none'"

function head(site: Site, language: string, page: SitePage, root: string): Element {
  const address = inLanguage(language, page.address)
  const title = page.address === pages.home ? page.title : `${page.title} · ${site.title(language)}`
  const meta = (name: string, content: string) => element('meta', { name, content })
  const property = (name: string, content: string) => element('meta', { property: name, content })
  const absolute = (to: string) => (site.url === undefined ? undefined : new URL(to.slice(1), site.url).href)
  const canonical = absolute(address)
  return element(
    'head',
    {},
    element('meta', { charSet: 'utf-8' }),
    meta('viewport', 'width=device-width, initial-scale=1'),
    element('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    element('title', {}, title),
    meta('description', page.description),
    meta('generator', 'Errbook'),
    ...(canonical === undefined ? [] : [element('link', { rel: ['canonical'], href: canonical })]),
    ...site.languages.map((other) => {
      const to = inLanguage(other, page.address)
      return element('link', { rel: ['alternate'], hrefLang: other, href: absolute(to) ?? wayTo(to, address) })
    }),
    element('link', { rel: ['alternate'], type: 'text/markdown', href: wayTo(twinOf(address), address) }),
    property('og:type', 'website'),
    property('og:title', page.title),
    property('og:description', page.description),
    property('og:site_name', site.title(language)),
    property('og:locale', language.replaceAll('-', '_')),
    ...(canonical === undefined ? [] : [property('og:url', canonical)]),
    element('link', { rel: ['icon'], href: `${root}assets/icon.svg` }),
    element('link', { rel: ['stylesheet'], href: `${root}assets/style.css` }),
    element('script', { src: `${root}assets/site.js` }),
  )
}

function top(site: Site, language: string, page: SitePage): Element {
  const words = site.words(language)
  const way = (address: string) => wayTo(inLanguage(language, address), inLanguage(language, page.address))
  const links = site
    .rooms(language)
    .map(({ room, label, address }) =>
      element(
        'a',
        { href: way(address), ...(room === page.room && { ariaCurrent: page.address === address ? 'page' : 'true' }) },
        label,
      ),
    )
  const others = site.languages
    .filter((other) => other !== language)
    .map((other) => {
      const href = wayTo(inLanguage(other, page.address), inLanguage(language, page.address))
      return element('a', { href, hrefLang: other, lang: other, dataLanguage: '' }, languageName(other))
    })
  return element(
    'header',
    { className: ['top'] },
    element(
      'div',
      { className: ['wrap'] },
      element(
        'a',
        { className: ['brand'], href: way(pages.home), ...(page.address === pages.home && { ariaCurrent: 'page' }) },
        element('b', {}, site.brand ?? site.catalog.name),
        ...(site.brand === undefined ? [] : [element('i', { ariaHidden: 'true' }, '/'), site.catalog.name]),
      ),
      element('nav', { ariaLabel: words.navigation }, ...links),
      element(
        'div',
        { className: ['end'] },
        searchLink(words.search, way(pages.search)),
        ...others,
        element(
          'button',
          {
            className: ['icon'],
            type: 'button',
            dataThemeSwitch: '',
            dataLabels: words.themes.join('|'),
            ariaLabel: words.themes[0],
            title: words.themes[0],
          },
          themeIcon,
        ),
      ),
    ),
  )
}

/** The field of the search as a link, which a script makes open the search over the page. */
export function searchLink(label: string, href: string): Element {
  return element(
    'a',
    { className: ['find'], href, dataSearch: '' },
    element('span', {}, label),
    element('kbd', { ariaHidden: 'true' }, '/'),
  )
}

const themeIcon = element(
  'svg',
  { viewBox: '0 0 16 16', width: 16, height: 16, ariaHidden: 'true' },
  element('circle', { cx: 8, cy: 8, r: 6.25, fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 }),
  element('path', { d: 'M8 1.75a6.25 6.25 0 0 1 0 12.5z', fill: 'currentColor' }),
)

function foot(site: Site, language: string, page: SitePage, root: string): Element {
  const words = site.words(language)
  const address = inLanguage(language, page.address)
  const way = (to: string) => wayTo(inLanguage(language, to), address)
  return element(
    'footer',
    { className: ['foot'] },
    element(
      'div',
      { className: ['wrap'] },
      element('p', {}, site.footnote(language)),
      element('a', { href: way(pages.rules) }, words.rules),
      element('a', { href: way(pages.report) }, words.report),
      element('a', { href: wayTo(twinOf(address), address) }, 'Markdown'),
      element('a', { href: `${root}catalog.json` }, 'JSON'),
      element('a', { href: `${root}errors.${language}.csv` }, 'CSV'),
      element('a', { href: `${root}llms.txt` }, 'llms.txt'),
    ),
  )
}
