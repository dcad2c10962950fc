import type { Operation } from '../../document/operations/index.ts'
import { defineRule } from '../define.ts'

export default defineRule({
  id: 'REL039',
  slug: 'two-scalers',
  title: 'Amazon ECS and the group’s own policies scale against each other',
  severity: 'warning',
  pillar: 'reliability',
  why: 'ECS adds instances for tasks that wait, and a policy on CPU takes them away again because they are idle, or the reverse. AWS advises against other policies on a group that ECS scales.',
  docs: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/managed-scaling-behavior.html',
  *check(graph) {
    for (const node of graph.ofType('autoscaling-group')) {
      const managed = graph.outOf(node.id, 'provides').find(({ config }) => config.managedScaling === true)
      const { targetTracking, alarmPolicies, predictive } = node.config
      const own =
        targetTracking.length + alarmPolicies.length + (predictive.mode === 'ForecastAndScale' ? 1 : 0)
      if (!managed || own === 0) continue
      const set = (path: readonly string[], value?: readonly []): Operation => ({
        verb: 'setConfig',
        id: node.id,
        path,
        ...(value && { value }),
      })
      yield {
        node: node.id,
        path: ['targetTracking'],
        message: `"${managed.to.name}" scales "${node.name}" by its tasks, and the group has ${own === 1 ? 'a policy' : `${own} policies`} of its own.`,
        advice: 'Leave the size to Amazon ECS and remove the policies; or turn off “ECS scales the group”.',
        fix: {
          title: 'Leave the size to Amazon ECS',
          operations: [set(['targetTracking'], []), set(['alarmPolicies']), set(['predictive', 'mode'])],
        },
      }
    }
  },
  examples: { good: ['ecs-on-instances', 'web-behind-alb'], bad: ['two-scalers'] },
})
