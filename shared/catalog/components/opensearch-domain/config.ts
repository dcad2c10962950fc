import { z } from 'zod'
import { field, showWhen, usageAmount, wholeNumber } from '../../fields.ts'

const INSTANCE = /^[a-z0-9]+\.[a-z0-9]+\.search$/
const instanceType = (fallback: string) =>
  z.string().regex(INSTANCE, 'an instance type is written like r7g.large.search').default(fallback)

const masters = showWhen('dedicatedMasters.enabled', true)
const warm = showWhen('ultraWarm.enabled', true)

// Limits: https://docs.aws.amazon.com/opensearch-service/latest/developerguide/limits.html
export const domainConfig = z
  .strictObject({
    engineVersion: field(
      z
        .string()
        .regex(/^OpenSearch_\d+\.\d+$/, 'a version is written like OpenSearch_2.19')
        .default('OpenSearch_2.19'),
      { title: 'Version', description: 'It can be raised in place, never lowered.' },
    ),
    instanceType: field(instanceType('m7g.large.search'), {
      title: 'Data nodes',
      description: 'R types for search, OR1 for logs, T types for tests only.',
      placeholder: 'm7g.large.search',
    }),
    instanceCount: field(wholeNumber(1, 1002).default(2), {
      title: 'Number of data nodes',
      description: 'A multiple of the zones, so that each has as many.',
      unit: 'nodes',
    }),
    azCount: field(z.literal([1, 2, 3]).default(2), {
      title: 'Availability Zones',
      description:
        'Copies of a shard stand in different zones. With three the loss of one is survived in full.',
    }),
    standby: field(z.boolean().default(false), {
      title: 'Multi-AZ with Standby',
      description:
        'One of three zones stands by, so that its loss is not even noticed: 99.99 %. Needs dedicated master nodes and two replicas of each index.',
      showWhen: showWhen('azCount', 3),
    }),
    dedicatedMasters: field(
      z
        .strictObject({
          enabled: field(z.boolean().default(true), {
            title: 'Dedicated master nodes',
            description: 'Look after the cluster and hold no data, so that load does not shake it.',
          }),
          type: field(instanceType('m7g.medium.search'), {
            title: 'Type',
            description: 'For up to ten data nodes the smallest does.',
            showWhen: masters,
          }),
          count: field(z.literal([3, 5]).default(3), {
            title: 'Number',
            description: 'Odd, so that there is always a majority.',
            unit: 'nodes',
            showWhen: masters,
          }),
        })
        .prefault({}),
      { title: 'Master nodes', description: 'AWS recommends three in production.' },
    ),
    volume: field(
      z
        .strictObject({
          sizeGiB: field(wholeNumber(10, 24_576).default(100), {
            title: 'Size',
            description: 'Of each data node; the most depends on its type.',
            unit: 'GiB',
          }),
          iops: field(wholeNumber(3000, 80_000).default(3000), {
            title: 'IOPS',
            description: '3,000 are included.',
            unit: 'IOPS',
          }),
          throughputMiBps: field(wholeNumber(125, 2000).default(125), {
            title: 'Throughput',
            description: '125 MiB/s are included.',
            unit: 'MiB/s',
          }),
        })
        .prefault({}),
      { title: 'gp3 volume', description: 'Of each data node.' },
    ),
    ultraWarm: field(
      z
        .strictObject({
          enabled: field(z.boolean().default(false), {
            title: 'UltraWarm',
            description:
              'Older indexes on Amazon S3, read only, for much less. Needs dedicated master nodes.',
          }),
          type: field(
            z
              .enum(['ultrawarm1.medium.search', 'ultrawarm1.large.search'])
              .default('ultrawarm1.medium.search'),
            {
              title: 'Type',
              description: 'Medium holds up to 1.5 TiB, large up to 20 TiB.',
              labels: { 'ultrawarm1.medium.search': 'Medium', 'ultrawarm1.large.search': 'Large' },
              showWhen: warm,
            },
          ),
          count: field(wholeNumber(2, 750).default(2), {
            title: 'Number',
            description: 'At least two.',
            unit: 'nodes',
            showWhen: warm,
          }),
          cold: field(z.boolean().default(false), {
            title: 'Cold storage',
            description: 'For indexes that are hardly ever read; they are attached when needed.',
            showWhen: warm,
          }),
        })
        .prefault({}),
      { title: 'Warm nodes', description: 'For logs that are kept long.' },
    ),
    access: field(z.enum(['vpc', 'public']).default('vpc'), {
      title: 'Reached',
      description: 'It cannot be changed later: the domain is replaced.',
      labels: { vpc: 'In the VPC', public: 'From the internet' },
    }),
    authentication: field(z.enum(['password', 'iam']).default('iam'), {
      title: 'Fine-grained access control',
      description:
        'IAM: requests are signed, and the master user is a role that you name at deployment. Password: a master user whose password AWS Secrets Manager holds.',
      labels: { iam: 'IAM roles', password: 'User and password' },
    }),
    tlsPolicy: field(
      z
        .enum(['Policy-Min-TLS-1-2-PFS-2023-10', 'Policy-Min-TLS-1-2-2019-07', 'Policy-Min-TLS-1-0-2019-07'])
        .default('Policy-Min-TLS-1-2-PFS-2023-10'),
      {
        title: 'TLS policy',
        description: 'HTTPS is always required.',
        labels: {
          'Policy-Min-TLS-1-2-PFS-2023-10': 'TLS 1.2 and 1.3 with forward secrecy',
          'Policy-Min-TLS-1-2-2019-07': 'TLS 1.2',
          'Policy-Min-TLS-1-0-2019-07': 'TLS 1.0, for old clients',
        },
      },
    ),
    applicationLogs: field(z.boolean().default(true), {
      title: 'Error log',
      description: 'In Amazon CloudWatch Logs.',
    }),
    autoSoftwareUpdate: field(z.boolean().default(true), {
      title: 'Updates by itself',
      description: 'Service software, in the ten off-peak hours of the night.',
    }),
    usage: field(
      z
        .strictObject({
          logsGb: field(usageAmount(), {
            title: 'Error log',
            description: 'What goes to Amazon CloudWatch Logs.',
            unit: 'GB per month',
          }),
        })
        .prefault({}),
      { title: 'Usage', description: 'For the estimate alone.' },
    ),
  })
  .superRefine((given, ctx) => {
    const refuse = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message })
    const { instanceCount, azCount, dedicatedMasters, ultraWarm } = given
    if (instanceCount < azCount)
      refuse('instanceCount', `${azCount} zones need at least ${azCount} data nodes`)
    else if (azCount === 2 && instanceCount % 2 !== 0)
      refuse('instanceCount', 'two zones need an even number of data nodes')
    if (given.standby && (azCount !== 3 || !dedicatedMasters.enabled || instanceCount % 3 !== 0))
      refuse('standby', 'needs three zones, dedicated master nodes and a multiple of three data nodes')
    if (given.standby && (isBurstable(given.instanceType) || isBurstable(dedicatedMasters.type)))
      refuse('standby', 'takes no T types')
    if (ultraWarm.enabled && !dedicatedMasters.enabled)
      refuse('ultraWarm', 'warm nodes need dedicated master nodes')
    if (ultraWarm.enabled && isBurstable(given.instanceType))
      refuse('ultraWarm', 'warm nodes do not go with data nodes of a T type')
  })

export type DomainConfig = z.output<typeof domainConfig>

export const isBurstable = (type: string): boolean => /^t\d/.test(type)
