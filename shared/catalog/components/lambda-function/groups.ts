import { z } from 'zod'
import { retentionField } from '../../aws/logs.ts'
import { field, type ShowWhen, showWhen, usageAmount, wholeNumber } from '../../fields.ts'

const scheduled = z
  .strictObject({
    name: field(
      z
        .string()
        .regex(/^[A-Za-z0-9 _.-]{1,100}$/, 'letters, digits, spaces and "_.-"')
        .default('morning'),
      { title: 'Name', description: 'Unique within the function.' },
    ),
    schedule: field(
      z
        .string()
        .regex(/^(cron|rate|at)\(.+\)$/, 'cron(…), rate(…) or at(…)')
        .default('cron(0 8 ? * MON-FRI *)'),
      {
        title: 'Schedule',
        description: 'cron(minutes hours day month weekday year), rate(1 hour) or at(2030-01-31T08:00:00).',
      },
    ),
    timeZone: field(
      z
        .string()
        .regex(/^[A-Za-z0-9_+/-]{1,64}$/, 'a zone such as Europe/Berlin')
        .default('UTC'),
      { title: 'Time zone', description: 'Of the schedule.', placeholder: 'Europe/Berlin' },
    ),
    minimum: field(wholeNumber(1, 100_000).default(1), {
      title: 'Minimum from then on',
      description: 'Environments kept ready at least.',
      unit: 'environments',
    }),
    maximum: field(wholeNumber(1, 100_000).default(10), {
      title: 'Maximum from then on',
      description: 'Environments kept ready at most.',
      unit: 'environments',
    }),
  })
  .refine(({ minimum, maximum }) => minimum <= maximum, {
    path: ['maximum'],
    message: 'the maximum is below the minimum',
  })

const kept: ShowWhen = showWhen('provisioned.scaling', true)

/** https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html */
export const provisioned = z.strictObject({
  environments: field(wholeNumber(0, 100_000).default(0), {
    title: 'Environments',
    description:
      'Initialised and waiting, so that no request meets a cold start; billed around the clock. They belong to the alias. 0: none.',
    unit: 'environments',
  }),
  scaling: field(z.boolean().default(false), {
    title: 'Scale them',
    description: 'Application Auto Scaling follows the utilization, or a schedule.',
  }),
  maximum: field(wholeNumber(1, 100_000).default(10), {
    title: 'Maximum',
    description: 'Most environments, and so the upper end of the cost.',
    unit: 'environments',
    showWhen: kept,
  }),
  targetPercent: field(z.number().min(10).max(90).default(70), {
    title: 'Target utilization',
    description: 'Share of them that is to be busy. AWS allows 10 to 90 %.',
    unit: '%',
    showWhen: kept,
  }),
  scheduled: field(
    z
      .array(scheduled)
      .max(50)
      .refine((list) => new Set(list.map(({ name }) => name)).size === list.length, 'each name once')
      .default([]),
    { title: 'Scheduled', description: 'Other bounds at known times.', showWhen: kept },
  ),
})

/** https://docs.aws.amazon.com/lambda/latest/dg/configuration-aliases.html */
export const alias = z.strictObject({
  enabled: field(z.boolean().default(false), {
    title: 'Versions and an alias',
    description:
      'Callers get the alias, which leads to a published version; a new release is published by a parameter, and can be taken back. On by itself with provisioned concurrency and SnapStart.',
  }),
  name: field(
    z
      .string()
      .regex(/^(?!\d+$)[A-Za-z0-9_-]{1,128}$/, 'letters, digits, "-" and "_", not digits alone')
      .default('live'),
    { title: 'Alias', description: 'Its name; part of the ARN that callers use.' },
  ),
  newVersionPercent: field(wholeNumber(1, 100).default(10), {
    title: 'Share of the new version',
    description:
      'While the template’s parameter names a previous version, this share of the requests goes to the new one and the rest to the old one. 100 % goes to the new one when it names none.',
    unit: '%',
  }),
})

/** https://docs.aws.amazon.com/lambda/latest/dg/invocation-async.html */
export const asynchronous = z.strictObject({
  maxRetries: field(wholeNumber(0, 2).default(2), {
    title: 'Retries',
    description: 'After an error of the function: one minute later, and two minutes after that.',
    unit: 'tries',
  }),
  maxAgeSeconds: field(wholeNumber(60, 21_600).default(21_600), {
    title: 'Oldest event',
    description: 'Events that waited longer, because the function was throttled, are given up.',
    unit: 'seconds',
  }),
  deadLetterQueue: field(z.boolean().default(false), {
    title: 'Dead-letter queue',
    description:
      'A queue of its own for events that failed for good. A connection “triggers” to a queue, topic or function tells more: the answer and the error as well.',
  }),
})

