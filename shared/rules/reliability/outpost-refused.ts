import { defineRule } from '../define.ts'
import { refusals } from '../outposts.ts'
import { onOutposts } from '../traits.ts'

export default defineRule({
  id: 'REL180',
  slug: 'outpost-refused',
  title: 'AWS does not offer it on an Outpost',
  severity: 'error',
  pillar: 'reliability',
  why: 'An Outposts rack has a part of AWS: EC2 with EBS, Application Load Balancers, ECS on EC2, RDS, S3. The rest refuses a subnet that stands on an Outpost, and the deployment fails.',
  docs: 'https://docs.aws.amazon.com/outposts/latest/userguide/what-is-outposts.html',
  *check(graph) {
    for (const node of onOutposts(graph)) {
      for (const refusal of refusals(graph, node)) yield { node: node.id, ...refusal }
    }
  },
  examples: { good: ['outpost'], bad: ['outpost-refused'] },
})
