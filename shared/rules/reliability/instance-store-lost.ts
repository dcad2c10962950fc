import { formatNumber } from '../../base/money.ts'
import { defineRule } from '../define.ts'

export default defineRule({
  id: 'REL106',
  slug: 'instance-store-lost',
  title: 'Instance store does not outlive a stop',
  severity: 'info',
  pillar: 'reliability',
  why: 'Instance store volumes are disks of the host. Stopping, hibernating or terminating the instance, or a failure of the host, erases them.',
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-store-lifetime.html',
  *check(graph, facts) {
    for (const node of graph.ofType('ec2-instance')) {
      const { instanceType, hibernation, runningHours } = node.config
      const disks = facts.instanceType(instanceType)?.localStorageGB ?? null
      // Only where the drawing says that it will be stopped.
      if (disks === null || (!hibernation && runningHours === 730)) continue
      yield {
        node: node.id,
        path: hibernation ? ['hibernation'] : ['runningHours'],
        message: `"${node.name}" is stopped at times, and the ${formatNumber(disks)} GB of instance store of ${instanceType} are empty afterwards.`,
        advice: 'Keep there only what can be made again, and the rest on EBS volumes or in Amazon S3.',
      }
    }
  },
  examples: { good: ['ec2-sound'], bad: ['instance-store-lost'] },
})
