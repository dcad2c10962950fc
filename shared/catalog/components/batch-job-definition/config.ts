import { z } from 'zod'
import { secretsField } from '../../aws/containers.ts'
import { refuseFargateSize } from '../../aws/fargate.ts'
import { retentionField } from '../../aws/logs.ts'
import { environmentVariables, field, showWhen, usageAmount, wholeNumber } from '../../fields.ts'

const onFargate = showWhen('platform', 'FARGATE')
const onInstances = showWhen('platform', 'EC2')

/** https://docs.aws.amazon.com/batch/latest/APIReference/API_Ulimit.html */
const ULIMITS = [
  'core',
  'cpu',
  'data',
  'fsize',
  'locks',
  'memlock',
  'msgqueue',
  'nice',
  'nofile',
  'nproc',
  'rss',
  'rtprio',
  'rttime',
  'sigpending',
  'stack',
] as const

const size = z.strictObject({
  vcpus: field(z.number().min(0.25).max(1024).default(1), {
    title: 'vCPUs',
    description: 'On instances whole numbers; on Fargate 0.25, 0.5, 1, 2, 4, 8 or 16.',
    unit: 'vCPUs',
  }),
  memoryMiB: field(wholeNumber(4, 25_000_000).default(2048), {
    title: 'Memory',
    description:
      'The job is killed when it takes more. Leave room for the system: 7,500 of 8,192 MiB fit on an instance.',
    unit: 'MiB',
  }),
  gpus: field(wholeNumber(0, 16).default(0), {
    title: 'GPUs',
    description: 'Kept for the job alone.',
    showWhen: onInstances,
  }),
})

/** https://docs.aws.amazon.com/batch/latest/userguide/multi-node-parallel-jobs.html */
const multiNode = z.strictObject({
  enabled: field(z.boolean().default(false), {
    title: 'Multi-node parallel',
    description:
      'The main node is the first; AWS_BATCH_JOB_MAIN_NODE_INDEX and the like tell each which it is. Not on Fargate, and not on Spot Instances.',
  }),
  nodes: field(wholeNumber(2, 1000).default(2), {
    title: 'Nodes',
    description: 'Each is an instance of its own, with the resources above.',
    unit: 'nodes',
    showWhen: showWhen('multiNode.enabled', true),
  }),
})

const retry = z.strictObject({
  attempts: field(wholeNumber(1, 10).default(3), {
    title: 'Attempts',
    description: 'Runs at most, the first included.',
  }),
  on: field(z.enum(['host-reclaimed', 'any-failure']).default('host-reclaimed'), {
    title: 'Retry after',
    description:
      'A reclaimed Spot Instance is nobody’s fault and worth another try; a bug in the program fails again.',
    labels: { 'host-reclaimed': 'Loss of the instance only', 'any-failure': 'Any failure' },
  }),
})

const ulimit = z
  .strictObject({
    name: field(z.enum(ULIMITS), {
      title: 'Limit',
      description: 'Name of the limit, as ulimit and limits.conf know it.',
    }),
    soft: field(wholeNumber(0, 2_147_483_647), {
      title: 'Soft',
      description: 'In force, until the program raises it.',
    }),
    hard: field(wholeNumber(0, 2_147_483_647), {
      title: 'Hard',
      description: 'As far as the program may raise it.',
    }),
  })
  .refine(({ soft, hard }) => soft <= hard, {
    path: ['soft'],
    message: 'the soft limit cannot be above the hard one',
  })

