import type { Graph, GraphNode } from '../../graph/graph.ts'
import { settingsFor } from '../appRunner.ts'
import { defineRule, type Fix } from '../define.ts'

/** AWS closed it to new customers on this day: the page under `docs`. */
const CLOSED_ON = '2026-04-30'

export default defineRule({
  id: 'OPS053',
  slug: 'app-runner-closed',
  title: 'App Runner is closed to new customers',
  severity: 'warning',
  pillar: 'operations',
  why: 'Accounts that did not use AWS App Runner before 30 April 2026 cannot make a service; those that did get security fixes, and nothing new.',
  docs: 'https://docs.aws.amazon.com/apprunner/latest/dg/apprunner-availability-change.html',
  *check(graph, _facts, { today }) {
    if (today === null || today < CLOSED_ON) return
    for (const node of graph.ofType('app-runner-service')) {
      yield {
        node: node.id,
        message: `"${node.name}" is an AWS App Runner service: it can be deployed to accounts that have used App Runner before, and to no other.`,
        advice: 'Use an Amazon ECS service on AWS Fargate behind an Application Load Balancer.',
        ...fixFor(graph, node),
      }
    }
  },
  examples: { good: ['container-service'], bad: ['app-runner-closed'] },
})

/** What there is in its place: the same image, size, port, variables and secrets, with a load balancer in front. */
function fixFor(graph: Graph, node: GraphNode<'app-runner-service'>): { fix?: Fix } {
  const { config, id, source } = node
  const [clusterId, balancerId, edgeId] = [`${id}-cluster`, `${id}-alb`, `${id}-routes`]
  if (source === null || graph.nodes.has(clusterId) || graph.nodes.has(balancerId)) return {}
  const { parent, position } = source
  const tier = parent === undefined ? null : graph.nodes.get(parent)
  // The load balancer is for the public, whatever tier the service goes out by.
  const outside = tier?.type === 'subnet-tier' ? tier.source?.parent : parent
  return {
    fix: {
      title: 'Replace it by Amazon ECS on Fargate',
      operations: [
        {
          verb: 'addNode',
          id: clusterId,
          node: {
            type: 'ecs-cluster',
            name: `${node.name} cluster`,
            ...(parent !== undefined && { parent }),
            position,
            size: { width: 320, height: 200 },
            config: {},
          },
        },
        { verb: 'replaceNode', id, type: 'ecs-service', config: settingsFor(config) },
        { verb: 'moveNodes', moves: [{ id, parent: clusterId, position: { x: 24, y: 64 } }] },
        {
          verb: 'addNode',
          id: balancerId,
          node: {
            type: 'application-load-balancer',
            name: `${node.name} ALB`,
            ...(outside !== undefined && { parent: outside }),
            position: { x: position.x, y: position.y - 160 },
            config: {},
          },
        },
        { verb: 'addEdge', id: edgeId, edge: { relation: 'routes', from: balancerId, to: id, config: {} } },
      ],
    },
  }
}
