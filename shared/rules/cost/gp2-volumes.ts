import { defineRule } from '../define.ts'
import { launchers } from '../traits.ts'

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
      for (const { type, sizeGiB, path } of instances.volumes) {
        if (type !== 'gp2') continue
        yield {
          node: node.id,
          path,
          message: `A volume of ${sizeGiB} GiB is gp2.`,
          advice:
            sizeGiB > 1000
              ? `Use gp3; with its ${3 * sizeGiB} baseline IOPS in mind, provision IOPS above 3,000 where they are needed.`
              : 'Use gp3.',
          fix: { title: 'Use gp3', operations: [{ verb: 'setConfig', id: node.id, path, value: 'gp3' }] },
        }
      }
    }
  },
  examples: { good: ['web-behind-alb'], bad: ['gp2-volumes'] },
})
