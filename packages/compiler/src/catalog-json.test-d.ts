import type { WholeCatalog } from '@errbook/catalog'
import type { Static } from '@sinclair/typebox'
import { expectTypeOf } from 'vitest'
import type { CatalogJson } from './catalog-json.js'

type Admitted = Static<typeof CatalogJson>

expectTypeOf<Admitted>().toExtend<WholeCatalog>()
expectTypeOf<keyof Admitted>().toEqualTypeOf<keyof WholeCatalog>()
// What an error takes when it is made is said by types alone.
expectTypeOf<keyof Admitted['errors'][string]>().toEqualTypeOf<Exclude<keyof WholeCatalog['errors'][string], 'given'>>()
expectTypeOf<keyof Admitted['headers']['request'][string]>().toEqualTypeOf<
  keyof WholeCatalog['headers']['request'][string]
>()
