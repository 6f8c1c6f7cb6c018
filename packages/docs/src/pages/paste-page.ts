import type { Element } from 'hast'
import { pages } from '../addresses.js'
import { exchange } from '../exchange.js'
import { codeBlock, paragraph } from '../markdown.js'
import type { SiteLabels } from '../site-labels.js'
import { element, inTwin, onPage, type SitePage } from '../tree.js'
import { head } from './page-ends.js'
import type { Reader } from './reader.js'

/** The page that explains a pasted error, which a script fills. */
export function pastePage(reader: Reader): SitePage {
  const { labels, catalog } = reader
  const [code = 'CODE'] = Object.keys(catalog.errors)
  const command = `npx errbook explain ${code}`
  return {
    address: pages.paste,
    title: labels.pasteTitle,
    description: labels.pasteLead,
    room: pages.paste,
    className: 'paste',
    blocks: [
      head(labels.pasteTitle, labels.pasteLead),
      onPage(
        element('div', { dataPasteResult: '' }),
        element(
          'div',
          { className: ['scriptless'] },
          element('p', {}, labels.needsScript),
          element('pre', {}, element('code', {}, command)),
        ),
        pasteForm(labels, example(reader)),
      ),
      inTwin(paragraph(labels.needsScript), codeBlock('sh', command)),
    ],
  }
}

/** The box that takes an error; a script reads it, and no form is ever sent. */
export function pasteForm(labels: SiteLabels, placeholder = ''): Element {
  const [before, code, after] = labels.pasteHint
  return element(
    'form',
    { className: ['paste-box'], dataPaste: '' },
    element('label', { htmlFor: 'paste' }, placeholder === '' ? labels.pasteTitle : labels.theError),
    element('textarea', {
      id: 'paste',
      name: 'text',
      rows: placeholder === '' ? 3 : 10,
      spellCheck: 'false',
      autoComplete: 'off',
      autoCapitalize: 'off',
      ...(placeholder !== '' && { placeholder }),
    }),
    element(
      'div',
      { className: ['go'] },
      element('p', { className: ['small'] }, before, element('code', {}, code), after),
      element('button', { className: ['main'], type: 'submit' }, labels.explain),
    ),
  )
}

/** A response of the catalog, one whose message has parameters if there is one. */
export function example(reader: Reader): string {
  const errors = Object.values(reader.catalog.errors)
  const shown = errors.find(({ params, example }) => Object.keys(params).length > 0 && example?.params) ?? errors[0]
  return shown === undefined ? '' : exchange(reader, shown).response
}
