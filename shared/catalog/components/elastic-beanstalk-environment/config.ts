import { z } from 'zod'
import { environmentVariables, field, showWhen, usageAmount, wholeNumber } from '../../fields.ts'

/** Branches of Amazon Linux 2023: https://docs.aws.amazon.com/elasticbeanstalk/latest/platforms/platforms-supported.html */
export const PLATFORMS = {
  docker: 'Docker',
  corretto: 'Corretto 21',
  nodejs: 'Node.js 22',
  python: 'Python 3.13',
  php: 'PHP 8.4',
  go: 'Go 1',
  dotnet: '.NET 9',
} as const
type Platform = keyof typeof PLATFORMS
const PLATFORM_KEYS = Object.keys(PLATFORMS) as [Platform, ...Platform[]]

const balanced = showWhen('kind', 'LoadBalanced')

export const environmentConfig = z
  .strictObject({
    tier: field(z.enum(['WebServer', 'Worker']).default('WebServer'), {
      title: 'Tier',
      description:
        'A worker takes messages from a queue of its own. It cannot be changed later: the environment is replaced.',
      labels: { WebServer: 'Web server', Worker: 'Worker' },
    }),
    platform: field(z.enum(PLATFORM_KEYS).default('docker'), {
      title: 'Platform',
      description: 'Branch on Amazon Linux 2023. Its version is asked for when the stack is deployed.',
      labels: PLATFORMS,
    }),
    kind: field(z.enum(['LoadBalanced', 'SingleInstance']).default('LoadBalanced'), {
      title: 'Environment',
      description: 'A single instance has no load balancer and is away while it is replaced.',
      labels: { LoadBalanced: 'Load balanced and scaled', SingleInstance: 'Single instance' },
    }),
    instanceType: field(z.string().min(1).default('t4g.small'), {
      title: 'Instance type',
      description: 'Of the architecture below.',
      widget: 'instance-type',
    }),
    architecture: field(z.enum(['arm64', 'x86_64']).default('arm64'), {
      title: 'CPU architecture',
      description: 'Of the instances and of what runs on them.',
      labels: { arm64: 'ARM64 (Graviton)', x86_64: 'x86-64' },
    }),
    minSize: field(wholeNumber(1, 1000).default(2), {
      title: 'Minimum',
      description: 'Two or more survive the loss of a zone.',
      unit: 'instances',
      showWhen: balanced,
    }),
    maxSize: field(wholeNumber(1, 1000).default(4), {
      title: 'Maximum',
      description: 'More are added while the processors are busy.',
      unit: 'instances',
      showWhen: balanced,
    }),
    cpuUpperPercent: field(wholeNumber(1, 100).default(70), {
      title: 'Add an instance above',
      description: 'Average of the processors over five minutes; below half of it one is taken away.',
      unit: '% CPU',
      showWhen: balanced,
    }),
    scheme: field(z.enum(['public', 'internal']).default('public'), {
      title: 'Load balancer',
      description: 'An Application Load Balancer, for the internet or for the VPC alone.',
      labels: { public: 'Internet-facing', internal: 'Internal' },
      showWhen: balanced,
    }),
    https: field(z.boolean().default(false), {
      title: 'HTTPS',
      description: 'Asks for a certificate of AWS Certificate Manager when the stack is deployed.',
      showWhen: balanced,
    }),
    healthCheckPath: field(
      z
        .string()
        .regex(/^\/[\x21-\x7e]{0,1023}$/, 'begins with "/"')
        .default('/'),
      {
        title: 'Health check path',
        description: 'Must answer 200 without a login.',
        placeholder: '/healthz',
      },
    ),
    deployment: field(
      z
        .enum(['AllAtOnce', 'Rolling', 'RollingWithAdditionalBatch', 'Immutable', 'TrafficSplitting'])
        .default('RollingWithAdditionalBatch'),
      {
        title: 'Deployment',
        description:
          'How a new version takes the place of the old one. Traffic splitting needs the load balancer.',
        labels: {
          AllAtOnce: 'All at once, with an outage',
          Rolling: 'Rolling',
          RollingWithAdditionalBatch: 'Rolling with an additional batch',
          Immutable: 'Immutable: new instances first',
          TrafficSplitting: 'Traffic splitting: some requests first',
        },
      },
    ),
    rootGiB: field(wholeNumber(8, 1000).default(20), {
      title: 'Root volume',
      description: 'Of each instance; gp3.',
      unit: 'GiB',
    }),
    managedUpdates: field(z.boolean().default(true), {
      title: 'Managed platform updates',
      description: 'Minor versions of the platform, on Sundays at 03:00 UTC, by new instances.',
    }),
    environment: field(environmentVariables(), {
      title: 'Environment properties',
      description: 'Readable by everyone who can see the environment: passwords do not belong here.',
    }),
    usage: field(
      z
        .strictObject({
          averageLcus: field(usageAmount(), {
            title: 'Load balancer capacity units',
            description: 'On average over the month: 25 new connections a second or 1 GB an hour make one.',
            unit: 'LCU',
          }),
        })
        .prefault({}),
      { title: 'Usage', description: 'For the estimate alone.' },
    ),
  })
  .superRefine(({ minSize, maxSize, kind, tier, deployment }, ctx) => {
    if (minSize > maxSize)
      ctx.addIssue({ code: 'custom', path: ['maxSize'], message: `below the minimum of ${minSize}` })
    if (deployment === 'TrafficSplitting' && (kind === 'SingleInstance' || tier === 'Worker'))
      ctx.addIssue({
        code: 'custom',
        path: ['deployment'],
        message: 'there is no load balancer to split traffic',
      })
  })

export type EnvironmentConfig = z.output<typeof environmentConfig>

export const hasBalancer = ({ kind, tier }: EnvironmentConfig): boolean =>
  kind === 'LoadBalanced' && tier === 'WebServer'

export const sizes = ({ kind, minSize, maxSize }: EnvironmentConfig) =>
  kind === 'SingleInstance'
    ? { min: 1, desired: 1, max: 1 }
    : { min: minSize, desired: minSize, max: maxSize }
