import { CommandFailure, printable } from '../io.js'
import type { Table } from './page.js'

/** What a column says of an error. */
export type Column =
  | { readonly key: 'code' | 'status' | 'message' | 'group' | 'fault' | 'retry' | 'since' }
  | { readonly key: 'quoted' | 'resolution'; readonly language: string | undefined }

/** A column of a table, and where it is. */
type PlacedColumn = Column & { readonly index: number }

/** Which columns of a table say what. */
export interface Columns {
  readonly columns: readonly PlacedColumn[]
  /** What is to be told of it, a sentence each. */
  readonly notes: readonly string[]
}

/**
 * Reads `--columns`: what each column says, in order; `-` or nothing passes one over.
 *
 * @throws CommandFailure when a name is unknown, is given twice, or the code is missing
 */
export function readColumns(text: string): readonly (Column | undefined)[] {
  const columns = text.split(',').map((name) => readColumn(name.trim()))
  const names = text.split(',').map((name) => name.trim())
  for (const [index, name] of names.entries()) {
    if (columns[index] !== undefined && names.indexOf(name) < index) {
      throw new CommandFailure(`--columns has ${printable(name)} twice: pass over one of them with "-"`)
    }
  }
  if (!columns.some((column) => column?.key === 'code')) {
    throw new CommandFailure(`--columns has no "code": name the column of the error codes, such as ${example}`)
  }
  return columns
}

const example = '--columns code,status,message,text.en.quoted'
const plainKeys = ['code', 'status', 'message', 'group', 'fault', 'retry', 'since'] as const

function readColumn(name: string): Column | undefined {
  if (name === '' || name === '-') return undefined
  const key = plainKeys.find((plain) => plain === name)
  if (key !== undefined) return { key }
  const [, tag, part] = /^text\.([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)\.(quoted|resolution)$/.exec(name) ?? []
  const language = tag && canonical(tag)
  if (language && (part === 'quoted' || part === 'resolution')) return { key: part, language }
  throw new CommandFailure(
    `--columns has the unknown column "${printable(name)}": the columns are ${plainKeys.join(', ')}, text.LANG.quoted, text.LANG.resolution, and "-" for one to pass over`,
  )
}

/** A language tag in its usual spelling; `undefined` for any other text. */
export function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}

/** The columns of a table that are named in order. */
export function namedColumns({ headings }: Table, named: readonly (Column | undefined)[]): Columns {
  const columns = named.flatMap((column, index) => (column === undefined ? [] : [{ ...column, index }]))
  const missing = columns.filter(({ index }) => index >= headings.length)
  if (missing.length === 0) return { columns, notes: [] }
  throw new CommandFailure(
    `--columns names ${named.length} columns, and the table has ${headings.length}: ${shown(headings)}`,
  )
}

/**
 * The columns of a table as its headings name them; `undefined` for a table without a column of codes.
 *
 * @throws CommandFailure when two columns may be the code, the status or the message alike
 */
export function recognisedColumns({ headings }: Table): Columns | undefined {
  const found = headings.map(meaningOf)
  const taken = new Map<string, PlacedColumn>()
  const notes: string[] = []
  for (const key of plainKeys) {
    const index = bestOf(key, found, headings)
    if (index !== undefined) taken.set(key, { key, index })
  }
  if (!taken.has('code')) return undefined
  // "Error description" is the message beside a column that explains it, and else the explanation.
  const described = found.findIndex((one) => one?.key === 'described')
  const isExplained = found.some((one) => one?.key === 'quoted')
  if (described >= 0 && isExplained && !taken.has('message')) taken.set('message', { key: 'message', index: described })
  const used = new Set([...taken.values()].map(({ index }) => index))
  for (const [index, one] of found.entries()) {
    if (used.has(index) || one === undefined) continue
    const key = one.key === 'described' ? 'quoted' : one.key
    if (key !== 'quoted' && key !== 'resolution') continue
    const language = one.language
    const place = `${key} ${language}`
    if (taken.has(place)) continue
    taken.set(place, { key, language, index })
    used.add(index)
    if (one.key === 'described' && !taken.has('message')) {
      const words = quoted(headings[index] as string)
      notes.push(`the column ${words} is read as what an error means; if it is the message, say so with --columns`)
    }
  }
  const passed = headings.filter((heading, index) => heading !== '' && !used.has(index))
  if (passed.length > 0) notes.push(`columns passed over: ${shown(passed)}`)
  return { columns: [...taken.values()].sort((a, b) => a.index - b.index), notes }
}

/** Whether a row names columns, by one that can be that of the codes. */
export function areHeadings(cells: readonly string[]): boolean {
  return cells.some((cell) => meaningOf(cell)?.key === 'code')
}

/** The failure for a source of which no column can be told to be that of the codes. */
export function noCodeColumn(tables: readonly Table[]): CommandFailure {
  const lines = tables.slice(0, maximumTables).map(({ line, headings }) => `  line ${line}: ${shown(headings)}`)
  const more = tables.length - lines.length
  const [widest] = [...tables].sort((a, b) => b.headings.length - a.headings.length)
  return new CommandFailure(
    [
      'no table has a column that is known to hold the error codes. The headings are:',
      ...lines,
      ...(more > 0 ? [`  and ${more} more tables`] : []),
      `Say what the columns are, in order, such as ${widest === undefined ? example : suggestion(widest)}`,
    ].join('\n'),
  )
}

const maximumTables = 20

