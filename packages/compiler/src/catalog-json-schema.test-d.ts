import type { CatalogJson } from '@errbook/catalog'
import type { Static } from '@sinclair/typebox'
import { expectTypeOf } from 'vitest'
import type { catalogJsonSchema } from './catalog-json-schema.js'

type Admitted = Omit<Static<typeof catalogJsonSchema>, '$schema' | '$comment'>

expectTypeOf<Admitted>().toExtend<CatalogJson>()
expectTypeOf<keyof Admitted>().toEqualTypeOf<keyof CatalogJson>()
expectTypeOf<keyof Admitted['errors'][string]>().toEqualTypeOf<keyof CatalogJson['errors'][string]>()
expectTypeOf<keyof Admitted['headers']['request'][string]>().toEqualTypeOf<
  keyof CatalogJson['headers']['request'][string]
>()
