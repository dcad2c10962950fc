import { z } from 'zod'
import { plural } from '../../base/text.ts'
import { expressionFault, startsPerMonth } from '../aws/scheduleExpression.ts'
import { usage } from '../costLine.ts'
import { defineComponent } from '../define.ts'
import { field, wholeNumber } from '../fields.ts'
import type { TriggersConfig } from '../relations/triggers/config.ts'
import { scheduleTarget } from '../relations/triggers/targets.ts'

const config = z.strictObject({
  expression: field(
    z
      .string()
      .max(256)
      .superRefine((text, ctx) => {
        const fault = expressionFault(text)
        if (fault !== null) ctx.addIssue({ code: 'custom', message: fault })
      })
      .default('rate(1 hour)'),
    {
      title: 'Schedule expression',
      description:
        'rate(5 minutes), at(2027-01-31T08:00:00), or cron(minutes hours day-of-month month day-of-week year): cron(0 3 * * ? *) is three o’clock every day.',
      placeholder: 'cron(0 3 ? * MON-FRI *)',
    },
  ),
  timeZone: field(
    z
      .string()
      .regex(/^[A-Za-z0-9_+/-]{1,50}$/, 'a name such as Europe/Berlin')
      .default('UTC'),
    {
      title: 'Time zone',
      description: 'Name in the time zone database; summer time is kept to.',
      placeholder: 'Europe/Berlin',
    },
  ),
  flexibleMinutes: field(wholeNumber(0, 1440).default(0), {
    title: 'Flexible window',
    description: 'Starts at some moment within so long after its time, which evens out load. 0: on time.',
    unit: 'minutes',
  }),
  enabled: field(z.boolean().default(true), {
    title: 'Enabled',
    description: 'A disabled schedule starts nothing.',
  }),
})

export const eventBridgeSchedule = defineComponent({
  type: 'eventbridge-schedule',
  title: 'Amazon EventBridge schedule',
  category: 'integration',
  icon: 'eventbridge-schedule',
  description: 'Starts its targets at set times: jobs, tasks, functions, state machines.',
  docs: 'https://docs.aws.amazon.com/scheduler/latest/UserGuide/what-is-scheduler.html',
  keywords: ['cron', 'rate', 'timer', 'nightly', 'scheduler', 'recurring', 'time zone'],
  schemaVersion: 1,
  config,
  placement: { inside: ['canvas', 'region'] },
  out: {
    triggers: ({ getAtt }) => ({ source: 'schedule', arn: getAtt('', 'Arn'), poll: [], fifo: false }),
  },
  needs: [
    {
      relation: 'triggers',
      side: 'out',
      lacks: 'has nothing to start',
      advice: 'Connect it to what it is to start: a job queue, a task, a function, a queue.',
    },
  ],
  summary: ({ enabled, expression, timeZone }) => [
    expression,
    ...(expression.startsWith('rate') ? [] : [timeZone]),
    ...(enabled ? [] : ['Disabled']),
  ],
  traits: ({ enabled, expression }) => ({
    schedule: { startsPerMonth: enabled ? startsPerMonth(expression) : 0 },
  }),
  *resources(ctx) {
    const { enabled, expression, flexibleMinutes, timeZone } = ctx.config
    // AWS gives a schedule one target: what starts several things is several schedules.
    for (const [index, { config: edge, handle, peer }] of ctx.outgoing('triggers').entries()) {
      yield ctx.resource(index === 0 ? '' : `Target${index + 1}`, 'AWS::Scheduler::Schedule', {
        Description: `Starts ${peer.name}`.slice(0, 512),
        ScheduleExpression: expression,
        // A rate knows no time of day.
        ...(!expression.startsWith('rate') && { ScheduleExpressionTimezone: timeZone }),
        FlexibleTimeWindow:
          flexibleMinutes === 0
            ? { Mode: 'OFF' }
            : { Mode: 'FLEXIBLE', MaximumWindowInMinutes: flexibleMinutes },
        State: enabled ? 'ENABLED' : 'DISABLED',
        Target: scheduleTarget(handle, edge as TriggersConfig, ctx.name),
      })
    }
  },
  *cost({ config: { enabled, expression }, outgoing }) {
    const starts = enabled ? startsPerMonth(expression) : 0
    const targets = outgoing('triggers').length
    yield {
      key: 'invocations',
      label: 'Invocations',
      category: 'requests',
      unit: 'invocation',
      quantity: usage(starts === null ? null : starts * targets),
      price: { kind: 'service', id: 'eventbridge.scheduler-invocations' },
      formula: enabled
        ? `${expression}: ${Math.round((starts ?? 0) * 10) / 10} a month × ${plural(targets, 'target')}`
        : 'disabled',
      assumption: 'The first 14 million a month, free for the account as a whole, are not taken off.',
    }
  },
})
