import {
  environmentList,
  executionComment,
  executionStatements,
  type Wired,
  wireContainers,
} from '../../aws/containers.ts'
import { capacityProviderStrategy } from '../../aws/ecsCapacity.ts'
import { EXEC } from '../../aws/ecsExec.ts'
import { fargateSize } from '../../aws/fargate.ts'
import { roleProperties, trustPolicy } from '../../aws/iam.ts'
import { LOG_RETENTION } from '../../aws/logs.ts'
import { pathOut } from '../../aws/network.ts'
import { usedDependencies, usedEnvironment } from '../../aws/usedEnvironment.ts'
import { type PlanItem, REGION, type Value } from '../../cfn.ts'
import type { EmitContext } from '../../define.ts'
import type { Cfn } from '../../spec/checked.ts'
import type { EcsServiceConfig } from './config.ts'
import { type Container, leastOf, targetOf } from './container.ts'
import { scalingResources } from './scalingResources.ts'

type Context = EmitContext<EcsServiceConfig>

const LOG_GROUP = 'LogGroup'
const EXECUTION_ROLE = 'ExecutionRole'
export const TASK_ROLE = 'TaskRole'
const TASK_DEFINITION = 'TaskDefinition'

export function* ecsServiceResources(ctx: Context): Iterable<PlanItem> {
  const { config } = ctx
  const cluster = ctx.container['ecs-cluster']
  if (!cluster) throw new Error('an Amazon ECS service must stand in an Amazon ECS cluster')
  const wired = wireContainers(ctx, config.containers)
  for (const { parameters } of wired) yield* parameters
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
      description: 'Starts the tasks: pulls their images, reads their secrets, writes their logs',
      policies: {
        start: executionStatements(config.containers, wired, ctx.getAtt(LOG_GROUP, 'Arn')),
      },
      tags: ctx.tags(),
    }),
    executionComment(config.containers),
  )
  yield ctx.resource(
    TASK_ROLE,
    'AWS::IAM::Role',
    roleProperties({
      trust: trustPolicy('ecs-tasks'),
      description: 'What the program in the containers may do',
      policies: { exec: config.executeCommand ? EXEC : [] },
      tags: ctx.tags(),
    }),
    config.executeCommand
      ? { comment: 'Resource *: the channels of ECS Exec have no ARN, and their actions take no resource.' }
      : {},
  )
  yield ctx.resource(TASK_DEFINITION, 'AWS::ECS::TaskDefinition', taskDefinition(ctx, wired))
  yield ctx.resource('', 'AWS::ECS::Service', serviceProperties(ctx, cluster), {
    dependsOn: [
      ...(ctx.network ? pathOut(ctx.network) : []),
      ...(usesCapacityProviders(ctx) ? cluster.dependsOn : []),
      ...ctx.incoming('routes').flatMap(({ handle }) => handle.dependsOn),
      ...usedDependencies(ctx),
    ],
  })
  yield* scalingResources(ctx, cluster.clusterName)
  yield ctx.output({
    name: ctx.logicalId('ServiceName'),
    value: ctx.getAtt('', 'Name'),
    description: `Name of the Amazon ECS service ${ctx.name}`,
  })
}

function taskDefinition(ctx: Context, wired: readonly Wired[]) {
  const { config } = ctx
  const fargate = config.launchType === 'FARGATE'
  const size = fargate
    ? fargateSize(ctx, config.size, leastOf(config.containers), {
        of: 'task',
        name: 'CPU units',
        cpuUnits: 1,
      })
    : { cpu: String(config.size.cpu), memory: String(config.size.memoryMiB) }
  return {
    RequiresCompatibilities: [config.launchType],
    NetworkMode: 'awsvpc',
    Cpu: size.cpu,
    Memory: size.memory,
    RuntimePlatform: { CpuArchitecture: config.cpuArchitecture, OperatingSystemFamily: 'LINUX' },
    // 20 GiB are there anyway; the property takes 21 and more.
    ...(fargate &&
      config.ephemeralStorageGiB > 20 && { EphemeralStorage: { SizeInGiB: config.ephemeralStorageGiB } }),
    ExecutionRoleArn: ctx.getAtt(EXECUTION_ROLE, 'Arn'),
    TaskRoleArn: ctx.getAtt(TASK_ROLE, 'Arn'),
    ContainerDefinitions: config.containers.map((container, i) =>
      containerDefinition(
        container,
        usedEnvironment(ctx, container.environment),
        wired[i],
        ctx.ref(LOG_GROUP),
      ),
    ),
    Tags: ctx.tags(),
  } satisfies Cfn<'AWS::ECS::TaskDefinition'>
}