/** A `--columns` that fits a table, as far as its headings and its first row tell. */
function suggestion(table: Table): string {
  const wanted = ['code', 'status', 'message', 'text.en.quoted']
  const width = Math.min(Math.max(table.headings.length, 1), 12)
  const names = Array.from({ length: width }, (_, column) => {
    const key = meaningOf(table.headings[column] ?? '')?.key
    const isStatus = key === 'status' || /^[1-5]\d\d$/.test(table.headings[column] ?? table.cell(0, column))
    const name = isStatus ? 'status' : key === 'message' ? 'message' : undefined
    if (name !== undefined && wanted.includes(name)) wanted.splice(wanted.indexOf(name), 1)
    else if (name !== undefined) return '-'
    return name
  })
  const rest = width > 2 ? wanted : wanted.filter((name) => name !== 'text.en.quoted')
  return `--columns ${names.map((name) => name ?? rest.shift() ?? '-').join(',')}`
}

/** The index of the column that says something; the more definite name counts. */
function bestOf(key: string, found: readonly (Meaning | undefined)[], headings: readonly string[]): number | undefined {
  let best: number[] = []
  let rank = Number.POSITIVE_INFINITY
  for (const [index, one] of found.entries()) {
    if (one?.key !== key || one.rank > rank) continue
    best = one.rank < rank ? [index] : [...best.slice(0, 2), index]
    rank = one.rank
  }
  const [first, second] = best
  if (first === undefined || second === undefined) return first
  const names = best.map((index) => `${quoted(headings[index] as string)} (column ${index + 1})`)
  throw new CommandFailure(
    `more than one column can be the ${key}: ${names.join(' and ')}. Say what the columns are, in order, with "-" for one to pass over, such as ${example}`,
  )
}

interface Meaning {
  readonly key: Column['key'] | 'described'
  /** The lower, the more definite. */
  readonly rank: number
  readonly language: string | undefined
}

/** Headings as pages have them, without case, spaces and punctuation; the more definite ones first. */
const names: { readonly [K in Meaning['key']]: readonly string[] } = {
  code: [
    'errorcode errorreturncode errcode errorcodes returncode 错误码 错误返回码 错误代码 错误编码 返回码 业务错误码',
    'code codes codename 代码 编码 状态码名称',
    'error errorname errortype exception 错误 错误名称 错误类型 异常',
    'reason',
  ],
  status: [
    'httpstatuscode httpstatus httpcode httpresponsecode httpresponsestatus http状态码 http状态 http返回码 http响应码 http码',
    'statuscode status responsestatus responsecode 状态码 状态 响应码',
    'http',
  ],
  message: [
    'errormessage message errmsg errormsg msg returnmessage 错误消息 错误信息 消息 报错信息 返回信息 提示信息 错误提示',
  ],
  described: ['errordescription 错误描述'],
  quoted: [
    'description meaning explanation 描述 含义 说明 解释 错误说明 错误含义 错误码描述 错误码说明 错误解释 中文解释 中文描述 中文说明 中文含义',
    'chineseexplanation chinesedescription englishdescription englishexplanation details detail remarks remark notes note comment comments summary cause 备注 原因 错误原因 详情 text quoted',
  ],
  resolution: [
    'resolution solution howtofix suggestion suggestions remedy action suggestedaction recommendedaction whattodo troubleshooting 解决方案 解决办法 解决方法 处理方法 处理方式 处理建议 处理措施 建议 解决建议 排查建议',
  ],
  group: ['group category module 分组 分类 类别 模块'],
  fault: ['fault'],
  retry: ['retry'],
  since: ['since'],
}

const meanings: ReadonlyMap<string, Meaning> = new Map(
  Object.entries(names).flatMap(([key, ranks]) =>
    ranks.flatMap((line, rank) =>
      line.split(' ').map((name) => [name, { key: key as Meaning['key'], rank, language: undefined }] as const),
    ),
  ),
)

/** What a heading means; the path of a member such as `description.zh.text` is one, too. */
function meaningOf(heading: string): Meaning | undefined {
  if (heading.length > maximumHeading) return undefined
  const known = meanings.get(plain(heading))
  if (known !== undefined) return known
  const steps = heading.split(/[.()（）[\]/\s]+/).filter((step) => step !== '')
  const language = steps.map(languageIn).find((tag) => tag !== undefined)
  if (language === undefined) return undefined
  const rest = steps.filter((step) => languageIn(step) === undefined)
  if (rest.length > 1 && /^(?:text|quoted|meaning|value)$/i.test(rest.at(-1) as string)) rest.pop()
  const meaning = meanings.get(
    plain(rest.filter((step) => step.toLowerCase() !== 'text' || rest.length === 1).join('')),
  )
  const isText = meaning?.key === 'quoted' || meaning?.key === 'resolution' || meaning?.key === 'described'
  return isText ? { ...meaning, key: meaning.key === 'resolution' ? 'resolution' : 'quoted', language } : undefined
}

const maximumHeading = 80

/** A heading without case, spaces and punctuation. */
function plain(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** The language that a part of a heading names, by its tag. */
function languageIn(step: string): string | undefined {
  return /^(?:en|zh|ja|ko|de|fr|es|pt|it|ru)(?:-[A-Za-z]{2,4})?$/i.test(step) ? canonical(step) : undefined
}

const maximumShown = 12

/** Headings in quotes; of very many the first. */
export function shown(headings: readonly string[]): string {
  const some = headings.slice(0, maximumShown).map(quoted)
  const more = headings.length - some.length
  return some.join(', ') + (more === 0 ? '' : ` and ${more} more`)
}

/** A text in quotes, cut off if it is long. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > maximumHeading ? `${text.slice(0, maximumHeading)}…` : text)
}
