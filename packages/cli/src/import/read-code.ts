import { quoted } from './columns.js'

/** A code as pages print it. */
export interface ReadCode {
  readonly code: string
  readonly isDeprecated: boolean
  /** What is doubtful about it. */
  readonly doubt: string | undefined
}

/** Reads a code as pages print it: struck out, or with a word beside it, where it is deprecated. */
export function readCode(cell: string): ReadCode {
  const [, struck = '', after = ''] = /^~~([^~]+)~~(.*)$/s.exec(cell) ?? []
  if (struck.trim() !== '') {
    const code = withoutWord(struck.trim())
    const isSaid = deprecated.test(after) || (after === '' && code !== struck.trim())
    const doubt = isSaid ? undefined : `${quoted(cell)} is read as a code that is deprecated`
    return { code, isDeprecated: true, doubt }
  }
  const code = withoutWord(cell)
  return { code, isDeprecated: code !== cell, doubt: undefined }
}

const deprecated = /^\s*(?:[(（[]\s*)?(?:deprecated|obsolete|已?弃用|已?废弃)(?:\s*[)）\]])?$/i

/** A word in brackets, since one without could belong to the code. */
const behind = /(?<!\s)\s*[(（[]\s*(?:deprecated|obsolete|已?弃用|已?废弃)\s*[)）\]]$/i

function withoutWord(code: string): string {
  return code.replace(behind, '') || code
}
