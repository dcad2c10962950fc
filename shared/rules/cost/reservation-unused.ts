import { plural } from '../../base/text.ts'
import { defineRule } from '../define.ts'

export default defineRule({
  id: 'COST101',
  slug: 'reservation-unused',
  title: 'Reserved capacity is not used',
  severity: 'warning',
  pillar: 'cost',
  why: 'A Capacity Reservation is billed at the On-Demand price from the moment it is made, whether instances run in it or not.',
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/capacity-reservations-pricing-billing.html',
  *check(graph) {
    for (const node of graph.ofType('capacity-reservation')) {
      const { count, zones, match, instanceType } = node.config
      const uses = graph.outOf(node.id, 'reserves')
      const held = count * zones
      const most = uses.reduce((sum, { toFacet }) => sum + toFacet.onDemand.max, 0)
      // An open one may serve what is not in the drawing.
      if (uses.length === 0 ? match === 'open' : most >= held) continue
      yield {
        node: node.id,
        path: ['count'],
        message:
          uses.length === 0
            ? `Nothing is connected to the ${held} reserved ${instanceType}, and nothing else can use them.`
            : `${plural(held, 'instance')} of ${instanceType} are reserved, and what is connected runs at most ${most} On-Demand.`,
        advice: 'Reserve no more than runs at its largest, or make the reservation open.',
      }
    }
  },
  examples: { good: ['ec2-sound'], bad: ['reservation-unused'] },
})
