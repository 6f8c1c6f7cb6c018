import { toString as textOf } from 'mdast-util-to-string'
import type { Opening, OpeningWay } from '../../packages/docs/src/site.js'
import type { Document } from './documents.js'

/** What the first page of the site says before the reference of CSN: what Errbook is, and where whom it is for begins. */
export function openingOf(all: readonly Document[], language: string): Opening {
  const { title, lead, guides, references, readers, csn, vpc } = language === 'zh' ? words.zh : words.en
  const guide = ([name, term]: readonly [name: string, term: string]): OpeningWay => {
    const address = `guides/${name}.html`
    const own = all.find((document) => document.address === address && document.language === language)
    if (own === undefined) throw new Error(`the guide ${name} is missing in ${language}, which the first page names`)
    return { term, label: textOf(own.tree.children[0]), address: `/${language}/${address}` }
  }
  return {
    title,
    lead,
    parts: [
      { label: guides, ways: readers.map(guide) },
      {
        label: references,
        ways: [
          { term: 'CSN', label: csn, address: `/${language}/errors.html` },
          { term: 'VPC', label: vpc, address: `/vpc/${language}/index.html` },
        ],
      },
    ],
  }
}

interface Words extends Pick<Opening, 'title' | 'lead'> {
  readonly guides: string
  readonly references: string
  /** The guides by their names, each with whom it is for. */
  readonly readers: readonly (readonly [name: string, term: string])[]
  readonly csn: string
  readonly vpc: string
}

const words: { readonly [L in 'en' | 'zh']: Words } = {
  en: {
    title: 'Write the errors of an API once',
    lead: 'Errbook turns one file, the catalog of an API’s error codes and headers, into typed errors, checks, servers, test tools and a reference like this one.',
    guides: 'Guides',
    references: 'References',
    readers: [
      ['start', 'You have an error'],
      ['client', 'You call an API'],
      ['server', 'You serve an API'],
      ['testing', 'You test either side'],
      ['your-own-api', 'You write a catalog'],
      ['several-services', 'You write several'],
    ],
    csn: 'Error codes of Cloud Smart Network',
    vpc: 'Error codes of Virtual Private Cloud',
  },
  zh: {
    title: '一个 API 的错误，只写一次',
    lead: 'Errbook 由一个文件（描述 API 错误码和头域的错误码目录）生成带类型的错误、校验、服务端适配、测试工具，以及本站这样的参考文档。',
    guides: '指南',
    references: '参考文档',
    readers: [
      ['start', '遇到错误'],
      ['client', '调用 API'],
      ['server', '提供 API'],
      ['testing', '测试客户端或服务端'],
      ['your-own-api', '编写错误码目录'],
      ['several-services', '编写多个目录'],
    ],
    csn: '云智能网错误码',
    vpc: '私有网络错误码',
  },
}
