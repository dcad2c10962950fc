import { listText } from '../../base/text.ts'
import type { Facts } from '../../facts/facts.ts'
import { isOnOutpost } from '../../graph/outposts.ts'
import { defineRule } from '../define.ts'
import { type InstancesTrait, launchers } from '../traits.ts'

export default defineRule({
  id: 'REL004',
  slug: 'type-not-in-every-az',
  title: 'Instance type is missing in an Availability Zone',
  severity: 'warning',
  pillar: 'reliability',
  why: 'In the zone that lacks the type nothing can be launched; the other zones carry its share, and a rebalance fails over and over.',
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-discovery.html',
  *check(graph, facts) {
    const unsure = new Map<string, { zones: Set<string>; types: Set<string> }>()
    for (const { node, instances } of launchers(graph)) {
      if (isOnOutpost(graph, node)) continue
      const layout = graph.layoutOf(node)
      const zones = facts.region(node.region)?.azs?.length ?? 0
      const lacking = zonesWithoutAny(facts, instances, node.region)
      if (!layout || lacking.length === 0 || lacking.length >= zones) continue
      const names = instances.types.map(({ name }) => name)
      const enough = zones - lacking.length
      // Zone names are shuffled per account, so which of them the subnets are in is not known unless all are.
      if (layout.azCount > enough) {
        yield {
          node: node.id,
          path: instances.types[0]?.path ?? [],
          message: `${listText(lacking)} of ${node.region} does not offer ${listText(names, 'or')}, and the VPC spreads over ${layout.azCount} of ${zones} zones: at least one of its subnets can launch nothing.`,
          advice: `Use at most ${enough} Availability Zones, or another type.`,
        }
        continue
      }
      const told = unsure.get(layout.nodeId) ?? { zones: new Set(), types: new Set() }
      for (const zone of lacking) told.zones.add(zone)
      for (const name of names) told.types.add(name)
      unsure.set(layout.nodeId, told)
    }
    // Once for each VPC: it is the choice of its zones that decides, for all that stands in it.
    for (const [vpc, { zones, types }] of unsure) {
      yield {
        node: vpc,
        path: ['azCount'],
        cannotTell: true,
        message: `${listText([...zones])} does not offer ${listText([...types], 'or')}. Whether a subnet of this VPC is there depends on your account.`,
        advice:
          'Compare with the zone ids of your account: aws ec2 describe-availability-zones --query AvailabilityZones[].[ZoneName,ZoneId].',
      }
    }
  },
  examples: { good: ['web-behind-alb'], bad: ['type-not-in-every-az'] },
})

/** Ids of the zones in which none of the types is offered; empty where that is not known. */
function zonesWithoutAny(facts: Facts, { types }: InstancesTrait, region: string): readonly string[] {
  const [first, ...others] = types.map(({ name }) => facts.azsNotOffering(name, region))
  if (!first || others.includes(null)) return []
  return first.filter((zone) => others.every((lacking) => lacking?.includes(zone)))
}
