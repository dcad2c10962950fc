import { isType } from '../../graph/graph.ts'
import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'
import { onOutposts } from '../traits.ts'

export default defineRule({
  id: 'REL182',
  slug: 'outpost-volume-type',
  title: 'Volume on an Outpost is not gp2',
  severity: 'warning',
  pillar: 'reliability',
  why: 'The storage of an Outposts rack is made for gp2 volumes. On most racks a volume of another type is refused, and with it the instance.',
  docs: 'https://docs.aws.amazon.com/outposts/latest/userguide/launch-instance.html',
  *check(graph) {
    for (const node of onOutposts(graph)) {
      const volumes = isType(node, 'rds-instance')
        ? [{ type: node.config.storageType, path: ['storageType'] }]
        : (node.traits.instances?.volumes ?? [])
      for (const { type, path } of volumes) {
        if (type === 'gp2') continue
        yield {
          node: node.id,
          path,
          message: `The volume is ${type}.`,
          advice: 'Use gp2, unless your Outpost is known to have the other.',
          fix: setTo('Use gp2', node.id, path, 'gp2'),
        }
      }
    }
  },
  examples: { good: ['outpost'], bad: ['outpost-refused'] },
})
