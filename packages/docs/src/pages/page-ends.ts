import type { Element } from 'hast'
import { directionOf } from '../direction.js'
import { heading, type Inline, joined, paragraph } from '../markdown.js'
import { type Block, element, onPage, phrase, wrapped } from '../tree.js'
import type { Reader } from './reader.js'

/** The pages before and after one. */
export interface Neighbours {
  readonly previous?: string | undefined
  readonly next?: string | undefined
}

/** The way to a page through those above it. */
export function crumbs(steps: readonly Inline[]): Block {
  return wrapped('div', { className: ['crumb'] }, [paragraph(joined(steps, ' / '))])
}

/** The title of a page and what it is for. */
export function head(title: string, lead: string): Block {
  return wrapped('div', { className: ['head'] }, [heading(1, title), paragraph(lead)])
}

/** A title in the letters of code, with what belongs beside it and a button that copies the address. */
export function title(name: Inline, beside: Block | undefined, copyLabel: string): Block {
  const button = element(
    'button',
    { className: ['icon'], type: 'button', dataCopyLink: '', ariaLabel: copyLabel, title: copyLabel },
    linkIcon,
  )
  return wrapped('div', { className: ['title'] }, [
    { type: 'heading', depth: 1, children: paragraph(name).children },
    ...(beside === undefined ? [] : [beside]),
    onPage(button),
  ])
}

const linkIcon: Element = element(
  'svg',
  {
    viewBox: '0 0 16 16',
    width: 16,
    height: 16,
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: 1.5,
    strokeLinecap: 'round',
    ariaHidden: 'true',
  },
  element('path', {
    d: 'M6.5 9.5a3 3 0 0 0 4.25 0l2.5-2.5A3 3 0 0 0 9 2.75l-.75.75M9.5 6.5a3 3 0 0 0-4.25 0L2.75 9A3 3 0 0 0 7 13.25l.75-.75',
  }),
)

/** The pages before and after this one. */
export function pager(
  reader: Reader,
  { previous, next }: Neighbours,
  linkTo: (reader: Reader, name: string) => Inline,
): Block {
  const { labels, language } = reader
  const way = (label: string, name: string | undefined) =>
    wrapped(
      'div',
      {},
      name === undefined
        ? []
        : [
            paragraph([
              phrase('span', 'small', directionOf(language) === 'rtl' ? mirrored(label) : label),
              ' ',
              linkTo(reader, name),
            ]),
          ],
    )
  return wrapped('nav', { className: ['pager'], ariaLabel: `${labels.previous}, ${labels.next}` }, [
    way(labels.previous, previous),
    way(labels.next, next),
  ])
}

function mirrored(label: string): string {
  return label.replaceAll(/[←→]/g, (arrow) => (arrow === '←' ? '→' : '←'))
}
