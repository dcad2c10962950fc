import { formatNumber } from '../../base/money.ts'
import { defineRule } from '../define.ts'

/** Below this the colder classes save less in a year than an hour of work costs. */
const LARGE_GB = 1024

export default defineRule({
  id: 'COST121',
  slug: 'large-bucket-without-classes',
  title: 'Much is in Standard and nothing ever moves',
  severity: 'info',
  pillar: 'cost',
  why: 'Standard-IA costs about half of Standard to keep, the Glacier classes a sixth and less. Intelligent-Tiering moves what nobody reads by itself.',
  docs: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html',
  *check(graph) {
    for (const node of graph.ofType('s3-bucket')) {
      const { lifecycle, usage } = node.config
      if (usage.standardGb === null || usage.standardGb < LARGE_GB) continue
      if (lifecycle.some(({ transitions, expireDays }) => transitions.length > 0 || expireDays !== null))
        continue
      yield {
        node: node.id,
        path: ['lifecycle'],
        message: `"${node.name}" holds ${formatNumber(usage.standardGb)} GB in Standard, and no lifecycle rule moves any.`,
        advice:
          'Move what is read seldom to a colder class, or all of it to Intelligent-Tiering where nobody knows.',
      }
    }
  },
  examples: { good: ['storage-sound'], bad: ['storage-faults'] },
})
