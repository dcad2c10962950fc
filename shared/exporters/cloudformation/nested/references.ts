import { type CfnObject, type CfnValue, isIntrinsic } from '../../../catalog/cfn.ts'
import { mapReferences, type Reference } from '../../../catalog/mapReferences.ts'
import type { PlanResource } from '../../../plan/plan.ts'

export const keyOf = ({ target, attribute }: Reference): string =>
  attribute === null ? target : `${target}.${attribute}`

/** Each reference in it once, by its key. */
export function referencesOf(value: CfnValue): ReadonlyMap<string, Reference> {
  const found = new Map<string, Reference>()
  mapReferences(value, (reference, original) => {
    found.set(keyOf(reference), reference)
    return original
  })
  return found
}

/** The conditions that functions in it ask. */
export function conditionsIn(value: CfnValue, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object') return found
  if (isIntrinsic(value) && value.$cfn === 'if') found.add(value.condition)
  for (const item of Object.values<CfnValue>(value as CfnObject)) conditionsIn(item, found)
  return found
}

/** Everything of a resource in which references may stand. */
export const bodyOf = ({ properties, updatePolicy = {}, creationPolicy = {} }: PlanResource): CfnValue => [
  properties,
  updatePolicy,
  creationPolicy,
]
