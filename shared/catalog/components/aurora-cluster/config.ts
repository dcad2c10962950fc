import { z } from 'zod'
import { strangeVersion } from '../../aws/engineVersion.ts'
import {
  backupDays,
  backupGb,
  backupWindow,
  CLASS,
  enhancedMonitoring,
  insights,
  logsGb,
  maintenanceWindow,
  masterUsername,
  parameterSettings,
} from '../../aws/rds.ts'
import { field, showWhen, usageAmount, wholeNumber } from '../../fields.ts'
import { readerScaling } from './scalingConfig.ts'

/** What a version of each engine looks like, and the one that this app proposes. */
export const VERSIONS = {
  'aurora-postgresql': { versions: /^1[1-9](\.|$)/, version: '17.9' },
  'aurora-mysql': { versions: /^\d\.\d(\.mysql_aurora\.|$)/, version: '8.0.mysql_aurora.3.12.0' },
} as const

const serverless = showWhen('capacity', 'serverless')
const provisioned = showWhen('capacity', 'provisioned')

/** Aurora capacity units come in halves; one is about 2 GiB of memory. */
const acus = (max: number) =>
  z
    .number()
    .min(0)
    .max(max)
    .refine((value) => Number.isInteger(value * 2), 'in steps of 0.5')

export const auroraConfig = z
  .strictObject({
    engine: field(z.enum(['aurora-postgresql', 'aurora-mysql']).default('aurora-postgresql'), {
      title: 'Engine',
      description: 'It cannot be changed later: the cluster is replaced.',
      labels: { 'aurora-postgresql': 'Aurora PostgreSQL', 'aurora-mysql': 'Aurora MySQL' },
    }),
    engineVersion: field(
      z
        .string()
        .regex(/^$|^\d+(\.[0-9A-Za-z_-]+)*$/, 'a version is written like 17, 17.5 or 8.0.mysql_aurora.3.10.0')
        .default(''),
      {
        title: 'Version',
        description:
          'A major version takes AWS’s preferred minor one. Empty: the one that this app proposes.',
        placeholder: '17.9',
      },
    ),
    capacity: field(z.enum(['serverless', 'provisioned']).default('serverless'), {
      title: 'Capacity',
      description:
        'Serverless v2 follows the load from second to second; instances of a class cost less where the load is even.',
      labels: { serverless: 'Aurora Serverless v2', provisioned: 'Provisioned instances' },
    }),
    minAcu: field(acus(256).default(0.5), {
      title: 'Least capacity',
      description:
        'Of each instance. 0 lets it pause when nobody is connected; waking takes some 15 seconds.',
      unit: 'ACU',
      showWhen: serverless,
    }),
    maxAcu: field(acus(256).default(8), {
      title: 'Most capacity',
      description: 'Of each instance, at most 256. Bounds the bill, and the number of connections.',
      unit: 'ACU',
      showWhen: serverless,
    }),
    autoPauseSeconds: field(wholeNumber(300, 86_400).default(300), {
      title: 'Pauses after',
      description: 'Counts only with a least capacity of 0: five minutes to a day without a connection.',
      unit: 'seconds',
      showWhen: showWhen('minAcu', 0),
    }),
    instanceClass: field(
      z.string().regex(CLASS, 'a class is written like db.r6g.large').default('db.r6g.large'),
      {
        title: 'Instance class',
        description: 'R classes for production; T classes are for development and tests.',
        placeholder: 'db.r6g.large',
        showWhen: provisioned,
      },
    ),
    readers: field(wholeNumber(0, 15).default(1), {
      title: 'Readers',
      description:
        'One of them takes over within seconds when the writer fails; without any a new writer is made, which takes minutes.',
      unit: 'instances',
    }),
    readerScaling,
    storageType: field(z.enum(['aurora', 'aurora-iopt1']).default('aurora'), {
      title: 'Storage',
      description:
        'I/O-Optimized charges nothing by the request, and more for capacity and storage: worth it where requests are above a quarter of the bill.',
      labels: { aurora: 'Standard', 'aurora-iopt1': 'I/O-Optimized' },
    }),
    globalDatabase: field(z.enum(['none', 'primary', 'secondary']).default('none'), {
      title: 'Global database',
      description:
        'Draw a connection from the primary cluster to each secondary one, which stands in another Region.',
      labels: { none: 'No', primary: 'Primary cluster', secondary: 'Secondary cluster' },
    }),
    backtrackHours: field(wholeNumber(0, 72).default(0), {
      title: 'Backtrack',
      description:
        'Winds the database back by up to three days within minutes. 0: off. It cannot be turned on later.',
      unit: 'hours',
      showWhen: showWhen('engine', 'aurora-mysql'),
    }),
    dataApi: field(z.boolean().default(false), {
      title: 'Data API',
      description: 'SQL over HTTPS, without connections: for functions outside the VPC.',
    }),
    encrypted: field(z.boolean().default(true), {
      title: 'Encrypted',
      description:
        'Cannot be changed later: the cluster is replaced. A connection from a key takes that key.',
    }),
    databaseName: field(
      z
        .string()
        .regex(/^$|^[A-Za-z][A-Za-z0-9_]{0,62}$/, 'a letter, then letters, digits and "_"')
        .default('app'),
      { title: 'Database', description: 'The first one. Empty: none.' },
    ),
    masterUsername: masterUsername(),
    iamAuthentication: field(z.boolean().default(false), {
      title: 'IAM database authentication',
      description:
        'Code gets a token from its role instead of a password. The user must exist in the database, with rds_iam.',
    }),
    iamUsername: field(
      z
        .string()
        .regex(/^[A-Za-z0-9_]{1,32}$/, 'letters, digits and "_"')
        .default('app'),
      {
        title: 'User of the token',
        description: 'As whom the code that uses this database may log in.',
        showWhen: showWhen('iamAuthentication', true),
      },
    ),
    port: field(wholeNumber(1150, 65_535).nullable().default(null), {
      title: 'Port',
      description: 'Empty: 5432 or 3306, by the engine.',
    }),
    publiclyAccessible: field(z.boolean().default(false), {
      title: 'Publicly accessible',
      description: 'Public addresses in a public subnet. Almost never what one wants.',
    }),
    requireTls: field(z.boolean().default(true), {
      title: 'Require TLS',
      description: 'Connections without encryption are refused.',
    }),
    parameters: parameterSettings(),
    backupRetentionDays: backupDays(1),
    backupWindow: backupWindow(),
    maintenanceWindow: maintenanceWindow(),
    autoMinorVersionUpgrade: field(z.boolean().default(true), {
      title: 'Minor versions by itself',
      description: 'Security patches come in the maintenance window, with a short interruption.',
    }),
    extendedSupport: field(z.boolean().default(false), {
      title: 'Extended Support',
      description:
        'Up to three more years for a major version after its standard support, billed by the vCPU or ACU. Off: AWS upgrades it then.',
    }),
    deletionProtection: field(z.boolean().default(true), {
      title: 'Deletion protection',
      description: 'Must be turned off before anybody, CloudFormation included, can delete the cluster.',
    }),
    databaseInsights: insights(),
    enhancedMonitoringSeconds: enhancedMonitoring(),
    exportLogs: field(z.boolean().default(true), {
      title: 'Export logs',
      description: 'To Amazon CloudWatch Logs, where they outlive the cluster.',
    }),
    usage: field(
      z
        .strictObject({
          averageAcu: field(usageAmount(), {
            title: 'Average capacity',
            description: 'Of one instance over the month.',
            unit: 'ACU',
            showWhen: serverless,
          }),
          storageGb: field(usageAmount(), {
            title: 'Stored data',
            description: 'Once, although Aurora keeps six copies in three zones.',
            unit: 'GB',
          }),
          ioMillion: field(usageAmount(), {
            title: 'I/O requests',
            description:
              'Pages of 16 KB (MySQL) or 8 KB (PostgreSQL) read from storage, and 4 KB of log written.',
            unit: 'million per month',
            showWhen: showWhen('storageType', 'aurora'),
          }),
          backtrackMillion: field(usageAmount(), {
            title: 'Change records kept',
            description: 'For backtracking.',
            unit: 'million',
            showWhen: showWhen('engine', 'aurora-mysql'),
          }),
          backupGb: backupGb(),
          logsGb: logsGb(),
        })
        .prefault({}),
      { title: 'Usage', description: 'For the estimate alone.' },
    ),
  })
  .superRefine((given, ctx) => {
    const refuse = (path: readonly string[], message: string) =>
      ctx.addIssue({ code: 'custom', path: [...path], message })
    const strange = strangeVersion(given.engineVersion, { label: given.engine, ...VERSIONS[given.engine] })
    if (strange !== null) refuse(['engineVersion'], strange)
    if (given.capacity === 'serverless') {
      if (given.maxAcu < 1) refuse(['maxAcu'], 'the most is at least 1 ACU')
      if (given.minAcu > given.maxAcu)
        refuse(['minAcu'], `the least, ${given.minAcu} ACU, is above the most, ${given.maxAcu} ACU`)
    }
    if (given.readerScaling.enabled && given.readers < 1)
      refuse(['readers'], 'scaling readers begins with at least one')
    if (given.readerScaling.enabled && given.readerScaling.maxReaders < given.readers)
      refuse(['readerScaling', 'maxReaders'], `is below the ${given.readers} readers that are always there`)
    if (given.backtrackHours > 0 && given.engine !== 'aurora-mysql')
      refuse(['backtrackHours'], 'only Aurora MySQL can be wound back')
    if (given.backtrackHours > 0 && given.globalDatabase !== 'none')
      refuse(['backtrackHours'], 'a global database cannot be wound back')
    if (
      given.globalDatabase !== 'none' &&
      given.capacity === 'provisioned' &&
      /^db\.t\d/.test(given.instanceClass)
    )
      refuse(['instanceClass'], 'a global database takes no T classes')
  })

export type AuroraConfig = z.output<typeof auroraConfig>
