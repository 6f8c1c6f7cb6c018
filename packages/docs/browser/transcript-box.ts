import type { Paste } from '@errbook/http/paste'
import type { Issue } from '@errbook/validate'
import type { BoxLabels, SharedLabels } from '../src/explain/box-labels.js'
import { type Piece, type TranscriptLine, transcriptOf } from '../src/explain/transcript.js'
import { type Content, h } from './nodes.js'

/** A paste as a box of code: secrets are blocks, and the numbers of the issues stand beside the lines. */
export function transcriptBox(paste: Paste, issues: readonly Issue[], labels: BoxLabels & SharedLabels): Node {
  const lines = transcriptOf(paste, issues)
  const count = lines.flatMap(({ pieces }) => pieces).filter(({ kind }) => kind === 'hidden').length
  const [none, one, several] = labels.masked
  const caption = count === 0 ? none : count === 1 ? one : several.replace('{n}', String(count))
  const copy = h('button', 'copy', labels.copy, { type: 'button', 'data-copy': '' })
  return h('div', 'code', [
    h('div', '', [h('span', '', caption), copy]),
    h(
      'pre',
      'lines',
      h(
        'code',
        '',
        lines.map((line) => lineOf(line, labels)),
      ),
      { tabindex: '0' },
    ),
  ])
}

function lineOf({ pieces, notes, isMissing }: TranscriptLine, labels: BoxLabels): Node {
  const [first, ...others] = notes.map((note) => h('span', 'note', String(note)))
  const texts = pieces.map(({ kind, text }) => {
    const [tagName, className] = elements[kind]
    return tagName === '' ? text : h(tagName, className, text)
  })
  const content: readonly Content[] = isMissing
    ? [
        h(
          'span',
          'dep',
          labels.missing.replace('{name}', () => pieces.map(({ text }) => text).join('')),
        ),
      ]
    : texts
  return h('span', 'ln', [first ?? h('span'), h('span', '', [...content, ...others, '\n'])], isMissing ? notCopied : {})
}

const notCopied = { 'data-not-copied': '' }

const elements: { readonly [K in Piece['kind']]: readonly [tagName: string, className: string] } = {
  text: ['', ''],
  name: ['span', 'k'],
  string: ['span', 's'],
  hidden: ['span', 'mask'],
  start: ['span', 'c'],
  status: ['mark', ''],
}
