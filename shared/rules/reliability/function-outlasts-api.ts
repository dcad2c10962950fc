import { isType } from '../../graph/graph.ts'
import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

/** https://docs.aws.amazon.com/general/latest/gr/appsync.html: request execution time. */
const APPSYNC_SECONDS = 30

export default defineRule({
  id: 'REL160',
  slug: 'function-outlasts-api',
  title: 'API gives up before the function does',
  severity: 'warning',
  pillar: 'reliability',
  why: 'API Gateway waits 29 seconds for an answer, AWS AppSync 30, and then sends the caller an error. The function works on and is billed, and a caller who tries again starts it once more.',
  docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html',
  *check(graph) {
    for (const node of graph.ofType('lambda-function')) {
      const { timeoutSeconds } = node.config
      const [first] = graph
        .into(node.id, 'integrates')
        .flatMap(({ config, from }) => {
          if (isType(from, 'appsync-api')) return [{ api: from, waits: APPSYNC_SECONDS }]
          return typeof config.timeoutMs === 'number' ? [{ api: from, waits: config.timeoutMs / 1000 }] : []
        })
        .toSorted((a, b) => a.waits - b.waits)
      if (!first || timeoutSeconds <= first.waits) continue
      const shorter = Math.floor(first.waits)
      yield {
        node: node.id,
        path: ['timeoutSeconds'],
        message: `"${node.name}" may take ${timeoutSeconds} seconds, and "${first.api.name}" waits ${first.waits}.`,
        advice: `Stop it after ${first.waits} seconds; for what takes longer answer at once and work through a queue.`,
        ...(shorter >= 1 && {
          fix: setTo(`Stop after ${shorter} seconds`, node.id, ['timeoutSeconds'], shorter),
        }),
      }
    }
  },
  examples: { good: ['apis'], bad: ['apis-at-fault'] },
})
