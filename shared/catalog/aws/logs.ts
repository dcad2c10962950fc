import { z } from 'zod'
import type { Tunable } from '../cfn.ts'
import { field, type ShowWhen } from '../fields.ts'

/**
 * Days for which CloudWatch Logs can keep events: the values that its PutRetentionPolicy call accepts.
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html
 */
const RETENTION_DAYS = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
] as const

type RetentionDays = (typeof RETENTION_DAYS)[number]

/** Of a log group in another environment: `RetentionInDays: ctx.tunable('LogRetentionDays', days, LOG_RETENTION)`. */
export const LOG_RETENTION: Tunable = {
  label: 'Days that logs are kept',
  kind: 'policy',
  allowed: RETENTION_DAYS,
}

/** The setting for a log group's retention. Without one CloudWatch Logs keeps, and bills, events for ever. */
export const retentionField = (days: RetentionDays, description: string, showWhen?: ShowWhen) =>
  field(z.literal(RETENTION_DAYS).default(days), {
    title: 'Log retention',
    description,
    unit: 'days',
    ...(showWhen && { showWhen }),
  })
