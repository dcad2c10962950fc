import type { Facts } from '../../facts/facts.ts'
import { defineRule } from '../define.ts'

/** Baseline utilisation of each vCPU in percent, by size: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html */
const BASELINE: Readonly<Record<string, number>> = {
  nano: 5,
  micro: 10,
  small: 20,
  medium: 20,
  large: 30,
  xlarge: 40,
  '2xlarge': 40,
}

export default defineRule({
  id: 'PERF002',
  slug: 'burstable-above-baseline',
  title: 'Burstable instances are held above their baseline',
  severity: 'info',
  pillar: 'performance',
  why: 'A T instance earns CPU credits for its baseline only. Target tracking holds the average at its target; above the baseline credits run out, and surplus credits are then billed for each vCPU-hour.',
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  *check(graph, facts) {
    for (const node of graph.ofType('autoscaling-group')) {
      const types = node.traits.instances?.types ?? []
      const baselines = types.map(({ name }) => baselineOf(facts, name))
      // Among other types the average says nothing about the burstable ones.
      if (baselines.length === 0 || baselines.some((baseline) => baseline === null)) continue
      const highest = Math.max(...baselines.map((baseline) => baseline ?? 0))
      for (const [i, { metric, target }] of node.config.targetTracking.entries()) {
        if (metric !== 'ASGAverageCPUUtilization' || target <= highest) continue
        yield {
          node: node.id,
          path: ['targetTracking', i, 'target'],
          message: `The target is ${target} % CPU, and ${node.config.instanceType} earns credits for ${highest} %.`,
          advice: `Lower the target to ${highest} %, or take M or C instances for load that lasts.`,
        }
      }
    }
  },
  examples: { good: ['web-behind-alb', 'burstable-within-baseline'], bad: ['burstable-above-baseline'] },
})

/** null: not burstable, or of the T2 family, whose larger sizes share their credits differently. */
function baselineOf(facts: Facts, name: string): number | null {
  const type = facts.instanceType(name)
  return type?.burstable && type.family !== 't2' ? (BASELINE[type.size] ?? null) : null
}
