import { plural } from '../../base/text.ts'
import { defineRule } from '../define.ts'

export default defineRule({
  id: 'REL107',
  slug: 'spot-loses-volumes',
  title: 'Volumes go with interrupted Spot Instances',
  severity: 'warning',
  pillar: 'reliability',
  why: 'EC2 can take a Spot Instance back with two minutes of notice. Volumes that are deleted with their instance are then gone, so Spot is for work that keeps its state elsewhere.',
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-best-practices.html',
  *check(graph) {
    for (const node of [...graph.ofType('ec2-fleet'), ...graph.ofType('spot-fleet')]) {
      const { dataVolumes, interruption, targetCapacity, onDemandCapacity } = node.config
      if (dataVolumes.length === 0 || interruption !== 'terminate' || onDemandCapacity === targetCapacity)
        continue
      yield {
        node: node.id,
        path: ['interruption'],
        message: `"${node.name}" gives its Spot Instances ${plural(dataVolumes.length, 'data volume')}, which an interruption deletes.`,
        advice:
          'Keep the data in Amazon S3 or EFS, let interrupted instances stop, or use On-Demand Instances.',
      }
    }
  },
  examples: { good: ['ec2-sound'], bad: ['spot-loses-volumes'] },
})
