import { formatNumber } from '../../base/money.ts'
import { defineRule } from '../define.ts'

/** More often than every five minutes. */
const MOST_STARTS = (730 * 60) / 5

export default defineRule({
  id: 'COST071',
  slug: 'job-started-too-often',
  title: 'Batch job is started every few minutes',
  severity: 'warning',
  pillar: 'cost',
  why: 'A job waits a minute or more for its capacity and its image, which is billed too, and jobs that take longer than the interval pile up. AWS advises jobs of three minutes and more.',
  docs: 'https://docs.aws.amazon.com/batch/latest/userguide/bestpractices.html',
  *check(graph) {
    for (const node of graph.nodes.values()) {
      const starts = node.traits.schedule?.startsPerMonth ?? null
      if (starts === null || starts <= MOST_STARTS) continue
      for (const { id, toFacet, to } of graph.outOf(node.id, 'triggers')) {
        if (toFacet.target !== 'job-queue') continue
        yield {
          node: node.id,
          edge: id,
          path: [],
          message: `"${node.name}" starts a job of "${to.name}" ${formatNumber(Math.round(starts))} times a month.`,
          advice: 'Start it less often with more to do, or use a service or a function that reads a queue.',
        }
      }
    }
  },
  examples: { good: ['events'], bad: ['events-lost'] },
})
