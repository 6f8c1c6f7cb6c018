import { type Catalog, listErrors } from '@errbook/catalog'
import { prepare } from '@errbook/validate/read'
import { answerOf } from './answer.js'
import { codeVectors } from './code-vectors.js'
import { failureVectors } from './failure-vectors.js'
import { faultVectors } from './fault-vectors.js'
import { headerVectors } from './header-vectors.js'
import { sceneOf } from './scene.js'
import { successVectors } from './success-vectors.js'
import type { Vector } from './vector.js'

/**
 * Responses, each with what a client has to read in it: tests of a client in any language. Every code of the catalog is sent
 * in all ways that it may be; around one of them stands what goes wrong on the way, and all that says no error. Parameters
 * are those of the catalog's examples, if it is given whole, as `catalog.json` has it. The same catalog always gives the same
 * vectors.
 *
 * @throws TypeError when the value is not a catalog.
 */
export function vectorsOf(catalog: Catalog): readonly Vector[] {
  prepare(catalog)
  const answers = listErrors(catalog).flatMap((definition) => answerOf(catalog, definition) ?? [])
  const ofCodes = answers.flatMap((answer) => codeVectors(catalog, answer))
  const scene = sceneOf(catalog, answers)
  if (scene === undefined) return ofCodes
  return [
    ...ofCodes,
    ...faultVectors(scene),
    ...failureVectors(scene),
    ...headerVectors(scene),
    ...successVectors(scene),
  ]
}
