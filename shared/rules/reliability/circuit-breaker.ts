import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'REL019',
  slug: 'circuit-breaker',
  title: 'Deployment never gives up',
  severity: 'warning',
  pillar: 'reliability',
  why: 'Without the circuit breaker a version that does not start is tried for ever, and the stack update hangs for hours before it fails.',
  docs: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html',
  *check(graph) {
    for (const node of graph.ofType('ecs-service')) {
      if (node.config.deployment.circuitBreaker) continue
      yield {
        node: node.id,
        path: ['deployment', 'circuitBreaker'],
        message: `A broken version of "${node.name}" is started again and again.`,
        advice: 'Turn on the circuit breaker, with roll back.',
        fix: setTo('Turn on the circuit breaker', node.id, ['deployment', 'circuitBreaker'], true),
      }
    }
  },
  examples: { good: ['container-service'], bad: ['circuit-breaker'] },
})
