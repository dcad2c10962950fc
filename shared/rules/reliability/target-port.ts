import { listText } from '../../base/text.ts'
import { defineRule } from '../define.ts'
import { setEdgeTo } from '../fixes.ts'
import { routesInto } from '../routing.ts'

export default defineRule({
  id: 'REL013',
  slug: 'target-port',
  title: 'Load balancer sends to a port on which no container listens',
  severity: 'error',
  pillar: 'reliability',
  why: 'Its health checks fail, so no task ever becomes healthy; Amazon ECS stops and starts tasks without end.',
  docs: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/alb.html',
  alsoKnownAs: ['E3049', 'F0014'],
  *check(graph) {
    for (const service of graph.ofType('ecs-service')) {
      const ports = service.config.containers.flatMap((container) =>
        container.ports.flatMap(({ port, protocol }) => (protocol === 'tcp' ? [port] : [])),
      )
      for (const { edge, settings } of routesInto(graph, service.id)) {
        const port = settings.port ?? edge.toFacet.port
        if (port === null || ports.includes(port)) continue
        const own = settings.port !== null && ports.includes(edge.toFacet.port ?? 0)
        yield {
          node: service.id,
          edge: edge.id,
          path: ['port'],
          message: `"${edge.from.name}" sends to port ${port}, and the containers of "${service.name}" listen on ${ports.length === 0 ? 'no TCP port' : listText(ports.map(String))}.`,
          advice: own
            ? 'Leave the target port empty: it then follows the container.'
            : `Add port ${port} as TCP to the container that is to answer.`,
          ...(own && { fix: setEdgeTo(`Send to port ${edge.toFacet.port}`, edge.id, ['port']) }),
        }
      }
    }
  },
  examples: { good: ['container-service', 'grpc-service'], bad: ['target-port'] },
})
