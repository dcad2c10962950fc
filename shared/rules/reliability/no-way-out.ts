import { listText } from '../../base/text.ts'
import { type Graph, type GraphNode, isType } from '../../graph/graph.ts'
import { defineRule, type Fix } from '../define.ts'
import { setTo } from '../fixes.ts'
import { callers, type OutboundTrait } from '../traits.ts'
import { hasWayOut, missingEndpoints, takesSubnetAddress } from '../wayOut.ts'

export default defineRule({
  id: 'REL009',
  slug: 'no-way-out',
  title: 'Nothing leads out of its subnets',
  severity: 'error',
  pillar: 'reliability',
  why: 'It must call AWS services to start. Without a NAT gateway or VPC endpoints those calls time out, and it never becomes healthy.',
  docs: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/networking-outbound.html',
  *check(graph) {
    for (const { node, outbound } of callers(graph)) {
      if (hasWayOut(graph, node) !== false) continue
      const needed = neededToStart(node, outbound)
      const missing = needed && missingEndpoints(graph, node, needed)
      if (missing?.length === 0) continue
      const isPublic = node.tier === 'public'
      const lacks = missing ? `, and the VPC lacks endpoints for ${listText(missing)}` : ''
      const fix = fixFor(graph, node, missing)
      yield {
        node: node.id,
        message: isPublic
          ? `"${node.name}" must ${outbound.purpose}, but in its public subnets it gets no public address${lacks}.`
          : `"${node.name}" must ${outbound.purpose}, but its ${node.tier} subnets have no NAT gateway${lacks}.`,
        advice: `${ADVICE[node.tier ?? 'private']}${missing ? ', or add the endpoints' : ''}.`,
        ...(fix && { fix }),
      }
    }
  },
  examples: {
    good: ['web-behind-alb', 'isolated-service', 'isolated-group', 'public-batch'],
    bad: ['no-way-out', 'isolated-image', 'public-nodes'],
  },
})

const ADVICE = {
  public: 'Put it into a private tier with a NAT gateway, or give it a public address',
  private: 'Give the VPC a NAT gateway',
  isolated: 'Put it into a private tier with a NAT gateway',
} as const

/** Of a plain group of instances only Session Manager calls out, without which they start all the same: see OPS009. */
function neededToStart(node: GraphNode, { endpoints }: OutboundTrait): readonly string[] | null {
  if (endpoints === null || !isType(node, 'autoscaling-group')) return endpoints
  return endpoints.filter((name) => !name.startsWith('ssm'))
}

function fixFor(graph: Graph, node: GraphNode, missing: readonly string[] | null): Fix | null {
  const vpc = node.vpcId === null ? undefined : graph.nodes.get(node.vpcId)
  if (!vpc || vpc.implied) return null
  if (node.tier === 'private') return setTo('Add one NAT gateway', vpc.id, ['nat'], 'single')
  if (node.tier === 'public' && node.tierId !== null && takesSubnetAddress(node))
    return setTo('Give instances there public addresses', node.tierId, ['autoAssignPublicIp'], true)
  if (missing === null) return null
  const present = vpc.spec.container?.facts?.(vpc.config).vpc?.endpoints ?? []
  return setTo('Add the VPC endpoints', vpc.id, ['endpoints'], [...present, ...missing])
}
