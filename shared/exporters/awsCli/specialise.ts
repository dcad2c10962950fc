import { type CfnObject, type CfnValue, isIntrinsic } from '../../catalog/cfn.ts'

/** What each condition is decided to be. */
export type Decisions = Readonly<Record<string, boolean>>

/** Names of the conditions that a value depends on, sorted. */
export function conditionsIn(value: CfnValue): readonly string[] {
  if (typeof value !== 'object') return []
  const known = conditions.get(value)
  if (known !== undefined) return known
  const found = new Set<string>()
  collect(value, found)
  const made = [...found].sort()
  conditions.set(value, made)
  return made
}

// Each resource is asked for its conditions by its digest, its name, and its step in both scripts.
const conditions = new WeakMap<object, readonly string[]>()

function collect(value: CfnValue, found: Set<string>): void {
  if (typeof value !== 'object') return
  if (!Array.isArray(value) && isIntrinsic(value) && value.$cfn === 'if') found.add(value.condition)
  for (const inner of Object.values(value)) collect(inner, found)
}

/**
 * The value with every `if` decided; undefined when nothing is left of it. A shell script cannot leave an option or an
 * element of a JSON list out half-way, so each outcome is printed as a whole.
 */
export function specialise(value: CfnValue, decisions: Decisions): CfnValue | undefined {
  if (typeof value !== 'object') return value
  if (Array.isArray(value)) {
    return value.flatMap((item: CfnValue) => {
      const inner = specialise(item, decisions)
      return inner === undefined ? [] : [inner]
    })
  }
  if (isIntrinsic(value)) {
    if (value.$cfn === 'noValue') return undefined
    if (value.$cfn === 'if')
      return specialise(decisions[value.condition] ? value.then : value.else, decisions)
  }
  return decided(value as CfnObject, decisions)
}

export function specialiseObject(value: CfnObject, decisions: Decisions): CfnObject {
  for (const _ in decisions) return decided(value, decisions)
  // `noValue` stands only in an arm of an `if`, so without conditions there is nothing to decide.
  return value
}

function decided(value: CfnObject, decisions: Decisions): CfnObject {
  const kept: Record<string, CfnValue> = {}
  for (const [key, item] of Object.entries(value)) {
    const inner = specialise(item, decisions)
    if (inner !== undefined) kept[key] = inner
  }
  return kept
}
