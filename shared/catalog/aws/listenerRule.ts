import { compareText } from '../../base/stableJson.ts'
import type { Cfn } from '../spec/checked.ts'

/** What a listener rule asks of a request; without any of it, the edge is what the listener does by default. */
export interface RuleConditions {
  readonly hostHeaders: readonly string[]
  readonly pathPatterns: readonly string[]
}

export interface RuleInput extends RuleConditions {
  readonly edgeId: string
  /** Set by the user; null: chosen here. */
  readonly priority: number | null
}

export const hasConditions = ({ hostHeaders, pathPatterns }: RuleConditions): boolean =>
  hostHeaders.length + pathPatterns.length > 0

export function ruleConditions({ hostHeaders, pathPatterns }: RuleConditions) {
  return [
    ...(hostHeaders.length > 0
      ? [{ Field: 'host-header', HostHeaderConfig: { Values: [...hostHeaders] } }]
      : []),
    ...(pathPatterns.length > 0
      ? [{ Field: 'path-pattern', PathPatternConfig: { Values: [...pathPatterns] } }]
      : []),
  ] satisfies Cfn<'AWS::ElasticLoadBalancingV2::ListenerRule'>['Conditions']
}

const HIGHEST_PRIORITY = 50_000
const LONGEST_PATTERN = 128
const SLOTS = 130

/**
 * Priorities (1 to 50,000, tried in ascending order) by edge id. Rules with more specific conditions come first: host
 * and path, then host, then path; longer patterns before shorter ones.
 *
 * Within its rank a rule's number comes from its edge id and not from its position: AWS refuses a priority that another
 * rule still holds, and CloudFormation updates rules one by one, so numbering 10, 20, 30 … would make the insertion of
 * a rule fail the stack update.
 */
export function prioritiesOf(rules: readonly RuleInput[]): ReadonlyMap<string, number> {
  const priorities = new Map<string, number>()
  const taken = new Set<number>()
  for (const { edgeId, priority } of rules) {
    if (priority === null) continue
    priorities.set(edgeId, priority)
    taken.add(priority)
  }
  const automatic = rules.filter((rule) => rule.priority === null && hasConditions(rule))
  for (const rule of [...automatic].sort((a, b) => compareText(a.edgeId, b.edgeId))) {
    let priority = rankOf(rule) * SLOTS + 1 + (hash(rule.edgeId) % SLOTS)
    while (taken.has(priority)) priority = (priority % HIGHEST_PRIORITY) + 1
    priorities.set(rule.edgeId, priority)
    taken.add(priority)
  }
  return priorities
}

/**
 * Priorities of the rules that take test requests out of production's, by edge id: before those of production, whose
 * automatic ones begin at 131 unless their conditions are as long as AWS lets them be. Throws where a chosen priority
 * leaves no room before it.
 */
export function testPrioritiesOf(rules: readonly RuleInput[]): ReadonlyMap<string, number> {
  const taken = new Set(rules.flatMap(({ priority }) => priority ?? []))
  const priorities = new Map<string, number>()
  for (const { edgeId, priority } of [...rules].sort((a, b) => compareText(a.edgeId, b.edgeId))) {
    const room = Math.min(SLOTS, (priority ?? HIGHEST_PRIORITY) - 1)
    for (let tried = 0; tried < room; tried++) {
      const number = 1 + ((hash(edgeId) + tried) % room)
      if (taken.has(number)) continue
      priorities.set(edgeId, number)
      taken.add(number)
      break
    }
  }
  return priorities
}

function rankOf({ hostHeaders, pathPatterns }: RuleConditions): number {
  const kind = hostHeaders.length === 0 ? 2 : pathPatterns.length === 0 ? 1 : 0
  // The least specific of alternatives decides: the rule must not hide more specific ones.
  const literal = Math.min(...[...hostHeaders, ...pathPatterns].map(literalLength))
  return kind * LONGEST_PATTERN + (LONGEST_PATTERN - 1 - Math.min(literal, LONGEST_PATTERN - 1))
}

/** Characters that must match as they are; a pattern without wildcards counts one more than its prefix with one. */
const literalLength = (pattern: string): number => {
  const literal = pattern.replace(/[*?]/g, '').length
  return literal === pattern.length ? literal + 1 : literal
}

/** 32-bit FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0
  return value
}
