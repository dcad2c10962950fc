import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'COST100',
  slug: 'dedicated-tenancy',
  title: 'Dedicated Instances cost a fee for the Region',
  severity: 'info',
  pillar: 'cost',
  why: 'AWS bills a fee by the hour for each Region with at least one Dedicated Instance, and each instance costs more than on shared hardware. Shared instances are isolated by the Nitro System as well.',
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/dedicated-instance.html',
  *check(graph) {
    for (const node of graph.ofType('ec2-instance')) {
      if (node.config.tenancy !== 'dedicated') continue
      yield {
        node: node.id,
        path: ['tenancy'],
        message: `"${node.name}" has dedicated tenancy.`,
        advice: 'Keep it only where a rule or a licence demands hardware that no other account uses.',
        fix: setTo('Use shared tenancy', node.id, ['tenancy']),
      }
    }
  },
  examples: { good: ['ec2-sound'], bad: ['dedicated-tenancy'] },
})
