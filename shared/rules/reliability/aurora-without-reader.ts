import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'
import { isProduction } from '../traits.ts'

export default defineRule({
  id: 'REL132',
  slug: 'aurora-without-reader',
  title: 'Aurora cluster has a single instance',
  severity: 'warning',
  pillar: 'reliability',
  why: 'When the only instance fails, Aurora makes a new one, which takes around ten minutes. A reader takes over within a minute, and serves reads until then.',
  docs: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html',
  alsoKnownAs: ['RDS.15'],
  *check(graph) {
    if (!isProduction(graph)) return
    for (const node of graph.ofType('aurora-cluster')) {
      // A secondary cluster of a global database may do without: its primary serves meanwhile.
      if (node.config.readers > 0 || node.config.globalDatabase === 'secondary') continue
      yield {
        node: node.id,
        path: ['readers'],
        message: `"${node.name}" has a writer and no reader that could take over.`,
        advice: 'Add a reader.',
        fix: setTo('Add a reader', node.id, ['readers'], 1),
      }
    }
  },
  examples: { good: ['databases'], bad: ['weak-databases'] },
})
