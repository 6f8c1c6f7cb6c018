import type { Body, BodyRule, Field, FieldRule, Header, HeaderRule } from '@errbook/catalog'
import { mapValues } from '../map-values.js'

/** The types of what these functions give. */
export const ruleTypes = ['BodyRule', 'FieldRule', 'HeaderRule', 'MemberRule'] as const

/** A header without its text for people. */
export function headerRule({ description, provenance, published, note, fields, ...rule }: Header): HeaderRule {
  return { ...rule, ...(fields && { fields: mapValues(fields, fieldRule) }) }
}

function fieldRule({ description, provenance, ...rule }: Field): FieldRule {
  return rule
}

/** The error body without its text for people. */
export function bodyRule({ members }: Body): BodyRule {
  return { members: mapValues(members, ({ description, provenance, ...rule }) => rule) }
}
