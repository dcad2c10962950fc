import { defineRule } from '../define.ts'

/** AWS managed policies with which an instance can make itself anything. */
const BROAD = ['AdministratorAccess', 'PowerUserAccess', 'IAMFullAccess']

export default defineRule({
  id: 'SEC016',
  slug: 'broad-instance-role',
  title: 'Instances may do almost anything in the account',
  severity: 'error',
  pillar: 'security',
  why: 'Whoever gets onto one instance has the permissions of its role. With these policies that is the whole account.',
  docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
  alsoKnownAs: ['IAM.1', 'CKV_AWS_274', 'AwsSolutions-IAM4'],
  *check(graph) {
    for (const node of graph.ofType('autoscaling-group')) {
      for (const [i, policy] of node.config.managedPolicies.entries()) {
        if (!BROAD.includes(policy)) continue
        yield {
          node: node.id,
          path: ['managedPolicies', i],
          message: `The instances of "${node.name}" have the policy ${policy}.`,
          advice: 'Name the policies of the services that they call, and no more.',
        }
      }
    }
  },
  examples: { good: ['web-behind-alb'], bad: ['broad-instance-role'] },
})
