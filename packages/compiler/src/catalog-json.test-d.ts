import type { WholeCatalog } from '@errbook/catalog'
import type { Static } from '@sinclair/typebox'
import { expectTypeOf } from 'vitest'
import type { CatalogJson } from './catalog-json.js'

type Admitted = Static<typeof CatalogJson>

expectTypeOf<Admitted>().toExtend<WholeCatalog>()
expectTypeOf<keyof Admitted>().toEqualTypeOf<keyof WholeCatalog>()
expectTypeOf<keyof Admitted['errors'][string]>().toEqualTypeOf<keyof WholeCatalog['errors'][string]>()
expectTypeOf<keyof Admitted['headers']['request'][string]>().toEqualTypeOf<
  keyof WholeCatalog['headers']['request'][string]
>()
