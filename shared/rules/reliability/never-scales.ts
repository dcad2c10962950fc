import { defineRule } from '../define.ts'
import { setTo } from '../fixes.ts'

export default defineRule({
  id: 'REL018',
  slug: 'never-scales',
  title: 'Nothing ever changes its size',
  severity: 'warning',
  pillar: 'reliability',
  why: 'Minimum and maximum alone scale nothing: without a policy between them, or without room for it, the number at the start is the number for ever, under any load.',
  docs: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/scale-your-group.html',
  alsoKnownAs: ['thrifty ecs_service_without_autoscaling'],
  *check(graph) {
    for (const node of graph.ofType('autoscaling-group')) {
      const { minSize, maxSize, targetTracking, alarmPolicies, scheduledActions, predictive } = node.config
      const managed = graph.outOf(node.id, 'provides').some(({ config }) => config.managedScaling === true)
      const policies = targetTracking.length + alarmPolicies.length + scheduledActions.length
      if (maxSize <= minSize || policies > 0 || predictive.mode === 'ForecastAndScale' || managed) continue
      yield {
        node: node.id,
        path: ['targetTracking'],
        message: `"${node.name}" may have ${minSize} to ${maxSize} instances, and no policy or schedule changes their number.`,
        advice: 'Add target tracking, or set minimum and maximum to the size that you want.',
        fix: setTo('Hold the CPU at 50 %', node.id, ['targetTracking']),
      }
    }
    for (const node of graph.ofType('ecs-service')) {
      const { enabled, minCapacity, maxCapacity, steps, scheduled, ...targets } = node.config.autoScaling
      if (!enabled || minCapacity > maxCapacity) continue
      const { cpuTargetPercent, memoryTargetPercent, requestsPerTarget } = targets
      const tracked = [cpuTargetPercent, memoryTargetPercent, requestsPerTarget].some((one) => one !== null)
      if (minCapacity === maxCapacity && scheduled.length === 0) {
        yield {
          node: node.id,
          path: ['autoScaling', 'maxCapacity'],
          message: `Auto scaling of "${node.name}" has no room: minimum and maximum are both ${minCapacity} tasks.`,
          advice: 'Raise the maximum, or turn auto scaling off.',
        }
      } else if (!tracked && steps.length === 0 && scheduled.length === 0) {
        yield {
          node: node.id,
          path: ['autoScaling', 'cpuTargetPercent'],
          message: `"${node.name}" may have ${minCapacity} to ${maxCapacity} tasks, and no policy or schedule changes their number.`,
          advice: 'Add a target for CPU, memory or requests, or turn auto scaling off.',
          fix: setTo('Hold the CPU at 60 %', node.id, ['autoScaling', 'cpuTargetPercent'], 60),
        }
      }
    }
  },
  examples: {
    good: ['web-behind-alb', 'container-service', 'ecs-on-instances', 'windows-group'],
    bad: ['never-scales', 'service-never-scales', 'service-without-range'],
  },
})