export const jobDefinitionConfig = z
  .strictObject({
    platform: field(z.enum(['EC2', 'FARGATE']).default('EC2'), {
      title: 'Platform',
      description: 'Of the compute environments that run it.',
      labels: { EC2: 'Amazon EC2 (On-Demand or Spot)', FARGATE: 'AWS Fargate (or Fargate Spot)' },
    }),
    image: field(z.string().min(1).max(255).default('public.ecr.aws/amazonlinux/amazonlinux:2023'), {
      title: 'Image',
      description:
        'Registry, repository and tag. It becomes a parameter of the template, so that each environment can have its own tag.',
      placeholder: '123456789012.dkr.ecr.us-east-1.amazonaws.com/align:2.1',
    }),
    command: field(z.array(z.string().max(4096)).max(100).default([]), {
      title: 'Command',
      description:
        'Words of the command. Empty: what the image says. Ref::name stands for a parameter of the job.',
    }),
    cpuArchitecture: field(z.enum(['X86_64', 'ARM64']).default('X86_64'), {
      title: 'CPU architecture',
      description: 'For which the image is built.',
      labels: { X86_64: 'x86-64', ARM64: 'ARM64 (Graviton)' },
    }),
    size: field(size.prefault({}), { title: 'Resources', description: 'What each job gets.' }),
    multiNode: field(multiNode.prefault({}), {
      title: 'Several nodes',
      description: 'One job over several instances that talk to each other, as MPI does.',
      showWhen: onInstances,
    }),
    schedulingPriority: field(wholeNumber(0, 9999).nullable().default(null), {
      title: 'Priority within its share',
      description: 'In queues with fair share. Empty: it is given when a job is submitted.',
    }),
    ephemeralStorageGiB: field(wholeNumber(20, 200).default(20), {
      title: 'Ephemeral storage',
      description: 'Scratch space of each job. 20 GiB are included in the price.',
      unit: 'GiB',
      showWhen: onFargate,
    }),
    assignPublicIp: field(z.boolean().default(false), {
      title: 'Public IP address',
      description: 'Needed to pull images where the subnets are public and there is no NAT gateway.',
      showWhen: onFargate,
    }),
    retry: field(retry.prefault({}), { title: 'Retries', description: 'What happens when a job fails.' }),
    timeoutSeconds: field(wholeNumber(60, 31_536_000).nullable().default(null), {
      title: 'Timeout',
      description:
        'After which an attempt is stopped. Empty: a job that hangs runs, and is paid for, until somebody notices.',
      unit: 'seconds',
    }),
    environment: field(
      environmentVariables().refine(
        (variables) => Object.keys(variables).every((name) => !name.startsWith('AWS_BATCH')),
        'names beginning with AWS_BATCH belong to AWS Batch',
      ),
      {
        title: 'Environment',
        description:
          'Readable by everyone who can see the job definition: passwords belong among the secrets.',
      },
    ),
    secrets: secretsField(),
    readonlyRootFilesystem: field(z.boolean().default(false), {
      title: 'Read-only root file system',
      description: 'Keeps an intruder from changing the program.',
    }),
    user: field(z.string().max(255).default(''), {
      title: 'User',
      description: 'User, or user:group, that the process runs as. Empty: as the image says, often root.',
      placeholder: '1000:1000',
    }),
    ulimits: field(
      z
        .array(ulimit)
        .max(ULIMITS.length)
        .refine((list) => new Set(list.map(({ name }) => name)).size === list.length, 'each limit once')
        .default([]),
      {
        title: 'Ulimits',
        description: 'Limits of the operating system for the container.',
        showWhen: onInstances,
      },
    ),
    logRetentionDays: retentionField(30, 'How long the output of the jobs is kept.'),
    usage: field(
      z
        .strictObject({
          logsGb: field(usageAmount(), {
            title: 'Logs',
            description: 'What all jobs write to their output.',
            unit: 'GB per month',
          }),
        })
        .prefault({}),
      {
        title: 'Usage',
        description:
          'What only you can know. Left empty, the cost report shows the unit price instead of a guess.',
      },
    ),
  })
  .superRefine(
    (
      { platform, size: { vcpus, memoryMiB, gpus }, environment, secrets, ulimits, multiNode: several },
      ctx,
    ) => {
      const refuse = (path: readonly string[], message: string) =>
        ctx.addIssue({ code: 'custom', path: [...path], message })
      if (platform === 'FARGATE') {
        const refusal = refuseFargateSize(vcpus * 1024, memoryMiB)
        if (refusal !== null) refuse(['size', 'memoryMiB'], refusal)
        if (several.enabled)
          refuse(['multiNode', 'enabled'], 'multi-node parallel jobs run on instances only')
        if (gpus > 0) refuse(['size', 'gpus'], 'Fargate has no GPUs')
        if (ulimits.length > 0) refuse(['ulimits'], 'AWS Batch sets no ulimits on Fargate')
      } else if (!Number.isInteger(vcpus)) refuse(['size', 'vcpus'], 'on instances a job takes whole vCPUs')
      const twice = secrets.find(({ name }) => Object.hasOwn(environment, name))
      if (twice) refuse(['secrets'], `"${twice.name}" is an environment variable and a secret`)
    },
  )

export type JobDefinitionConfig = z.output<typeof jobDefinitionConfig>

/** Instances that one job takes. */
export const nodesOf = ({ multiNode: { enabled, nodes } }: JobDefinitionConfig): number =>
  enabled ? nodes : 1
