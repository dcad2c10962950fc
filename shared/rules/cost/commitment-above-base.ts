import { formatUnitPrice } from '../../base/money.ts'
import type { Facts } from '../../facts/facts.ts'
import type { Graph } from '../../graph/graph.ts'
import { defineRule } from '../define.ts'
import { launchers } from '../traits.ts'

export default defineRule({
  id: 'COST102',
  slug: 'commitment-above-base',
  title: 'Savings Plan commits to more than always runs',
  severity: 'warning',
  pillar: 'cost',
  why: 'A Savings Plan is paid by the hour for one or three years, whether or not so much runs. What the smallest size does not use is lost in every quiet hour.',
  docs: 'https://docs.aws.amazon.com/savingsplans/latest/userguide/what-is-savings-plans.html',
  *check(graph, facts) {
    const committed = graph.settings.commitments.reduce((sum, { usdPerHour }) => sum + (usdPerHour ?? 0), 0)
    const steady = committed === 0 ? null : steadyUsd(graph, facts)
    if (steady === null || committed <= steady) return
    yield {
      node: null,
      message: `${formatUnitPrice(committed)} an hour are committed, and the On-Demand Instances that always run cost ${formatUnitPrice(Number(steady.toFixed(4)))} an hour even without a discount.`,
      advice: 'Commit to less than the smallest size costs, or give a share of the steady capacity.',
    }
  },
  examples: { good: ['ec2-sound'], bad: ['commitment-above-base'] },
})

/** On-Demand price an hour of what runs at the smallest size; null: something of it is not known. */
function steadyUsd(graph: Graph, facts: Facts): number | null {
  let usd = 0
  for (const { node, instances } of launchers(graph)) {
    const { count, onDemandBase, spotShare, types } = instances
    const [first] = types
    if (!count || !first) return null
    const base = Math.min(count.min, onDemandBase)
    const onDemand = base + (count.min - base) * (1 - spotShare)
    const key = { kind: 'ec2', instanceType: first.name } as const
    const price = facts.lookupPrice(key, node.region, { estimateFrom: 'us-east-1' }).usdPerUnit
    if (onDemand > 0 && price === null) return null
    usd += onDemand * (price ?? 0)
  }
  // Fargate counts towards a Compute Savings Plan as well, and is not looked at here.
  return [...graph.nodes.values()].some(({ traits }) => traits.containers) ? null : usd
}
