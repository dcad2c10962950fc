import { z } from 'zod'
import { ACCOUNT_ID, arn, type Intrinsic, type PlanItem, REGION, type Value } from '../cfn.ts'
import type { EmitContext, NetworkHandle } from '../define.ts'
import { field, usageAmount, wholeNumber } from '../fields.ts'
import type { Access } from '../relations/uses/facets.ts'
import { generatedSecret } from './generatedSecret.ts'
import { allow, roleProperties, trustPolicy } from './iam.ts'

export const SUBNET_GROUP = 'SubnetGroup'
export const PARAMETER_GROUP = 'ParameterGroup'
export const MONITORING_ROLE = 'MonitoringRole'

/** db.r6g.large; the sizes of Optimize CPUs and of memory-heavy SQL Server classes have further parts. */
export const CLASS = /^db\.[a-z0-9-]+\.[a-z0-9]+(\.[a-z0-9.]+)?$/

/** T classes earn CPU credits, and by default of Amazon RDS pay for more. */
export const isBurstable = (instanceClass: string): boolean => /^db\.t\d/.test(instanceClass)

const TIME = '([01]\\d|2[0-3]):[0-5]\\d'
const DAY = '(mon|tue|wed|thu|fri|sat|sun)'

export const backupWindow = () =>
  field(
    z
      .string()
      .regex(new RegExp(`^$|^${TIME}-${TIME}$`), 'written like 02:00-03:00, in UTC')
      .default(''),
    {
      title: 'Backup window',
      description: 'At least 30 minutes, in UTC, apart from the maintenance window. Empty: AWS picks one.',
      placeholder: '02:00-03:00',
    },
  )

export const maintenanceWindow = () =>
  field(
    z
      .string()
      .regex(new RegExp(`^$|^${DAY}:${TIME}-${DAY}:${TIME}$`), 'written like sun:04:00-sun:05:00, in UTC')
      .default(''),
    {
      title: 'Maintenance window',
      description: 'When AWS patches it: at least 30 minutes, in UTC. Empty: AWS picks one.',
      placeholder: 'sun:04:00-sun:05:00',
    },
  )

export const masterUsername = () =>
  field(
    z
      .string()
      .regex(/^[a-z][a-z0-9_]{0,15}$/, 'a letter, then up to 15 letters, digits and "_"')
      .refine((name) => !RESERVED.includes(name), 'is reserved by some engine; choose another')
      .default('dbadmin'),
    {
      title: 'Master user',
      description:
        'Its password is made and kept in AWS Secrets Manager, and rotated every seven days where there are no read replicas and no global database. The name cannot be changed later.',
    },
  )

const RESERVED = ['admin', 'rdsadmin', 'root', 'sa', 'sys', 'system', 'user', 'public', 'master']

export const parameterSettings = () =>
  field(
    z
      .record(
        z.string().regex(/^[a-z][a-z0-9_.]*$/i, 'letters, digits, "_" and "."'),
        field(z.string().min(1).max(1024), { title: 'Value', description: 'As the engine writes it.' }),
      )
      .default({}),
    {
      title: 'Engine parameters',
      description:
        'Those that differ from the defaults of Amazon RDS. Static ones take effect with a restart.',
    },
  )

export const enhancedMonitoring = () =>
  field(z.literal([0, 1, 5, 10, 15, 30, 60]).default(60), {
    title: 'Enhanced monitoring',
    description: 'Figures of the operating system every so many seconds, in Amazon CloudWatch Logs. 0: off.',
    unit: 'seconds',
  })

export const insights = () =>
  field(z.enum(['off', 'standard', 'advanced']).default('standard'), {
    title: 'Database Insights',
    description:
      'Which statements wait for what. Standard keeps seven days free of charge; advanced keeps 15 months and is billed by the vCPU.',
    labels: { off: 'Off', standard: 'Standard', advanced: 'Advanced' },
  })

export const backupDays = (min: 0 | 1) =>
  field(wholeNumber(min, 35).default(7), {
    title: 'Backups kept',
    description:
      min === 0
        ? 'And the time within which it can be restored to any second: up to 35 days. 0: no backups.'
        : 'And the time within which it can be restored to any second: 1 to 35 days.',
    unit: 'days',
  })

export const backupGb = () =>
  field(usageAmount(), {
    title: 'Backup storage',
    description: 'Beyond what is free: as much as the database stores.',
    unit: 'GB',
  })

export const logsGb = () =>
  field(usageAmount(), {
    title: 'Exported logs',
    description: 'What goes to Amazon CloudWatch Logs, enhanced monitoring included.',
    unit: 'GB per month',
  })

/** Performance Insights as CloudFormation wants it; advanced Database Insights ask for 465 days. */
export const INSIGHTS_DAYS = { standard: 7, advanced: 465 } as const

type Context = Pick<EmitContext<unknown>, 'name' | 'resource' | 'tags' | 'network'>

/** Subnets in at least two zones, even for an instance in one of them: AWS refuses a group with less, save on an Outpost. */
export function subnetGroup(ctx: Context): PlanItem {
  const { network } = ctx
  if (!network) throw new Error('a database needs subnets: put it into a subnet tier')
  refuseOneZone(network)
  return ctx.resource(SUBNET_GROUP, 'AWS::RDS::DBSubnetGroup', {
    DBSubnetGroupDescription: `Subnets of ${ctx.name}`.slice(0, 255),
    SubnetIds: network.subnetIds,
    Tags: ctx.tags(),
  })
}

function refuseOneZone({ layout, subnetCount, onOutpost }: NetworkHandle): void {
  if (!layout.existing && !onOutpost && subnetCount < 2)
    throw new Error(
      'a database needs subnets in at least two Availability Zones, even where it runs in one; give the VPC a second zone',
    )
}

export const monitoringRole = (ctx: Context): PlanItem =>
  ctx.resource(
    MONITORING_ROLE,
    'AWS::IAM::Role',
    roleProperties({
      trust: trustPolicy('monitoring.rds'),
      description: 'Lets enhanced monitoring write to Amazon CloudWatch Logs',
      managedPolicies: ['service-role/AmazonRDSEnhancedMonitoringRole'],
      tags: ctx.tags(),
    }),
  )

export const MASTER_SECRET = 'MasterSecret'

/**
 * Where Amazon RDS cannot manage the password itself: with read replicas, and in a global database.
 * https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html#rds-secrets-manager-limitations
 */
export const masterSecret = (ctx: Context, username: string): PlanItem =>
  generatedSecret(ctx, MASTER_SECRET, {
    description: `Master user of ${ctx.name}`,
    username,
    excluded: '"@/\\',
  })

/** The password is read from its secret; with IAM authentication a token stands in for it, and no secret is read. */
export const databaseAccess = (
  secret: Intrinsic,
  iam: { readonly resourceId: Value<string>; readonly username: string } | null,
): readonly Access[] => [
  {
    level: 'read-write',
    statements: [
      iam === null
        ? allow(['secretsmanager:DescribeSecret', 'secretsmanager:GetSecretValue'], secret)
        : allow(
            ['rds-db:connect'],
            arn('rds-db:', REGION, ':', ACCOUNT_ID, ':dbuser:', iam.resourceId, `/${iam.username}`),
          ),
    ],
  },
]

/** Told as a gap with this name: the price book has no row for it. */
export const unpriced = (what: string) =>
  ({ kind: 'database-node', service: 'rds', nodeType: what, engine: 'any engine' }) as const
