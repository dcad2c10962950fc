import { defineRule } from '../define.ts'

export default defineRule({
  id: 'REL007',
  slug: 'spot-only-single',
  title: 'The only instance or task is Spot',
  severity: 'warning',
  pillar: 'reliability',
  why: 'AWS takes Spot capacity back with two minutes’ notice. With one instance or task and no On-Demand base, that is an outage.',
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-interruptions.html',
  *check(graph) {
    for (const node of graph.nodes.values()) {
      const { instances, containers } = node.traits
      for (const [what, one] of [
        ['instance', instances],
        ['task', containers],
      ] as const) {
        if (!one || one.spotShare < 1 || one.onDemandBase > 0 || one.count?.desired !== 1) continue
        yield {
          node: node.id,
          message: `"${node.name}" runs one ${what}, and it is Spot.`,
          advice: `Keep an On-Demand base of one, or run at least two ${what}s${what === 'instance' ? ' from several pools' : ''}.`,
        }
      }
    }
  },
  examples: {
    good: ['spot-diversified', 'container-service'],
    bad: ['spot-only-single', 'spot-single-task'],
  },
})
