import {
  environmentList,
  executionComment,
  executionStatements,
  type Wired,
  wireContainers,
} from '../../aws/containers.ts'
import { fargateSize } from '../../aws/fargate.ts'
import { roleProperties, trustPolicy } from '../../aws/iam.ts'
import { LOG_RETENTION } from '../../aws/logs.ts'
import { usedDependencies, usedEnvironment } from '../../aws/usedEnvironment.ts'
import { type PlanItem, REGION } from '../../cfn.ts'
import type { EmitContext } from '../../define.ts'
import type { Cfn } from '../../spec/checked.ts'
import type { JobDefinitionConfig } from './config.ts'

type Context = EmitContext<JobDefinitionConfig>

const LOG_GROUP = 'LogGroup'
const EXECUTION_ROLE = 'ExecutionRole'
export const JOB_ROLE = 'JobRole'

export function* jobDefinitionResources(ctx: Context): Iterable<PlanItem> {
  const { config } = ctx
  const containers = [{ name: '', image: config.image, secrets: config.secrets }]
  const [wired] = wireContainers(ctx, containers)
  if (!wired) return
  yield* wired.parameters
  yield ctx.resource(
    LOG_GROUP,
    'AWS::Logs::LogGroup',
    {
      RetentionInDays: ctx.tunable('LogRetentionDays', config.logRetentionDays, LOG_RETENTION),
      Tags: ctx.tags(),
    },
    { deletionPolicy: 'Delete' },
  )
  yield ctx.resource(
    EXECUTION_ROLE,
    'AWS::IAM::Role',
    roleProperties({
      trust: trustPolicy('ecs-tasks'),
      description: 'Starts the jobs: pulls their image, reads their secrets, writes their logs',
      policies: { start: executionStatements(containers, [wired], ctx.getAtt(LOG_GROUP, 'Arn')) },
      tags: ctx.tags(),
    }),
    executionComment(containers),
  )
  yield ctx.resource(
    JOB_ROLE,
    'AWS::IAM::Role',
    roleProperties({
      trust: trustPolicy('ecs-tasks'),
      description: 'What the program in the job may do',
      tags: ctx.tags(),
    }),
  )
  const { attempts, on } = config.retry
  yield ctx.resource(
    '',
    'AWS::Batch::JobDefinition',
    {
      Type: 'container',
      PlatformCapabilities: [config.platform],
      ContainerProperties: containerProperties(ctx, wired),
      RetryStrategy: {
        Attempts: attempts,
        ...(on === 'host-reclaimed' && { EvaluateOnExit: RETRY_WHEN_RECLAIMED }),
      },
      ...(config.timeoutSeconds !== null && { Timeout: { AttemptDurationSeconds: config.timeoutSeconds } }),
      PropagateTags: true,
      Tags: ctx.tagMap(),
    },
    { dependsOn: usedDependencies(ctx) },
  )
  yield ctx.output({
    name: ctx.logicalId('Arn'),
    value: ctx.ref(),
    description: `ARN of the job definition ${ctx.name}`,
  })
}

// What matches none of the conditions would be retried, so the last one ends all other failures.
// https://docs.aws.amazon.com/batch/latest/userguide/job_retries.html
const RETRY_WHEN_RECLAIMED: readonly Cfn<'AWS::Batch::JobDefinition.EvaluateOnExit'>[] = [
  { OnStatusReason: 'Host EC2*', Action: 'RETRY' },
  { OnStatusReason: 'Your Spot Task was interrupted*', Action: 'RETRY' },
  { OnReason: '*', Action: 'EXIT' },
]

const NOTHING_KEPT = { cpu: 0, memoryMiB: 0 } as const

function containerProperties(ctx: Context, wired: Wired) {
  const { config } = ctx
  const fargate = config.platform === 'FARGATE'
  const { vcpus, memoryMiB, gpus } = config.size
  const environment = usedEnvironment(ctx, config.environment)
  const size = fargate
    ? fargateSize(ctx, { cpu: vcpus * 1024, memoryMiB }, NOTHING_KEPT, {
        of: 'job',
        name: 'vCPUs',
        cpuUnits: 1024,
      })
    : { cpu: String(vcpus), memory: String(memoryMiB) }
  return {
    Image: wired.image,
    ...(config.command.length > 0 && { Command: config.command }),
    ResourceRequirements: [
      { Type: 'VCPU', Value: size.cpu },
      { Type: 'MEMORY', Value: size.memory },
      ...(gpus > 0 ? [{ Type: 'GPU' as const, Value: String(gpus) }] : []),
    ],
    JobRoleArn: ctx.getAtt(JOB_ROLE, 'Arn'),
    ExecutionRoleArn: ctx.getAtt(EXECUTION_ROLE, 'Arn'),
    ...(Object.keys(environment).length > 0 && { Environment: environmentList(environment) }),
    ...(wired.secrets.length > 0 && { Secrets: wired.secrets }),
    ...(fargate
      ? {
          FargatePlatformConfiguration: { PlatformVersion: 'LATEST' },
          NetworkConfiguration: { AssignPublicIp: config.assignPublicIp ? 'ENABLED' : 'DISABLED' },
          RuntimePlatform: { CpuArchitecture: config.cpuArchitecture, OperatingSystemFamily: 'LINUX' },
          // 20 GiB are there anyway; the property takes 21 and more.
          ...(config.ephemeralStorageGiB > 20 && {
            EphemeralStorage: { SizeInGiB: config.ephemeralStorageGiB },
          }),
        }
      : {
          Privileged: false,
          ...(config.ulimits.length > 0 && {
            Ulimits: config.ulimits.map(({ name, soft, hard }) => ({
              Name: name,
              SoftLimit: soft,
              HardLimit: hard,
            })),
          }),
        }),
    ReadonlyRootFilesystem: config.readonlyRootFilesystem,
    ...(config.user !== '' && { User: config.user }),
    LogConfiguration: {
      LogDriver: 'awslogs',
      Options: {
        'awslogs-group': ctx.ref(LOG_GROUP),
        'awslogs-region': REGION,
        'awslogs-stream-prefix': 'job',
      },
    },
  } satisfies Cfn<'AWS::Batch::JobDefinition.ContainerProperties'>
}
