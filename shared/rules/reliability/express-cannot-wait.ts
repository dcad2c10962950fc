import { formatNumber } from '../../base/money.ts'
import { defineRule } from '../define.ts'

/** What runs for longer than an Express workflow may, or waits for. */
const LONG: readonly string[] = ['job-queue', 'task', 'training-job']
/** https://docs.aws.amazon.com/step-functions/latest/dg/choosing-workflow-type.html */
const MOST_SECONDS = 300

export default defineRule({
  id: 'REL077',
  slug: 'express-cannot-wait',
  title: 'Express workflow cannot wait for that',
  severity: 'warning',
  pillar: 'reliability',
  why: 'An Express workflow ends after five minutes at the latest, and starts jobs and tasks without waiting for their end: its next step begins before they are done, and their failure is not noticed.',
  docs: 'https://docs.aws.amazon.com/step-functions/latest/dg/choosing-workflow-type.html',
  *check(graph) {
    for (const node of graph.ofType('step-functions-state-machine')) {
      if (node.config.type !== 'EXPRESS') continue
      const { averageSeconds } = node.config.usage
      const step = graph.outOf(node.id, 'triggers').find(({ toFacet }) => LONG.includes(toFacet.target))
      const slow = averageSeconds !== null && averageSeconds > MOST_SECONDS
      if (!step && !slow) continue
      yield {
        node: node.id,
        path: slow ? ['usage', 'averageSeconds'] : ['type'],
        message: slow
          ? `Runs of "${node.name}" are to take ${formatNumber(averageSeconds)} seconds, and Express ends at ${MOST_SECONDS}.`
          : `"${node.name}" is Express and does not wait for "${step?.to.name ?? ''}".`,
        advice: 'Make it a Standard workflow, or start what runs for long from one.',
      }
    }
  },
  examples: { good: ['events'], bad: ['events-refused'] },
})