const cors = z.strictObject({
  enabled: field(z.boolean().default(false), {
    title: 'CORS',
    description: 'Lets pages of other sites call the URL from a browser.',
  }),
  allowOrigins: field(
    z
      .array(
        field(z.string().regex(/^(\*|https?:\/\/[^\s/]+)$/, '"*" or an origin such as https://example.com'), {
          title: 'Origin',
          description: 'Scheme and host, without a path.',
        }),
      )
      .max(100)
      .default(['*']),
    { title: 'Origins', description: 'Sites that may call. “*” is any.' },
  ),
  allowMethods: field(
    z
      .array(
        field(z.enum(['*', 'GET', 'PUT', 'HEAD', 'POST', 'PATCH', 'DELETE']), {
          title: 'Method',
          description: 'Of the request.',
        }),
      )
      .max(6)
      .default(['*']),
    { title: 'Methods', description: 'What they may call it with.' },
  ),
  allowHeaders: field(
    z
      .array(
        field(z.string().regex(/^[A-Za-z0-9*-]{1,1024}$/, 'the name of a header'), {
          title: 'Header',
          description: 'Of the request.',
        }),
      )
      .max(100)
      .default([]),
    { title: 'Headers', description: 'Headers that they may send beside the usual ones.' },
  ),
  allowCredentials: field(z.boolean().default(false), {
    title: 'Credentials',
    description: 'Sends cookies along. Browsers then take no “*”.',
  }),
  maxAgeSeconds: field(wholeNumber(0, 86_400).default(0), {
    title: 'Remember for',
    description: 'How long a browser need not ask again.',
    unit: 'seconds',
  }),
})

/** https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html */
export const functionUrl = z.strictObject({
  enabled: field(z.boolean().default(false), {
    title: 'Function URL',
    description: 'An HTTPS address of its own, without API Gateway or a load balancer.',
  }),
  authType: field(z.enum(['AWS_IAM', 'NONE']).default('AWS_IAM'), {
    title: 'Who may call',
    description: 'Those whom IAM allows, with signed requests; or everybody on the internet.',
    labels: { AWS_IAM: 'Signed requests (AWS_IAM)', NONE: 'Everybody (NONE)' },
    showWhen: showWhen('url.enabled', true),
  }),
  invokeMode: field(z.enum(['BUFFERED', 'RESPONSE_STREAM']).default('BUFFERED'), {
    title: 'Answer',
    description: 'At once, 6 MB at most; or streamed as it is made, 200 MB at most.',
    labels: { BUFFERED: 'At once', RESPONSE_STREAM: 'Streamed' },
    showWhen: showWhen('url.enabled', true),
  }),
  cors: field(cors.prefault({}), {
    title: 'CORS',
    description: 'Calls from pages of other sites.',
    showWhen: showWhen('url.enabled', true),
  }),
})

const inJson: ShowWhen = showWhen('logging.format', 'JSON')

/** https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-advanced.html */
export const logging = z.strictObject({
  format: field(z.enum(['JSON', 'Text']).default('JSON'), {
    title: 'Format',
    description: 'JSON can be searched by field and filtered by level.',
  }),
  applicationLevel: field(z.enum(['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL']).default('INFO'), {
    title: 'Level of the code',
    description: 'What is less important is not sent, and not billed.',
    showWhen: inJson,
  }),
  systemLevel: field(z.enum(['DEBUG', 'INFO', 'WARN']).default('INFO'), {
    title: 'Level of Lambda',
    description: 'Starts, ends and reports of the invocations.',
    showWhen: inJson,
  }),
  retentionDays: retentionField(30, 'How long the logs are kept.'),
})

export const usage = z.strictObject({
  invocationsMillion: field(usageAmount(), {
    title: 'Invocations',
    description: 'Every start counts, also of retries and health checks.',
    unit: 'million per month',
  }),
  averageDurationMs: field(z.number().min(1).max(900_000).nullable().default(null), {
    title: 'Average duration',
    description: 'Billed by the millisecond, cold starts with their initialisation included.',
    unit: 'ms',
  }),
  coldStartsPercent: field(z.number().min(0).max(100).nullable().default(null), {
    title: 'Cold starts',
    description: 'Share of the invocations that start a new environment. Counts for SnapStart alone.',
    unit: '%',
    showWhen: showWhen('snapStart', true),
  }),
  streamedGb: field(usageAmount(), {
    title: 'Streamed answers',
    description: 'What goes beyond the first 6 MB of each answer.',
    unit: 'GB per month',
    showWhen: showWhen('url.invokeMode', 'RESPONSE_STREAM'),
  }),
  logsGb: field(usageAmount(), {
    title: 'Logs',
    description: 'What the function writes, and Lambda about it.',
    unit: 'GB per month',
  }),
})
