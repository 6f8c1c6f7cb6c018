import type { Localized } from '@errbook/catalog'
import type { IssueIn } from '@errbook/validate'
import type { ShownRequest } from './shown-request.js'

/** What is to say of one line or entry. */
export type Finding = Departure | BrokenLine

/** A response with issues. */
export interface Departure {
  /** The number of the line or the entry, from 1. */
  readonly at: number
  readonly request: ShownRequest
  readonly status: number
  /** The code in its body, cut to 100 characters. */
  readonly code: string | undefined
  /** Whether the issues put it outside the catalog; warnings alone do not. */
  readonly outside: boolean
  /** Plain data, which travels between threads. */
  readonly issues: readonly IssueIn<Localized>[]
  /** How many more issues there are. */
  readonly omitted: number
}

/** A line or an entry that cannot be read. */
export interface BrokenLine {
  readonly at: number
  readonly request: ShownRequest
  readonly broken: 'no-record' | 'too-long'
}
