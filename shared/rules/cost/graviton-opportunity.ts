import { formatUsd, toMicro } from '../../base/money.ts'
import { plural } from '../../base/text.ts'
import type { Facts } from '../../facts/facts.ts'
import { type GraphNode, isType } from '../../graph/graph.ts'
import { isOnOutpost } from '../../graph/outposts.ts'
import { defineRule } from '../define.ts'
import { launchers } from '../traits.ts'

const HOURS_PER_MONTH = 730

export default defineRule({
  id: 'COST002',
  slug: 'graviton-opportunity',
  title: 'Graviton would cost less',
  severity: 'info',
  pillar: 'cost',
  why: 'AWS’s own Arm processors cost less for the same size. Interpreted languages and most container images run on them unchanged; compiled ones need a build for arm64.',
  docs: 'https://aws.amazon.com/ec2/graviton/',
  alsoKnownAs: ['thrifty ec2_instance_with_graviton', 'thrifty eks_node_group_with_graviton'],
  *check(graph, facts) {
    for (const { node, instances } of launchers(graph)) {
      if (isOnOutpost(graph, node)) continue
      // With several types the swap must be thought through as a whole; one type is a plain comparison.
      const [only, ...more] = instances.types
      if (!only || more.length > 0 || runsWindows(facts, node)) continue
      const graviton = facts.gravitonEquivalent(only.name, node.region)
      const priceOf = (instanceType: string) =>
        facts.lookupPrice({ kind: 'ec2', instanceType }, node.region).usdPerUnit
      const now = priceOf(only.name)
      const then = graviton && priceOf(graviton.name)
      if (graviton === null || now === null || then === null || then >= now) continue
      const count = instances.count?.desired ?? 0
      const saving = toMicro((now - then) * HOURS_PER_MONTH * count)
      const percent = Math.round((1 - then / now) * 100)
      yield {
        node: node.id,
        path: only.path,
        message: `${graviton.name} costs ${percent} % less On-Demand than ${only.name}${saving > 0 ? `: ${formatUsd(saving)} a month for ${plural(count, 'instance')}` : ''}.`,
        advice: `Try ${graviton.name} with an image for arm64.`,
      }
    }
  },
  examples: { good: ['web-behind-alb', 'windows-group'], bad: ['graviton-opportunity'] },
})

/** Windows Server has no build for Arm. */
const runsWindows = (facts: Facts, node: GraphNode): boolean =>
  (isType(node, 'autoscaling-group') && node.config.image === 'windows-2022') ||
  (isType(node, 'eks-node-group') && facts.eksAmiType(node.config.amiType)?.os === 'windows')
