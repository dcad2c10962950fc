import { z } from 'zod'
import { dataKeyField } from '../../aws/dataKey.ts'
import { field, showWhen, usageAmount, wholeNumber } from '../../fields.ts'

const DAYS = ['never', '1', '7', '14', '30', '60', '90', '180', '270', '365'] as const
const DAY_LABELS = Object.fromEntries(
  DAYS.map((days) => [days, days === 'never' ? 'Never' : days === '1' ? '1 day' : `${days} days`]),
)

const accessPoint = z.strictObject({
  enabled: field(z.boolean().default(true), {
    title: 'Access point',
    description:
      'Whoever mounts sees one folder as one user, whatever user the program runs as. Lambda needs it.',
  }),
  path: field(
    z
      .string()
      .regex(/^(\/[A-Za-z0-9._-]{1,50}){1,4}$/, 'a folder such as /data, at most four deep')
      .default('/data'),
    {
      title: 'Folder',
      description: 'Made at the first mount if it is not there.',
      showWhen: showWhen('accessPoint.enabled', true),
    },
  ),
  userId: field(wholeNumber(0, 4_294_967_295).default(1000), {
    title: 'User',
    description: 'POSIX user id that owns the folder and does all work in it. 0 is root.',
    showWhen: showWhen('accessPoint.enabled', true),
  }),
  groupId: field(wholeNumber(0, 4_294_967_295).default(1000), {
    title: 'Group',
    description: 'POSIX group id.',
    showWhen: showWhen('accessPoint.enabled', true),
  }),
  permissions: field(
    z
      .string()
      .regex(/^[0-7]{3,4}$/, 'octal, such as 0750')
      .default('0750'),
    {
      title: 'Permissions',
      description: 'Of the folder when it is made, in octal.',
      showWhen: showWhen('accessPoint.enabled', true),
    },
  ),
})

const usage = z.strictObject({
  standardGb: field(usageAmount(), {
    title: 'In Standard',
    description: 'Averaged over the month.',
    unit: 'GB',
  }),
  infrequentGb: field(usageAmount(), { title: 'In IA', description: 'Not read for a while.', unit: 'GB' }),
  archiveGb: field(usageAmount(), {
    title: 'In Archive',
    description: 'Read a few times a year.',
    unit: 'GB',
  }),
  readGb: field(usageAmount(), {
    title: 'Read',
    description: 'Elastic throughput is billed by what is read; otherwise only what is read from IA.',
    unit: 'GB per month',
  }),
  writtenGb: field(usageAmount(), {
    title: 'Written',
    description: 'Elastic throughput is billed by what is written.',
    unit: 'GB per month',
  }),
  crossZoneGb: field(usageAmount(), {
    title: 'Between zones',
    description: 'What instances of other Availability Zones read from and write to a One Zone file system.',
    unit: 'GB per month',
    showWhen: showWhen('availability', 'one-zone'),
  }),
})

// https://docs.aws.amazon.com/efs/latest/ug/performance.html
export const efsConfig = z
  .strictObject({
    availability: field(z.enum(['regional', 'one-zone']).default('regional'), {
      title: 'Availability',
      description:
        'Regional keeps data in several Availability Zones. One Zone costs about half, and is lost when its zone is.',
      labels: { regional: 'Regional', 'one-zone': 'One Zone' },
    }),
    zone: field(wholeNumber(1, 6).default(1), {
      title: 'Availability Zone',
      description: 'Which of the VPC’s zones, counted from 1.',
      showWhen: showWhen('availability', 'one-zone'),
    }),
    throughputMode: field(z.enum(['elastic', 'provisioned', 'bursting']).default('elastic'), {
      title: 'Throughput',
      description:
        'Elastic follows the load and is billed by the GB. Provisioned costs the same busy or idle. Bursting grows with the data: 50 KiB/s for each GiB.',
      labels: { elastic: 'Elastic', provisioned: 'Provisioned', bursting: 'Bursting' },
    }),
    provisionedMibps: field(wholeNumber(1, 3414).default(64), {
      title: 'Provisioned throughput',
      description: 'At all times, whatever the amount of data.',
      unit: 'MiB/s',
      showWhen: showWhen('throughputMode', 'provisioned'),
    }),
    toInfrequentDays: field(z.enum(DAYS).default('30'), {
      title: 'To Infrequent Access after',
      description:
        'Files that nobody read for so long move to IA, at about a tenth of the price of Standard.',
      labels: DAY_LABELS,
    }),
    toArchiveDays: field(z.enum(DAYS).default('never'), {
      title: 'To Archive after',
      description: 'Half the price of IA again. Regional file systems with elastic throughput only.',
      labels: DAY_LABELS,
    }),
    backToStandard: field(z.boolean().default(false), {
      title: 'Back at the first read',
      description: 'A file that is read moves back to Standard.',
    }),
    key: dataKeyField(),
    backups: field(z.boolean().default(true), {
      title: 'Automatic backups',
      description: 'Daily by AWS Backup, kept for 35 days; their storage is billed by AWS Backup.',
    }),
    requireTls: field(z.boolean().default(true), {
      title: 'TLS only',
      description: 'Clients that mount without encryption are refused.',
    }),
    anonymousClients: field(z.boolean().default(false), {
      title: 'Clients without a role',
      description: 'On: whoever reaches a mount target may mount. Off: only roles that are allowed to.',
    }),
    accessPoint: field(accessPoint.prefault({}), {
      title: 'Access point',
      description: 'How the components that are connected to the file system see it.',
    }),
    usage: field(usage.prefault({}), { title: 'Usage', description: 'For the estimate alone.' }),
  })
  .superRefine(({ availability, throughputMode, toInfrequentDays, toArchiveDays, ...who }, ctx) => {
    // https://docs.aws.amazon.com/efs/latest/ug/mounting-IAM-option.html: a role is only told within TLS.
    if (!who.requireTls && !who.anonymousClients)
      ctx.addIssue({
        code: 'custom',
        path: ['anonymousClients'],
        message: 'without TLS no client has a role: let clients without one in, or ask for TLS',
      })
    const refuse = (message: string) => ctx.addIssue({ code: 'custom', path: ['toArchiveDays'], message })
    if (toArchiveDays === 'never') return
    // https://docs.aws.amazon.com/efs/latest/ug/storage-classes.html
    if (throughputMode !== 'elastic') refuse('Archive needs elastic throughput')
    else if (availability === 'one-zone') refuse('One Zone file systems have no Archive')
    else if (toInfrequentDays !== 'never' && Number(toArchiveDays) <= Number(toInfrequentDays))
      refuse(`later than the ${toInfrequentDays} days of Infrequent Access`)
  })

export type EfsConfig = z.output<typeof efsConfig>
