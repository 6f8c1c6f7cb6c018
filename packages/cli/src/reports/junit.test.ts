import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { errbook, testFolder } from '../../test/command.js'
import { bad, blocked, cutOff, entry, good, gzip, har, ndjson, unknown } from '../../test/responses.js'

const folder = testFolder()

interface Parsed {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Parsed[]
  text: string
}

/** The document element of XML; throws where it is not well-formed. */
function parsed(xml: string): Parsed {
  const parser = new SaxesParser()
  const open: Parsed[] = [{ name: '', attributes: {}, children: [], text: '' }]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element !== undefined) element.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  return open[0]?.children[0] as Parsed
}

/** The suites of a report, and the report itself. */
async function report(...words: readonly string[]) {
  const { code, out } = await errbook(['check', ...words, '--junit'])
  const root = parsed(out)
  return { code, root, suites: root.children }
}

const cases = (suite: Parsed | undefined) => suite?.children.filter(({ name }) => name === 'testcase') ?? []
const counted = ({ tests, failures, errors }: Parsed['attributes']) => [tests, failures, errors].map(Number)
const outcomes = (suite: Parsed) => {
  const ended = cases(suite).map(({ children }) => children[0]?.name)
  return [ended.length, ...['failure', 'error'].map((name) => ended.filter((end) => end === name).length)]
}

test('has a suite for each file, and counts that are right', async () => {
  const files = [
    folder.write('1.ndjson', `${ndjson([bad, good, unknown])}broken\n`),
    folder.write('2.har', har([entry(good), blocked, entry(bad)])),
    folder.write('3.gz', cutOff(gzip(ndjson([good])), 4)),
    folder.write('4.ndjson', ''),
  ]
  const { code, root, suites } = await report(...files)
  expect(code).toBe(2)
  expect(counted(root.attributes)).toEqual([9, 3, 2])
  expect(suites.map(({ attributes }) => attributes.name)).toEqual(files)
  for (const suite of suites) expect(counted(suite.attributes)).toEqual(outcomes(suite))
  expect(suites.map(({ attributes }) => counted(attributes))).toEqual([
    [4, 2, 1],
    [2, 1, 0],
    [2, 0, 1],
    [1, 0, 0],
  ])
})

test('says what is wrong with each response, and which line is broken', async () => {
  const file = folder.write('x', ndjson([good, bad, []]))
  const { suites } = await report(file)
  const [passed, failed, broken] = cases(suites[0])
  expect(passed).toMatchObject({ attributes: { name: '1 response within the catalog' }, children: [] })
  expect(failed?.attributes).toMatchObject({ name: `${file}:2 403 RequestExpired`, classname: file, file })
  expect(failed?.children[0]).toMatchObject({
    attributes: { message: expect.stringContaining('came with the status 403'), type: 'status-differs' },
    text: 'The error RequestExpired came with the status 403, not 400. (status-differs)',
  })
  expect(broken?.attributes.name).toBe(`${file}:3`)
  expect(broken?.children[0]?.attributes.type).toBe('no-record')
})

test('sums up by code and by rule', async () => {
  const { suites } = await report(folder.write('x', ndjson([good, good, unknown])))
  const properties = suites[0]?.children[0]?.children.map(({ attributes }) => [attributes.name, attributes.value])
  expect(properties).toEqual(
    expect.arrayContaining([
      ['responses', '3'],
      ['code CsnNotFoundException', '2'],
      ['unknown code NoSuchCode', '1'],
      ['rule code-unknown', '1'],
    ]),
  )
})

test('holds whatever a response says', async () => {
  const code = '<a b="c">&amp; ]]> \u0000 \ufffe \ud800 \u2028 云'
  const file = folder.write(
    '<&">.ndjson',
    ndjson([{ ...bad, body: JSON.stringify({ code, message: '', requestId: '' }) }]),
  )
  const { suites } = await report(file, '--lang', 'zh')
  expect(suites[0]?.attributes.name).toBe(file)
  expect(cases(suites[0])[1]?.attributes.name).toBe(
    `${file}:1 403 <a b="c">&amp; ]]> \\u{0} \\u{fffe} \\u{d800} \u2028 云`,
  )
})

test('has more cases than fit into a piece of memory', async () => {
  const { root, suites } = await report(folder.write('x', ndjson(Array(2000).fill(bad))))
  expect(counted(root.attributes)).toEqual([2001, 2000, 0])
  expect(suites.flatMap(cases)).toHaveLength(2001)
})
