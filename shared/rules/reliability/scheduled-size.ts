import { defineRule } from '../define.ts'

export default defineRule({
  id: 'REL042',
  slug: 'scheduled-size',
  title: 'Sizes of a scheduled action contradict each other',
  severity: 'error',
  pillar: 'reliability',
  why: 'AWS refuses a scheduled action whose minimum, desired and maximum are not in this order.',
  docs: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scheduled-scaling.html',
  *check(graph) {
    const advice = 'Put minimum, desired and maximum in order, or leave empty what is not to change.'
    for (const node of graph.ofType('autoscaling-group')) {
      for (const [i, action] of node.config.scheduledActions.entries()) {
        const given = [
          ['minimum', action.minSize],
          ['desired size', action.desiredCapacity],
          ['maximum', action.maxSize],
        ] as const
        const sizes = given.flatMap(([what, value]) => (value === null ? [] : [{ what, value }]))
        const at = sizes.findIndex(({ value }, k) => value > (sizes[k + 1]?.value ?? value))
        const [low, high] = [sizes[at], sizes[at + 1]]
        if (!low || !high) continue
        yield {
          node: node.id,
          path: ['scheduledActions', i],
          message: `The action at "${action.recurrence}" sets a ${low.what} of ${low.value} above its ${high.what} of ${high.value}.`,
          advice,
        }
      }
    }
    for (const node of graph.ofType('ecs-service')) {
      const { enabled, scheduled } = node.config.autoScaling
      for (const [i, { name, minCapacity, maxCapacity }] of scheduled.entries()) {
        if (!enabled || minCapacity === null || maxCapacity === null || minCapacity <= maxCapacity) continue
        yield {
          node: node.id,
          path: ['autoScaling', 'scheduled', i],
          message: `The action "${name}" sets a minimum of ${minCapacity} above its maximum of ${maxCapacity}.`,
          advice,
        }
      }
    }
  },
  examples: {
    good: ['development', 'container-service'],
    bad: ['scheduled-size', 'scheduled-tasks'],
  },
})
