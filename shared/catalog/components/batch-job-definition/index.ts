import { plural } from '../../../base/text.ts'
import { usage } from '../../costLine.ts'
import { defineComponent } from '../../define.ts'
import { jobDefinitionConfig, nodesOf } from './config.ts'
import { JOB_ROLE, jobDefinitionResources } from './resources.ts'

export const batchJobDefinition = defineComponent({
  type: 'batch-job-definition',
  title: 'Batch job definition',
  category: 'batch',
  icon: 'batch',
  description: 'What a job is: image, command, resources, retries. Jobs are submitted from it to a queue.',
  docs: 'https://docs.aws.amazon.com/batch/latest/userguide/job_definitions.html',
  keywords: ['batch', 'job', 'container', 'array', 'retry'],
  schemaVersion: 1,
  config: jobDefinitionConfig,
  placement: { inside: ['tier', 'vpc', 'region', 'canvas'] },
  out: {
    // Jobs have no network interface that is known beforehand: theirs belongs to the compute environment.
    uses: ({ ref }) => ({ role: ref(JOB_ROLE), securityGroup: null }),
    mounts: ({ config, ref }) => ({
      platform: 'batch',
      role: ref(JOB_ROLE),
      securityGroup: null,
      cannot:
        config.platform === 'FARGATE'
          ? { 'fsx-lustre': 'AWS Fargate mounts Amazon EFS only: choose EC2 as the platform of the job.' }
          : {},
    }),
    submits: (ctx) => ({
      jobDefinition: ctx.ref(),
      vcpus: ctx.config.size.vcpus * nodesOf(ctx.config),
      memoryMiB: ctx.config.size.memoryMiB * nodesOf(ctx.config),
      nodes: nodesOf(ctx.config),
    }),
  },
  summary: ({ platform, size: { vcpus, memoryMiB, gpus }, multiNode: { enabled, nodes }, retry }) => [
    platform === 'FARGATE' ? 'Fargate' : enabled ? `EC2, ${nodes} nodes` : 'EC2',
    `${vcpus} vCPU, ${memoryMiB} MiB${gpus > 0 ? `, ${plural(gpus, 'GPU')}` : ''}`,
    plural(retry.attempts, 'attempt'),
  ],
  traits: ({ platform, cpuArchitecture, size, image }) => ({
    containers: {
      architecture: cpuArchitecture === 'ARM64' ? 'arm64' : 'x86_64',
      vcpus: size.vcpus,
      memoryMiB: size.memoryMiB,
      count: null,
      // Spot or not is for the compute environment to say.
      spotShare: 0,
      onDemandBase: 0,
      images: [{ name: 'job', image, path: ['image'] }],
      platform,
    },
  }),
  resources: jobDefinitionResources,
  // What its jobs run on is billed at the compute environment.
  *cost({ config }) {
    const { logsGb } = config.usage
    yield {
      key: 'logs',
      label: 'Job logs taken in by CloudWatch Logs',
      category: 'observability',
      unit: 'GB',
      quantity: usage(logsGb),
      price: { kind: 'service', id: 'cloudwatch.logs.ingestion' },
      formula: logsGb === null ? 'monthly volume not given' : `${logsGb} GB a month, as given`,
      assumption: 'Archived storage is not counted: logs compress to a small part of their volume.',
    }
  },
})
