import { formatNumber } from '../../base/money.ts'
import { isOnOutpost } from '../../graph/outposts.ts'
import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'
import { launchers } from '../traits.ts'

/** Above this size a gp2 volume has more IOPS of its own (3 for each GiB) than a gp3 volume without extra charge. */
const EQUAL_GIB = 1000

export default defineRule({
  id: 'COST001',
  slug: 'gp2-volumes',
  title: 'Volume is gp2',
  severity: 'warning',
  pillar: 'cost',
  why: 'gp3 costs about 20 % less for each GiB and gives 3,000 IOPS and 125 MiB/s whatever its size; gp2 has 3 IOPS for each GiB.',
  docs: 'https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html',
  alsoKnownAs: ['thrifty gp2_volumes'],
  *check(graph) {
    for (const { node, instances } of launchers(graph)) {
      // Outposts have gp2 volumes, which are in the price of the rack.
      if (isOnOutpost(graph, node)) continue
      for (const { type, sizeGiB, path } of instances.volumes) {
        if (type !== 'gp2') continue
        const larger = sizeGiB > EQUAL_GIB
        yield {
          node: node.id,
          path,
          message: `A volume of ${formatNumber(sizeGiB)} GiB is gp2.`,
          advice: larger
            ? `Use gp3, and provision more than its 3,000 IOPS where the ${formatNumber(Math.min(3 * sizeGiB, 16_000))} of this volume are needed.`
            : 'Use gp3.',
          // Of a large volume nobody knows whether it needs its IOPS: that is the user's to say.
          ...(!larger && { fix: setTo('Use gp3', node.id, path, 'gp3') }),
        }
      }
    }
  },
  examples: { good: ['web-behind-alb'], bad: ['gp2-volumes'] },
})
