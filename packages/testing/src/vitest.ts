/**
 * The matchers for Vitest 4: `setupFiles: ['@errbook/testing/vitest']`.
 *
 * @packageDocumentation
 */
import { expect } from 'vitest'
import { type Expect, extend } from './matchers/runner.js'
import type { CatalogMatchers } from './matchers/types.js'

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: merging asks for the parameters as they are declared.
  interface Matchers<T = any> extends CatalogMatchers<T> {}
  // biome-ignore lint/suspicious/noExplicitAny: ExpectStatic has the matchers of any value, and extends this, too.
  interface AsymmetricMatchersContaining extends CatalogMatchers<any> {}
}

extend(expect as unknown as Expect)

export type { ConformOptions, ErrorOptions, RefusalOptions, Wording } from './matchers/options.js'
export type { CatalogMatchers } from './matchers/types.js'
