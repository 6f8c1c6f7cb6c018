import type { Language } from '@errbook/catalog'
import { printable } from '../io.js'
import type { RecordingKind } from '../sources/read-record.js'
import type { ReadFailure, ReadFailureReason } from '../sources/recordings.js'
import type { BrokenRecord } from '../traffic/check-batch.js'
import type { CheckListener } from '../traffic/check-traffic.js'
import type { Summary } from '../traffic/tally.js'

/** Prints the findings of a check as they arrive. */
export interface Report extends CheckListener {
  readonly end: (summary: Summary) => void | Promise<void>
  /** Removes temporary files, whether or not the check finished. */
  readonly close: () => void
}

/** The texts of the reports in a language. */
export interface Words {
  readonly place: { readonly [K in RecordingKind]: (file: string, at: number) => string }
  readonly broken: { readonly [B in BrokenRecord['broken']]: string }
  readonly failures: { readonly [R in ReadFailureReason]: (detail: string) => string }
  readonly codes: string
  readonly unknownCodes: string
  readonly otherCodes: string
  readonly rules: string
  readonly omittedIssues: string
  readonly more: (count: number) => string
  readonly responses: (responses: number, outside: number) => string
  readonly successes: (count: number) => string
  readonly within: (count: number) => string
  readonly passedOver: (count: number) => string
  readonly notRecorded: (count: number) => string
  readonly leftOut: (count: number) => string
  readonly otherFiles: (count: number) => string
  readonly otherKind: string
  readonly nothing: string
  readonly brokenLines: (count: number) => string
  readonly notRecordings: (count: number) => string
  readonly unreadableFiles: (count: number) => string
}

/** The texts of the reports, by language. */
export const words: { readonly [L in Language]: Words } = {
  en: {
    place: {
      ndjson: (file, line) => `${file}:${line}`,
      json: (file, record) => `${file} record ${record}`,
      har: (file, entry) => `${file} entry ${entry}`,
    },
    broken: {
      'no-record': 'This is not a recorded response: expected a JSON object with "status", "headers" and "body".',
      'too-long': 'This is longer than 16 MiB and was skipped.',
    },
    failures: {
      'file-failed': (detail) => `The file cannot be read: ${detail}.`,
      'gzip-truncated': () => 'The gzip file ends too early: it was cut off.',
      'gzip-corrupt': (detail) => `The gzip file is damaged: ${detail}.`,
      'no-recording': () => 'This is not a recording: the content is neither NDJSON nor JSON nor a HAR.',
      'json-truncated': () => 'The JSON ends too early: it was cut off.',
      'json-broken': (detail) => `The JSON is invalid from here on: unexpected ${detail}.`,
      'json-too-deep': () => 'The JSON is nested more than 1000 levels deep.',
      'har-without-entries': () => 'The HAR has no list "log.entries".',
    },
    codes: 'Responses by code',
    unknownCodes: 'Responses by code outside the catalog',
    otherCodes: 'other codes',
    rules: 'Issues by rule',
    omittedIssues: 'more issues of responses with over 100',
    more: (count) => `and ${count} more`,
    responses: (responses, outside) =>
      `${responses} ${responses === 1 ? 'response' : 'responses'}, ${outside} outside the catalog`,
    successes: (count) =>
      `${count} ${count === 1 ? 'response counted as a success' : 'responses counted as successes'}`,
    within: (count) => `${count} ${count === 1 ? 'response' : 'responses'} within the catalog`,
    passedOver: (count) => `${count} ${count === 1 ? 'entry' : 'entries'} without a response skipped`,
    notRecorded: (count) =>
      `${count} ${count === 1 ? 'error response' : 'error responses'} recorded without a body skipped`,
    leftOut: (count) => `${count} ${count === 1 ? 'response' : 'responses'} from other URLs left out`,
    otherFiles: (count) => `${count} ${count === 1 ? 'file or folder' : 'files or folders'} of other kinds skipped`,
    otherKind: 'skipped',
    nothing:
      'nothing was checked: found no recorded response to check in NDJSON (a JSON object on each line), JSON (such objects, or lists of them) or HAR files, plain or gzipped',
    brokenLines: (count) =>
      count === 1 ? '1 record could not be read as a response' : `${count} records could not be read as responses`,
    notRecordings: (count) => (count === 1 ? '1 file is not a recording' : `${count} files are not recordings`),
    unreadableFiles: (count) => `${count} ${count === 1 ? 'file' : 'files'} could not be read to the end`,
  },
  zh: {
    place: {
      ndjson: (file, line) => `${file}:${line}`,
      json: (file, record) => `${file} 第 ${record} 条`,
      har: (file, entry) => `${file} 第 ${entry} 条`,
    },
    broken: {
      'no-record': '不是响应记录：应为包含 "status"、"headers" 和 "body" 的 JSON 对象。',
      'too-long': '超过 16 MiB，已跳过。',
    },
    failures: {
      'file-failed': (detail) => `无法读取文件：${detail}。`,
      'gzip-truncated': () => 'gzip 文件不完整，已被截断。',
      'gzip-corrupt': (detail) => `gzip 文件已损坏：${detail}。`,
      'no-recording': () => '不是响应记录：内容既不是 NDJSON 或 JSON，也不是 HAR。',
      'json-truncated': () => 'JSON 不完整，已被截断。',
      'json-broken': (detail) => `自此处起不是合法的 JSON：意外的 ${detail}。`,
      'json-too-deep': () => 'JSON 的嵌套超过 1000 层。',
      'har-without-entries': () => 'HAR 中没有列表 "log.entries"。',
    },
    codes: '各错误码的响应数',
    unknownCodes: '错误码目录之外各错误码的响应数',
    otherCodes: '其他错误码',
    rules: '各规则的问题数',
    omittedIssues: '单个响应中第 100 个之后的问题',
    more: (count) => `另有 ${count} 个问题`,
    responses: (responses, outside) => `共 ${responses} 个响应，其中 ${outside} 个不符合错误码目录`,
    successes: (count) => `其中 ${count} 个响应被视为成功`,
    within: (count) => `${count} 个响应符合错误码目录`,
    passedOver: (count) => `跳过 ${count} 个没有响应的条目`,
    notRecorded: (count) => `跳过 ${count} 个未录制响应体的错误响应`,
    leftOut: (count) => `忽略 ${count} 个来自其他 URL 的响应`,
    otherFiles: (count) => `跳过 ${count} 个其他类型的文件或文件夹`,
    otherKind: '已跳过',
    nothing:
      '未检查任何内容：在 NDJSON（每行一个 JSON 对象）、JSON（此类对象或其数组）和 HAR 文件（均可为 gzip 格式）中未找到需要检查的响应记录',
    brokenLines: (count) => `${count} 条记录无法读取为响应`,
    notRecordings: (count) => `${count} 个文件不是响应记录`,
    unreadableFiles: (count) => `${count} 个文件未能完整读取`,
  },
}

/** Why a recording could not be read to its end, safe to print on a terminal. */
export function failureText({ reason, message }: ReadFailure, language: Language): string {
  return words[language].failures[reason](printable(message))
}
