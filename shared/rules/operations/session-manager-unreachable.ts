import { listText } from '../../base/text.ts'
import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'
import { hasWayOut, missingEndpoints } from '../wayOut.ts'

const NEEDED = ['ssm', 'ssmmessages']

export default defineRule({
  id: 'OPS009',
  slug: 'session-manager-unreachable',
  title: 'Session Manager cannot reach the instances',
  severity: 'warning',
  pillar: 'operations',
  why: 'The agent on the instance calls AWS Systems Manager, not the other way round. Without a way out there is no shell, no patching and no inventory, and nobody notices until the shell is needed.',
  docs: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/setup-create-vpc.html',
  *check(graph) {
    for (const node of graph.ofType('autoscaling-group')) {
      if (!node.config.sessionManager || hasWayOut(graph, node) !== false) continue
      const missing = missingEndpoints(graph, node, NEEDED)
      if (missing.length === 0) continue
      const vpc = node.vpcId === null ? undefined : graph.nodes.get(node.vpcId)
      const present = vpc?.spec.container?.facts?.(vpc.config).vpc?.endpoints ?? []
      yield {
        node: node.id,
        path: ['sessionManager'],
        message: `Instances of "${node.name}" have no way to AWS Systems Manager: the VPC lacks ${missing.length === 1 ? 'an endpoint' : 'endpoints'} for ${listText(missing)}, and there is no way to the internet.`,
        advice: 'Add the endpoints or a NAT gateway, or turn off Session Manager here.',
        ...(vpc?.implied === false && {
          fix: setTo('Add the VPC endpoints', vpc.id, ['endpoints'], [...present, ...missing]),
        }),
      }
    }
  },
  examples: { good: ['web-behind-alb', 'isolated-group'], bad: ['session-manager-unreachable'] },
})
