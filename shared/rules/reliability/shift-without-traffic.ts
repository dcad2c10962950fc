import { defineRule } from '../define.ts'

export default defineRule({
  id: 'REL114',
  slug: 'shift-without-traffic',
  title: 'Nothing to shift requests with',
  severity: 'warning',
  pillar: 'reliability',
  why: 'Blue/green, linear and canary deployments shift requests by a load balancer or Service Connect. Without either both versions run side by side for nothing, and steps and test header have no effect.',
  docs: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/blue-green-deployment-implementation.html',
  *check(graph) {
    for (const node of graph.ofType('ecs-service')) {
      const { strategy } = node.config.deployment
      const connected = graph
        .outOf(node.id, 'registers')
        .some(({ config }) => config.mode === 'service-connect')
      if (strategy === 'ROLLING' || connected || graph.into(node.id, 'routes').length > 0) continue
      yield {
        node: node.id,
        path: ['deployment', 'strategy'],
        message: `"${node.name}" is deployed ${WORDS[strategy]}, and neither a load balancer nor Service Connect leads to it.`,
        advice: 'Put one in front of it, or go back to the rolling update.',
      }
    }
  },
  examples: { good: ['pods-with-roles'], bad: ['pods-at-fault'] },
})

const WORDS = { BLUE_GREEN: 'blue/green', LINEAR: 'in linear steps', CANARY: 'as a canary' } as const
