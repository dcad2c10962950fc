import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

const WITHOUT_AGENT = ['amazon-linux-2023', 'ubuntu-24.04', 'windows-2022']

export default defineRule({
  id: 'REL038',
  slug: 'image-without-ecs-agent',
  title: 'Instances of an ECS cluster lack the ECS agent',
  severity: 'error',
  pillar: 'reliability',
  why: 'Only an instance that runs the Amazon ECS agent joins the cluster. With any other image the instances run, cost money and take no task.',
  docs: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-optimized_AMI.html',
  *check(graph) {
    for (const node of graph.ofType('autoscaling-group')) {
      const [provides] = graph.outOf(node.id, 'provides')
      if (!provides || !WITHOUT_AGENT.includes(node.config.image)) continue
      yield {
        node: node.id,
        path: ['image'],
        message: `"${node.name}" gives its instances to "${provides.to.name}", and their image has no ECS agent.`,
        advice: 'Use the Amazon ECS-optimized image, or Bottlerocket for Amazon ECS.',
        fix: setTo('Use the ECS-optimized image', node.id, ['image'], 'ecs-optimized-al2023'),
      }
    }
  },
  examples: { good: ['ecs-on-instances', 'web-behind-alb'], bad: ['image-without-ecs-agent'] },
})
