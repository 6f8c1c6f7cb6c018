import { compile } from '@errbook/compiler'
import { expect, test } from 'vitest'
import { renderReference } from './render-reference.js'

const bytesOf = (text: string) => new TextEncoder().encode(text)

const parent = `name: base
languages: [en, zh]
document: { title: { en: Errors, zh: { meaning: 错误 } }, url: 'https://example.com/base' }
errors:
  Denied: { status: 403, message: Denied., text: { en: { quoted: Not allowed., resolution: { quoted: Ask. } }, zh: { meaning: 不允许。 } } }
  Late: { status: 400, message: Late., text: { en: { meaning: Too late. }, zh: { quoted: 太迟。 } } }
`

/** The pages of a catalog that extends the parent. */
function pagesOf(text: string, parentText = parent): { readonly [language: string]: string } {
  const options = { readParent: () => ({ file: 'base.yaml', bytes: bytesOf(parentText) }) }
  const compiled = compile(bytesOf(`name: pets\nlanguages: [en, zh]\nextends: { catalog: base }\n${text}`), options)
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.diagnostics))
  const pages = renderReference(compiled.catalog, 'catalog.yaml')
  return Object.fromEntries(pages.map(([path, page]) => [path.split('.')[1] as string, page]))
}

const own = `document: { url: 'https://example.com/pets' }
errors: { PetNotFound: { status: 404, text: { en: { quoted: No such pet. }, zh: { quoted: 没有这只宠物。 } } } }
`

const ownWords = 'errors: { Lost: { status: 404, text: { en: { meaning: No such pet. }, zh: { meaning: 没有。 } } } }\n'

test('where nothing but what is inherited is quoted, that is marked, and all else passes as the catalog’s own', () => {
  const { en, zh } = pagesOf(ownWords)
  expect(en).toContain(
    'Some texts are quoted from [the document of base, “Errors”](https://example.com/base), as a note says. All others are written for this catalog.',
  )
  expect(zh).toContain(
    '部分文本引自 [base 的公开文档《错误》](https://example.com/base)，见注释。其余文本由目录作者编写。',
  )
  expect(en).toContain('| Not allowed.[^1] |')
  expect(en).toContain('| Too late. |')
  expect(en).toContain('| No such pet. |')
  expect(zh).toContain('| 不允许。 |')
  expect(zh).toContain('| 太迟。[^1] |')
  expect(en).toContain('[^1]: Quoted from the document of base.')
  expect(en).not.toMatch(/the published document|unless|not quoted/)
})

test('beside quoted texts of its own, the page marks each that is inherited', () => {
  const { en, zh } = pagesOf(own)
  expect(en).toContain('Texts are quoted from the published document unless a note says otherwise.')
  expect(en).toContain(
    'Some texts are quoted from [the document of base, “Errors”](https://example.com/base), as a note says.\n',
  )
  expect(zh).toContain('部分文本引自 [base 的公开文档《错误》](https://example.com/base)，见注释。\n')
  expect(en).toContain('| Not allowed.[^1] |')
  expect(en).toContain('| No such pet. |')
  expect(en).toContain('[^1]: Quoted from the document of base.')
  expect(zh).toContain('[^2]: 引自 base 的公开文档。')
})

test('a text that the child quotes anew is from its own document', () => {
  const { en } = pagesOf(`${own.replace('errors: {', 'errors: { Denied: { text: { en: { quoted: Not allowed. } } },')}`)
  expect(en).toContain('| Not allowed. |')
})

test('what to do is told to be from the document of the parent, too', () => {
  const { en } = pagesOf('')
  expect(en).toContain('Ask.[^1]')
  expect(en).toContain('[^1]: Quoted from the document of base.')
})

test('a document is named by its first title where it has none in the language of the page', () => {
  const { zh } = pagesOf('', parent.replace(', zh: { meaning: 错误 }', ''))
  expect(zh).toContain('部分文本引自 [base 的公开文档《Errors》](https://example.com/base)，见注释。')
})

test('a document without title and link is named by its catalog', () => {
  const { en, zh } = pagesOf('', parent.replace(/^document: .+$/m, 'document: { updated: 2025-11-11 }'))
  expect(en).toContain('Some texts are quoted from the document of base, as a note says.')
  expect(zh).toContain('部分文本引自 base 的公开文档，见注释。')
})

test('nothing is said of a parent that quotes nothing', () => {
  const { en } = pagesOf(own, parent.replaceAll('quoted: Not', 'meaning: Not').replace('{ quoted: Ask. }', 'Ask.'))
  expect(en).not.toContain('the document of base')
})

test('nothing that the parent alone prints, or gives as an example, is on the page', () => {
  const printed = 'example: GET /v1/parent, printed: { message: { text: Denied, because: lost } }, message: Denied.,'
  const reasons = 'reasons: { lost: { en: A full stop was lost., zh: 句点丢失。 } }\n'
  const text = parent.replace('message: Denied.,', printed).replace('errors:', `${reasons}errors:`)
  const { en } = pagesOf('', text)
  expect(en).not.toContain('GET /v1/parent')
  expect(en).not.toContain('A full stop was lost.')
})