function containerDefinition(
  container: Container,
  environment: Readonly<Record<string, Value<string>>>,
  wired: Wired | undefined,
  logGroup: Value<string>,
) {
  const { ports, healthCheck } = container
  return {
    Name: container.name,
    Image: wired?.image ?? container.image,
    Essential: container.essential,
    ...(container.cpu !== null && { Cpu: container.cpu }),
    ...(container.memoryMiB !== null && { Memory: container.memoryMiB }),
    ...(container.memoryReservationMiB !== null && { MemoryReservation: container.memoryReservationMiB }),
    ...(container.command.length > 0 && { Command: container.command }),
    ...(ports.length > 0 && {
      PortMappings: ports.map(({ port, protocol }) => ({ ContainerPort: port, Protocol: protocol })),
    }),
    ...(Object.keys(environment).length > 0 && { Environment: environmentList(environment) }),
    ...(wired && wired.secrets.length > 0 && { Secrets: wired.secrets }),
    ...(healthCheck.command !== '' && {
      HealthCheck: {
        Command: ['CMD-SHELL', healthCheck.command],
        Interval: healthCheck.intervalSeconds,
        Timeout: healthCheck.timeoutSeconds,
        Retries: healthCheck.retries,
        StartPeriod: healthCheck.startPeriodSeconds,
      },
    }),
    ReadonlyRootFilesystem: container.readonlyRootFilesystem,
    ...(container.user !== '' && { User: container.user }),
    LogConfiguration: {
      LogDriver: 'awslogs',
      Options: {
        'awslogs-group': logGroup,
        'awslogs-region': REGION,
        'awslogs-stream-prefix': container.name,
      },
    },
  } satisfies Cfn<'AWS::ECS::TaskDefinition.ContainerDefinition'>
}

const usesCapacityProviders = ({ config, container }: Context): boolean =>
  config.launchType === 'EC2'
    ? (container['ecs-cluster']?.capacityProviders.length ?? 0) > 0
    : config.spot.spotWeight > 0

function capacity(ctx: Context): Pick<Cfn<'AWS::ECS::Service'>, 'LaunchType' | 'CapacityProviderStrategy'> {
  const { config } = ctx
  if (!usesCapacityProviders(ctx)) return { LaunchType: config.launchType }
  if (config.launchType === 'EC2')
    return {
      CapacityProviderStrategy: capacityProviderStrategy(
        ctx.container['ecs-cluster']?.capacityProviders ?? [],
      ),
    }
  const { base, onDemandWeight, spotWeight } = config.spot
  return {
    CapacityProviderStrategy: capacityProviderStrategy([
      ...(onDemandWeight > 0 || base > 0 ? [{ name: 'FARGATE', weight: onDemandWeight, base }] : []),
      { name: 'FARGATE_SPOT', weight: spotWeight, base: 0 },
    ]),
  }
}

function serviceProperties(ctx: Context, cluster: NonNullable<Context['container']['ecs-cluster']>) {
  const { config, network } = ctx
  if (!network) throw new Error('an Amazon ECS service needs subnets: put it into a subnet tier')
  const fargate = config.launchType === 'FARGATE'
  const balanced = ctx.incoming('routes')
  const { deployment } = config
  return {
    Cluster: cluster.clusterName,
    TaskDefinition: ctx.ref(TASK_DEFINITION),
    DesiredCount: ctx.tunable('DesiredCount', config.desiredCount, {
      label: 'Desired tasks',
      kind: 'capacity',
      min: 0,
    }),
    ...capacity(ctx),
    ...(fargate && { PlatformVersion: config.platformVersion }),
    NetworkConfiguration: {
      AwsvpcConfiguration: {
        AssignPublicIp: fargate && config.assignPublicIp ? 'ENABLED' : 'DISABLED',
        SecurityGroups: ctx.securityGroup === null ? [] : [ctx.securityGroup],
        Subnets: network.subnetIds,
      },
    },
    ...(balanced.length > 0 && {
      LoadBalancers: balanced.map(({ handle }) => ({
        ...targetOf(config.containers, handle.port),
        TargetGroupArn: handle.targetGroup,
      })),
      HealthCheckGracePeriodSeconds: config.healthCheckGracePeriodSeconds,
    }),
    ...(!fargate && { PlacementStrategies: placement(config.placement) }),
    DeploymentConfiguration: {
      MinimumHealthyPercent: deployment.minimumHealthyPercent,
      MaximumPercent: deployment.maximumPercent,
      DeploymentCircuitBreaker: {
        Enable: deployment.circuitBreaker,
        Rollback: deployment.circuitBreaker && deployment.rollback,
      },
    },
    AvailabilityZoneRebalancing: deployment.zoneRebalancing ? 'ENABLED' : 'DISABLED',
    EnableECSManagedTags: true,
    EnableExecuteCommand: config.executeCommand,
    PropagateTags: 'SERVICE',
    Tags: ctx.tags(),
  } satisfies Cfn<'AWS::ECS::Service'>
}

// Zones first: rebalancing asks for it, and the loss of a zone then takes as few tasks as can be.
function placement(
  kind: EcsServiceConfig['placement'],
): readonly Cfn<'AWS::ECS::Service.PlacementStrategy'>[] {
  return [
    { Type: 'spread', Field: 'attribute:ecs.availability-zone' },
    kind === 'binpack' ? { Type: 'binpack', Field: 'memory' } : { Type: 'spread', Field: 'instanceId' },
  ]
}
