import { plural } from '../../base/text.ts'
import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'REL020',
  slug: 'deployment-stuck',
  title: 'A deployment can neither start nor stop a task',
  severity: 'error',
  pillar: 'reliability',
  why: 'Amazon ECS rounds the minimum up and the maximum down to whole tasks. Where nothing is left between them it can replace no task, and the deployment waits for ever.',
  docs: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-ecs.html',
  *check(graph) {
    for (const node of graph.ofType('ecs-service')) {
      const { desiredCount, autoScaling, deployment } = node.config
      const { minimumHealthyPercent, maximumPercent } = deployment
      const counts = autoScaling.enabled ? [desiredCount, autoScaling.minCapacity] : [desiredCount]
      const stuck = counts.find((count) => {
        const least = Math.ceil((count * minimumHealthyPercent) / 100)
        const most = Math.floor((count * maximumPercent) / 100)
        return count > 0 && least >= count && most <= count
      })
      // 100 % of both is refused by the setting itself.
      if (stuck === undefined || (minimumHealthyPercent === 100 && maximumPercent === 100)) continue
      yield {
        node: node.id,
        path: ['deployment', 'maximumPercent'],
        message: `With ${plural(stuck, 'task')}, at least ${minimumHealthyPercent} % means ${stuck} and at most ${maximumPercent} % means ${stuck} as well.`,
        advice: 'Allow 200 % while a new version is rolled out.',
        fix: setTo('Allow 200 %', node.id, ['deployment', 'maximumPercent'], 200),
      }
    }
  },
  examples: { good: ['container-service'], bad: ['deployment-stuck'] },
})
