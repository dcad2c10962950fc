import { isType } from '../../graph/graph.ts'
import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'PERF082',
  slug: 'function-behind-balancer-timeout',
  title: 'Load balancer gives up before the function does',
  severity: 'warning',
  pillar: 'performance',
  why: 'When nothing has come within its idle timeout the load balancer answers with an error. The function works on, is billed, and nobody gets what it made.',
  docs: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html',
  *check(graph) {
    for (const node of graph.ofType('lambda-function')) {
      const { timeoutSeconds } = node.config
      for (const { from } of graph.into(node.id, 'routes')) {
        if (!isType(from, 'application-load-balancer')) continue
        const { idleTimeout } = from.config
        if (timeoutSeconds <= idleTimeout) continue
        yield {
          node: node.id,
          path: ['timeoutSeconds'],
          message: `"${node.name}" may take ${timeoutSeconds} seconds, and "${from.name}" waits ${idleTimeout}.`,
          advice: `Shorten the timeout to ${idleTimeout} seconds, or let the load balancer wait longer.`,
          fix: setTo(
            `Stop after ${idleTimeout} seconds`,
            node.id,
            ['timeoutSeconds'],
            Math.min(900, idleTimeout),
          ),
        }
      }
    }
  },
  examples: { good: ['functions'], bad: ['functions-and-queues'] },
})
