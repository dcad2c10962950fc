import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'SEC010',
  slug: 'audit-log-off',
  title: 'Kubernetes audit log is off',
  severity: 'warning',
  pillar: 'security',
  why: 'The audit log is the only record of who changed what in the cluster. After a break-in it cannot be had any more.',
  docs: 'https://docs.aws.amazon.com/securityhub/latest/userguide/eks-controls.html#eks-8',
  alsoKnownAs: ['EKS.8', 'CKV_AWS_37', 'AwsSolutions-EKS2'],
  *check(graph) {
    for (const node of graph.ofType('eks-cluster')) {
      const { logTypes } = node.config
      if (logTypes.includes('audit')) continue
      yield {
        node: node.id,
        path: ['logTypes'],
        message: `Nobody can tell afterwards who did what in "${node.name}".`,
        advice: 'Turn on the audit log; it is billed by the GB in CloudWatch Logs.',
        fix: setTo('Turn on the audit log', node.id, ['logTypes'], [...logTypes, 'audit']),
      }
    }
  },
  examples: { good: ['kubernetes'], bad: ['audit-log-off'] },
})
