import { type GraphNode, isType } from '../../graph/graph.ts'
import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'
import { isProduction } from '../traits.ts'

const isUnprotected = (node: GraphNode): boolean =>
  (isType(node, 'application-load-balancer') ||
    isType(node, 'eks-cluster') ||
    isType(node, 'rds-instance') ||
    isType(node, 'aurora-cluster') ||
    isType(node, 'dynamodb-table')) &&
  !node.config.deletionProtection

export default defineRule({
  id: 'OPS005',
  slug: 'deletion-protection',
  title: 'Nothing guards it against deletion',
  severity: 'info',
  pillar: 'operations',
  why: 'One wrong click or script deletes it with everything that depends on it. A new load balancer or cluster has another address, so that DNS and clients must follow; a database takes its data along.',
  docs: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html',
  alsoKnownAs: [
    'ELB.6',
    'CKV_AWS_150',
    'ELB_DELETION_PROTECTION_ENABLED',
    'eks_cluster_deletion_protection_enabled',
    'RDS.8',
    'DynamoDB.6',
    'CKV_AWS_293',
  ],
  *check(graph) {
    if (!isProduction(graph)) return
    for (const node of graph.nodes.values()) {
      if (!isUnprotected(node)) continue
      yield {
        node: node.id,
        path: ['deletionProtection'],
        message: `"${node.name}" can be deleted like anything else.`,
        advice: 'Turn on deletion protection. It must be off again before the stack itself can be deleted.',
        fix: setTo('Turn on deletion protection', node.id, ['deletionProtection'], true),
      }
    }
  },
  examples: { good: ['web-behind-alb', 'kubernetes'], bad: ['deletion-protection'] },
})
