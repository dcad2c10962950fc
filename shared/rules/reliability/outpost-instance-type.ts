import { isType } from '../../graph/graph.ts'
import { defineRule } from '../define.ts'
import { onOutposts } from '../traits.ts'

/** First-generation racks, then second-generation ones. https://aws.amazon.com/outposts/rack/features/ */
const FAMILIES = ['c5', 'c5d', 'g4dn', 'i3en', 'm5', 'm5d', 'r5', 'r5d', 'c7i', 'm7i', 'r7i']

export default defineRule({
  id: 'REL181',
  slug: 'outpost-instance-type',
  title: 'Outposts racks have no such instances',
  severity: 'warning',
  pillar: 'reliability',
  why: 'An Outpost runs the types that were ordered with it and no others: AWS has nothing to launch any other from.',
  docs: 'https://docs.aws.amazon.com/outposts/latest/userguide/outposts-optimizations.html',
  *check(graph) {
    for (const node of onOutposts(graph)) {
      const types = isType(node, 'rds-instance')
        ? [{ name: node.config.instanceClass, path: ['instanceClass'] }]
        : (node.traits.instances?.types ?? [])
      for (const { name, path } of types) {
        const family = name.replace(/^db\./, '').split('.')[0] ?? ''
        if (FAMILIES.includes(family)) continue
        yield {
          node: node.id,
          path,
          message: `${name} is of a family that AWS does not list for Outposts racks.`,
          advice: `Choose a type that yours was ordered with, of ${FAMILIES.join(', ')}: aws outposts get-outpost-instance-types lists them.`,
        }
      }
    }
  },
  examples: { good: ['outpost'], bad: ['outpost-refused'] },
})
