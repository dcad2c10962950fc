import { plural } from '../../base/text.ts'
import type { Operation } from '../../document/operations/index.ts'
import { defineRule } from '../define.ts'

export default defineRule({
  id: 'REL017',
  slug: 'fixed-size-policy',
  title: 'Policy on a group of fixed size',
  severity: 'warning',
  pillar: 'reliability',
  why: 'Where the maximum is not above the minimum there is nothing to scale. AWS refuses target tracking for such a group, so its policies are left out of what is exported.',
  docs: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-target-tracking.html',
  alsoKnownAs: ['E3712'],
  *check(graph) {
    for (const node of graph.ofType('autoscaling-group')) {
      const { minSize, maxSize, targetTracking, alarmPolicies, scheduledActions, predictive } = node.config
      const policies = targetTracking.length + alarmPolicies.length + (predictive.mode === 'off' ? 0 : 1)
      if (minSize !== maxSize || policies === 0 || scheduledActions.length > 0) continue
      const set = (path: readonly string[], value?: readonly []): Operation => ({
        verb: 'setConfig',
        id: node.id,
        path,
        ...(value && { value }),
      })
      yield {
        node: node.id,
        path: ['maxSize'],
        message: `"${node.name}" always has ${plural(minSize, 'instance')}, and ${policies === 1 ? 'a policy that is' : `${policies} policies that are`} to change their number.`,
        advice: 'Raise the maximum, or remove the policies.',
        fix: {
          title: 'Remove the policies',
          operations: [set(['targetTracking'], []), set(['alarmPolicies']), set(['predictive', 'mode'])],
        },
      }
    }
  },
  examples: { good: ['web-behind-alb', 'windows-group'], bad: ['fixed-size-policy'] },
})
