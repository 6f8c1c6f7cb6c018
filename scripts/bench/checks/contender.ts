/**
 * A way to check values, as a module exports it. Every member makes its check when it is called, so that a process or
 * a bundle that wants one of them pays for that one.
 */
export interface Contender {
  readonly body: () => Check
  readonly headers: () => Check
  readonly whyBody: () => Explain
  readonly whyHeaders: () => Explain
}

/** Whether a value is valid. */
export type Check = (value: unknown) => boolean

/** Everything that is wrong with a value, in words; empty if it is valid. */
export type Explain = (value: unknown) => readonly unknown[]

/** The contenders by the name that tables show, with the module of each; the others are compared with the first. */
export const contenders = {
  'hand-written floor': 'hand-written',
  'errbook predicates, schemas': 'errbook',
  'errbook checkRequest, checkResponse': 'errbook-checks',
  'ajv 8, compiled at run time': 'ajv',
  'ajv 8 standalone': 'ajv-standalone',
  'ajv 8 standalone, tuned': 'ajv-tuned',
  'TypeBox 0.34 TypeCompiler': 'typebox-0.34',
  'TypeBox 1 Compile': 'typebox-1',
  'zod 4': 'zod',
  'zod 4 mini': 'zod-mini',
  'valibot 1': 'valibot',
  'arktype 2': 'arktype',
  'typia 9': 'typia',
} as const

/** The name of a contender. */
export type ContenderName = keyof typeof contenders
