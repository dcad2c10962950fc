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
import { field, showWhen, wholeNumber } from '../../fields.ts'
import { refuseInCluster } from './cluster.ts'
import { ENGINE, ENGINES, isOracle, isSqlServer } from './engines.ts'

const openSource = showWhen('engine', 'postgres', 'mysql')

// Limits: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html
export const rdsConfig = z
  .strictObject({
    engine: field(z.enum(ENGINES).default('postgres'), {
      title: 'Engine',
      description: 'It cannot be changed later: the database is replaced.',
      labels: Object.fromEntries(ENGINES.map((engine) => [engine, ENGINE[engine].label])),
    }),
    engineVersion: field(
      z
        .string()
        .regex(/^$|^\d+(\.[0-9A-Za-z-]+)*$/, 'a version is written like 17, 8.4 or 17.5')
        .default(''),
      {
        title: 'Version',
        description:
          'A major version takes AWS’s preferred minor one. Empty: the one that this app proposes.',
        placeholder: '17.9',
      },
    ),
    licenseModel: field(z.enum(['license-included', 'bring-your-own-license']).default('license-included'), {
      title: 'Licence',
      description: 'Oracle Enterprise Edition takes your own licence only.',
      labels: { 'license-included': 'Included', 'bring-your-own-license': 'Your own' },
      showWhen: showWhen('engine', 'oracle-se2', 'oracle-ee'),
    }),
    instanceClass: field(
      z.string().regex(CLASS, 'a class is written like db.m6g.large').default('db.m6g.large'),
      {
        title: 'Instance class',
        description:
          'vCPUs and memory. T classes are for little or uneven load; M for most; R where the working set wants memory.',
        placeholder: 'db.m6g.large',
      },
    ),
    deployment: field(z.enum(['single-az', 'multi-az', 'multi-az-cluster']).default('multi-az'), {
      title: 'Deployment',
      description:
        'Multi-AZ has a standby in another zone that takes over within one to two minutes. A Multi-AZ DB cluster has two, readable, and takes over in under 35 seconds (MySQL and PostgreSQL).',
      labels: {
        'single-az': 'Single-AZ',
        'multi-az': 'Multi-AZ, one standby',
        'multi-az-cluster': 'Multi-AZ DB cluster, two readable standbys',
      },
    }),
    readReplicas: field(wholeNumber(0, 15).default(0), {
      title: 'Read replicas',
      description: 'Copies for reading, a moment behind. For MySQL, MariaDB and PostgreSQL.',
      unit: 'replicas',
      showWhen: showWhen('deployment', 'single-az', 'multi-az'),
    }),
    storageType: field(z.enum(['gp3', 'gp2', 'io1', 'io2']).default('gp3'), {
      title: 'Storage',
      description:
        'io2 is the more durable of the provisioned ones, at the price of io1. gp2 is for AWS Outposts; elsewhere gp3 costs less.',
      labels: {
        gp3: 'gp3',
        gp2: 'gp2',
        io1: 'io1, provisioned IOPS',
        io2: 'io2 Block Express, provisioned IOPS',
      },
    }),
    storageGiB: field(wholeNumber(20, 65_536).default(100), {
      title: 'Storage size',
      description: 'It can grow, never shrink.',
      unit: 'GiB',
    }),
    maxStorageGiB: field(wholeNumber(22, 65_536).nullable().default(500), {
      title: 'Grows by itself to',
      description:
        'Storage autoscaling, when less than a tenth is free. Empty: off, and a full disk stops the database.',
      unit: 'GiB',
      showWhen: showWhen('deployment', 'single-az', 'multi-az'),
    }),
    iops: field(wholeNumber(1000, 256_000).nullable().default(null), {
      title: 'IOPS',
      description: 'io1 and io2 need them. gp3 has 3,000, or 12,000 from 400 GiB, without any being given.',
      unit: 'IOPS',
    }),
    throughputMiBps: field(wholeNumber(125, 4000).nullable().default(null), {
      title: 'Throughput',
      description: 'Of gp3 above its baseline. Empty: the baseline.',
      unit: 'MiB/s',
      showWhen: showWhen('storageType', 'gp3'),
    }),
    encrypted: field(z.boolean().default(true), {
      title: 'Encrypted',
      description:
        'Cannot be changed later: the database is replaced. A connection from a key takes that key.',
    }),
    databaseName: field(
      z
        .string()
        .regex(/^$|^[A-Za-z][A-Za-z0-9_]{0,62}$/, 'a letter, then letters, digits and "_"')
        .default('app'),
      {
        title: 'Database',
        description: 'The first one. SQL Server has none at the beginning; Oracle takes eight characters.',
      },
    ),
    masterUsername: masterUsername(),
    iamAuthentication: field(z.boolean().default(false), {
      title: 'IAM database authentication',
      description:
        'Code gets a token from its role instead of a password. The user must exist in the database, with rds_iam.',
      showWhen: showWhen('engine', 'postgres', 'mysql', 'mariadb'),
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
      description: 'Empty: the usual one of the engine.',
    }),
    publiclyAccessible: field(z.boolean().default(false), {
      title: 'Publicly accessible',
      description: 'A public address in a public subnet. Almost never what one wants.',
    }),
    requireTls: field(z.boolean().default(true), {
      title: 'Require TLS',
      description:
        'Connections without encryption are refused. Oracle does that by an option group of your own.',
    }),
    parameters: parameterSettings(),
    backupRetentionDays: backupDays(0),
    backupWindow: backupWindow(),
    maintenanceWindow: maintenanceWindow(),
    autoMinorVersionUpgrade: field(z.boolean().default(true), {
      title: 'Minor versions by itself',
      description: 'Security patches come in the maintenance window, with a short interruption.',
    }),
    extendedSupport: field(z.boolean().default(false), {
      title: 'Extended Support',
      description:
        'Up to three more years for a major version after its standard support, billed by the vCPU. Off: AWS upgrades it then.',
      showWhen: openSource,
    }),
    deletionProtection: field(z.boolean().default(true), {
      title: 'Deletion protection',
      description: 'Must be turned off before anybody, CloudFormation included, can delete the database.',
    }),
    databaseInsights: insights(),
    enhancedMonitoringSeconds: enhancedMonitoring(),
    exportLogs: field(z.boolean().default(true), {
      title: 'Export logs',
      description: 'To Amazon CloudWatch Logs, where they outlive the instance.',
    }),
    usage: field(z.strictObject({ backupGb: backupGb(), logsGb: logsGb() }).prefault({}), {
      title: 'Usage',
      description: 'For the estimate alone.',
    }),
  })
  .superRefine((given, ctx) => {
    const refuse = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message })
    const { engine, deployment, storageType, storageGiB, maxStorageGiB, iops, throughputMiBps } = given
    const facts = ENGINE[engine]
    const strange = strangeVersion(given.engineVersion, facts)
    if (strange !== null) refuse('engineVersion', strange)
    if (deployment === 'multi-az-cluster') refuseInCluster(given, refuse)
    if (deployment === 'multi-az-cluster' && !facts.clusters)
      refuse('deployment', `${facts.label} has no Multi-AZ DB clusters; MySQL and PostgreSQL have`)
    if (engine === 'sqlserver-ex' && deployment !== 'single-az')
      refuse('deployment', 'SQL Server Express runs in one Availability Zone only')
    if (given.readReplicas > 0 && !facts.replicas)
      refuse(
        'readReplicas',
        `this app draws read replicas for MySQL, MariaDB and PostgreSQL, not for ${facts.label}`,
      )
    if (given.readReplicas > 0 && given.backupRetentionDays === 0)
      refuse('readReplicas', 'read replicas need backups: keep them for at least a day')
    if (engine === 'oracle-ee' && given.licenseModel === 'license-included')
      refuse('licenseModel', 'Oracle Enterprise Edition takes your own licence only')
    if (isOracle(engine) && given.databaseName.length > 8)
      refuse('databaseName', 'Oracle takes up to eight characters')
    if (given.iamAuthentication && !facts.iam)
      refuse('iamAuthentication', `${facts.label} has no IAM database authentication`)
    const provisioned = storageType === 'io1' || storageType === 'io2'
    if (provisioned && iops === null) refuse('iops', `${storageType} needs a number of IOPS, at least 1,000`)
    if (provisioned && storageGiB < 100) refuse('storageGiB', `${storageType} begins at 100 GiB`)
    if (storageType === 'gp2' && iops !== null) refuse('iops', 'gp2 takes none: it has 3 for each GiB')
    if (isSqlServer(engine) && storageGiB > 16_384) refuse('storageGiB', 'SQL Server takes up to 16,384 GiB')
    if (storageType === 'gp3' && (iops !== null || throughputMiBps !== null) && storageGiB < facts.gp3FromGiB)
      refuse(
        'iops',
        `gp3 of ${facts.label} takes IOPS and throughput of its own from ${facts.gp3FromGiB} GiB`,
      )
    if (storageType === 'gp3' && throughputMiBps !== null && iops === null)
      refuse('iops', 'throughput above the baseline goes with IOPS: give both')
    if (deployment !== 'multi-az-cluster' && maxStorageGiB !== null && maxStorageGiB < storageGiB * 1.1)
      refuse('maxStorageGiB', `must be at least a tenth above the ${storageGiB} GiB to begin with`)
    if (given.databaseInsights !== 'off' && SMALL_MYSQL.test(`${engine} ${given.instanceClass}`))
      refuse(
        'databaseInsights',
        `${given.instanceClass} has no Database Insights for ${facts.label}: turn it off`,
      )
  })

// https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PerfInsights.Overview.Engines.html
const SMALL_MYSQL = /^(mysql|mariadb) db\.(t[23]|t4g)\.(micro|small)$/

export type RdsConfig = z.output<typeof rdsConfig>

export const portOf = ({ engine, port }: RdsConfig): number => port ?? ENGINE[engine].port
export const versionOf = ({ engine, engineVersion }: RdsConfig): string =>
  engineVersion === '' ? ENGINE[engine].version : engineVersion
export const isCluster = ({ deployment }: RdsConfig): boolean => deployment === 'multi-az-cluster'

/** Amazon RDS makes no read replica of a database whose password it manages itself. */
export const hasOwnSecret = (config: RdsConfig): boolean => !isCluster(config) && config.readReplicas > 0
