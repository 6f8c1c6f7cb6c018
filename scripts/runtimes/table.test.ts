import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compilers, runtimes, stepNames } from './table.js'

const readme = readFileSync('README.md', 'utf8')
const [, section = ''] = /^## Where it runs\n(.*?)^## /ms.exec(readme) ?? []

/** The cells of each row of the README's table. */
const rows = [...section.matchAll(/^\| (?!Runtime|-)(.*) \|$/gm)].map(([, row = '']) =>
  row.split('|').map((cell) => cell.trim()),
)

test('the README names the runtimes of the table, their versions, and what they lack', () => {
  const named = [...new Set(runtimes.map(({ name }) => name))].map((name) => {
    const those = runtimes.filter((runtime) => runtime.name === name)
    const lacking = Object.keys(those[0]?.without ?? {}).map((step) => `\`${step}\``)
    return [name, those.map(({ version }) => version).join(', '), lacking.join(', ')]
  })
  expect(rows).toEqual(named)
})

test('the README names each step, and the compilers', () => {
  expect(
    section
      .split('\n\n')
      .at(-2)
      ?.match(/(?<=`)\w+(?=`)/g),
  ).toEqual([...stepNames])
  const [, versions = ''] = /TypeScript (.*?) compile/.exec(section) ?? []
  expect(versions.match(/\d[\d.]*/g)).toEqual([...compilers.keys()])
})

test('every step is tried somewhere', () => {
  expect(stepNames.filter((step) => runtimes.every(({ without }) => step in without))).toEqual([])
})

test('each package takes the first Node.js of the table, and no older one', () => {
  const [first] = runtimes
  const engines = readdirSync('packages').map((name) => {
    return JSON.parse(readFileSync(join('packages', name, 'package.json'), 'utf8')).engines.node
  })
  expect([...new Set(engines)]).toEqual([`>=${first?.version}.19`])
})

test('no page names a version of Node.js or TypeScript that the table lacks', () => {
  const pages = ['.', 'docs', ...readdirSync('packages').map((name) => join('packages', name))].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.md') && name !== 'CHANGELOG.md')
      .map((name) => join(folder, name)),
  )
  const nodes = runtimes.filter(({ name }) => name === 'Node.js').map(({ version }) => version)
  const wrong = pages.flatMap((page) => {
    const text = readFileSync(page, 'utf8')
    const named = [...text.matchAll(/(?:Node\.js|Node) (\d+)/g)].filter(([, version = '']) => !nodes.includes(version))
    const compiled = [...text.matchAll(/TypeScript (\d+(?:\.\d+)?)/g)].filter(
      ([, version = '']) => !compilers.has(version),
    )
    return [...named, ...compiled].map(([words]) => `${page}: ${words}`)
  })
  expect(wrong).toEqual([])
})
