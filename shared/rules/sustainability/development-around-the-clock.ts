import { plural } from '../../base/text.ts'
import type { Graph } from '../../graph/graph.ts'
import { defineRule } from '../define.ts'

/** Five days of ten hours, out of the 168 hours of a week. */
const OFFICE_HOURS = 50
const WEEK_HOURS = 168

export default defineRule({
  id: 'SUS001',
  slug: 'development-around-the-clock',
  title: 'Development runs day and night',
  severity: 'info',
  pillar: 'sustainability',
  why: 'Nobody works on it at night and on weekends, yet it uses energy and is billed. A schedule that takes it to zero and back is two scheduled actions.',
  docs: 'https://docs.aws.amazon.com/wellarchitected/latest/sustainability-pillar/sus_sus_user_a2.html',
  *check(graph) {
    if (graph.settings.environment !== 'development') return
    const running = [...aroundTheClock(graph)]
    if (running.length === 0) return
    yield {
      node: null,
      path: ['environment'],
      message: `${plural(running.length, 'component')} of this development environment ${running.length === 1 ? 'runs' : 'run'} around the clock: ${running.slice(0, 5).join(', ')}${running.length > 5 ? ' and others' : ''}.`,
      advice: `Add scheduled actions: ${OFFICE_HOURS} office hours are ${Math.round((OFFICE_HOURS / WEEK_HOURS) * 100)} % of a week.`,
    }
  },
  examples: { good: ['web-behind-alb', 'development'], bad: ['development-around-the-clock'] },
})

/** Names of what can be scheduled and is not. What may scale to zero by itself already rests when unused. */
function* aroundTheClock(graph: Graph): Iterable<string> {
  for (const { name, config } of graph.ofType('autoscaling-group'))
    if (config.minSize > 0 && config.scheduledActions.length === 0) yield name
  for (const { name, config } of graph.ofType('ecs-service')) {
    const { enabled, minCapacity, scheduled } = config.autoScaling
    if (!enabled ? config.desiredCount > 0 : minCapacity > 0 && scheduled.length === 0) yield name
  }
}
