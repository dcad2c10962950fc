import { formatNumber } from '../../base/money.ts'
import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'
import { launchers } from '../traits.ts'

export default defineRule({
  id: 'COST003',
  slug: 'io1-volumes',
  title: 'Volume is io1',
  severity: 'info',
  pillar: 'cost',
  why: 'io2 costs the same for each GiB and, above 32,000 IOPS, less for each IOPS. It is a hundred times as durable.',
  docs: 'https://docs.aws.amazon.com/ebs/latest/userguide/provisioned-iops.html',
  alsoKnownAs: ['thrifty io1_volumes'],
  *check(graph, facts) {
    const gp3 = facts.ebsLimits('gp3').iops?.value.max ?? 0
    for (const { node, instances } of launchers(graph)) {
      for (const { type, sizeGiB, path } of instances.volumes) {
        if (type !== 'io1') continue
        yield {
          node: node.id,
          path,
          message: `A volume of ${formatNumber(sizeGiB)} GiB is io1.`,
          advice: `Use io2, or gp3 where ${formatNumber(gp3)} IOPS and single-digit milliseconds are enough.`,
          fix: setTo('Use io2', node.id, path, 'io2'),
        }
      }
    }
  },
  examples: { good: ['web-behind-alb'], bad: ['io1-volumes'] },
})
