import { fromMarkdown } from 'mdast-util-from-markdown'
import { expect, test } from 'vitest'
import { anchorsOf, guidePage } from './guide-page.js'

test.each([
  ['## Catch it', 'catch-it'],
  ["## What a `catalog` isn't for", 'what-a-catalog-isnt-for'],
  ['## node:http and node:http2', 'nodehttp-and-nodehttp2'],
  ['## 每一种错误和故障', '每一种错误和故障'],
  ['## CORS & health checks', 'cors--health-checks'],
])('the anchor of %s is that of GitHub', (text, anchor) => {
  expect(anchorsOf(fromMarkdown(text))).toEqual([anchor])
})

test('headings of one name have anchors of their own', () => {
  expect(anchorsOf(fromMarkdown('# A\n\n## A\n\n### A'))).toEqual(['a', 'a-1', 'a-2'])
})

const text = `# Start

A guide. It has two sentences.

## Write

\`\`\`ts
// src/a.ts
export {}
\`\`\`

See [the other](other.md).

## Run

\`\`\`sh
npx tsx src/a.ts
\`\`\`

\`\`\`text
done
\`\`\`
`

const page = guidePage({ address: 'guides/start.html', tree: fromMarkdown(text), linkTo: (url) => `/en/${url}` }, 'en')
const shown = JSON.stringify(page.blocks)

test('a guide has the title and the first sentence of its text', () => {
  expect(page).toMatchObject({ address: 'guides/start.html', title: 'Start', description: 'A guide.' })
  expect(page).not.toHaveProperty('room')
})

test('its contents are its headings of the second rank', () => {
  const links = [...shown.matchAll(/"href":"(#[^"]*)"/g)].map(([, href]) => href)
  expect(links).toEqual(['#write', '#run'])
})

test('a block is named by the file in its first line, which is not shown again', () => {
  expect(shown).toContain(JSON.stringify({ caption: 'src/a.ts', lang: 'ts', value: 'export {}', copy: true }))
})

test('the lines of YAML are those that a command counts', () => {
  const tree = fromMarkdown('# Start\n\n## Write\n\n```yaml\n# catalog.yaml\nname: pets\n```\n')
  const { blocks } = guidePage({ address: 'guides/start.html', tree }, 'en')
  const listing = { caption: 'catalog.yaml', lang: 'yaml', value: '# catalog.yaml\nname: pets', copy: true }
  expect(JSON.stringify(blocks)).toContain(JSON.stringify(listing))
})

test('a command and what it prints are in one box', () => {
  const listings = [
    { caption: 'Terminal', lang: 'sh', value: 'npx tsx src/a.ts', copy: true },
    { caption: 'Output', lang: 'text', value: 'done', copy: false },
  ]
  expect(shown).toContain(JSON.stringify({ type: 'box', listings }))
})

test('links lead where they are told to', () => {
  expect(shown).toContain('"url":"/en/other.md"')
})

test('the text of another language says so, and the words of the page are in its own', () => {
  const { blocks } = guidePage({ address: 'guides/start.html', tree: fromMarkdown(text), language: 'en' }, 'zh')
  expect(JSON.stringify(blocks)).toContain('"lang":"en"')
  expect(JSON.stringify(blocks)).toContain('"caption":"终端"')
})
