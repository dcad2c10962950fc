import { formatNumber } from '../../base/money.ts'
import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

/** Standard-IA, One Zone-IA and Glacier Instant Retrieval bill every object as 128 KB at least. */
const LEAST_BYTES = 131_072
const WITH_MINIMUM = ['STANDARD_IA', 'ONEZONE_IA', 'GLACIER_IR']

export default defineRule({
  id: 'COST123',
  slug: 'small-objects-moved',
  title: 'Small objects move to a class that bills 128 KB for each',
  severity: 'warning',
  pillar: 'cost',
  why: 'An object of 4 KB then costs as much as one of 128 KB, and moving it costs more than Standard does for years.',
  docs: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html',
  *check(graph) {
    for (const node of graph.ofType('s3-bucket')) {
      for (const [i, { name, transitions, largerThanBytes }] of node.config.lifecycle.entries()) {
        if (largerThanBytes === null || largerThanBytes >= LEAST_BYTES) continue
        if (!transitions.some(({ storageClass }) => WITH_MINIMUM.includes(storageClass))) continue
        const path = ['lifecycle', i, 'largerThanBytes']
        yield {
          node: node.id,
          path,
          message: `Rule "${name}" moves objects above ${formatNumber(largerThanBytes)} bytes, and each is billed as 131,072.`,
          advice: 'Leave the size empty: AWS then moves no object below 128 KB.',
          fix: setTo('Move no small objects', node.id, path),
        }
      }
    }
  },
  examples: { good: ['storage-sound'], bad: ['storage-faults'] },
})
