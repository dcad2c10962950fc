import { plural } from '../../base/text.ts'
import { defineRule } from '../define.ts'
import { isProduction } from '../traits.ts'

/** Below this a drawing is a sketch, or one part of something larger. */
const ENOUGH = 3

export default defineRule({
  id: 'OPS052',
  slug: 'no-alarms',
  title: 'Production without alarms',
  severity: 'info',
  pillar: 'operations',
  why: 'Without alarms it is the customers who tell that something is down.',
  docs: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_monitor_aws_resources_notification_monitor.html',
  *check(graph) {
    if (!isProduction(graph) || graph.ofType('cloudwatch-alarm').length > 0) return
    const measured = [...graph.nodes.values()].filter((node) => !node.implied && node.spec.in?.monitors)
    if (measured.length < ENOUGH) return
    yield {
      node: null,
      message: `${plural(measured.length, 'component')} could set off an alarm, and there is none in the drawing.`,
      advice: 'Add CloudWatch alarms and connect them to what customers notice first.',
    }
  },
  examples: { good: ['monitored-application'], bad: ['no-alarms'] },
})
