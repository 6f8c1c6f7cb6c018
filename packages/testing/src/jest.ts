/**
 * The matchers for Jest 30: `setupFilesAfterEnv: ['@errbook/testing/jest']`.
 *
 * @packageDocumentation
 */
import type {} from 'expect'
import { type Expect, extend } from './matchers/runner.js'
import type { AsymmetricCatalogMatchers, CatalogMatchers } from './matchers/types.js'

declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T = unknown> extends CatalogMatchers<T, R> {}
  interface AsymmetricMatchers extends AsymmetricCatalogMatchers<unknown> {}
}

declare global {
  // @types/jest has types of its own.
  namespace jest {
    // biome-ignore lint/complexity/noBannedTypes: merging asks for the parameters as they are declared.
    interface Matchers<R, T = {}> extends CatalogMatchers<T, R> {}
    interface Expect extends AsymmetricCatalogMatchers<unknown> {}
    interface InverseAsymmetricMatchers extends AsymmetricCatalogMatchers<unknown> {}
  }
}

const { expect } = globalThis as { readonly expect?: Expect }
if (expect === undefined) {
  throw new Error(
    'expect is not defined yet: list @errbook/testing/jest under setupFilesAfterEnv of the Jest configuration, ' +
      'not setupFiles, and leave injectGlobals on',
  )
}
extend(expect)

export type { ConformOptions, ErrorOptions, RefusalOptions, Wording } from './matchers/options.js'
export type { CatalogMatchers } from './matchers/types.js'
