import { openToItself } from '../../aws/efa.ts'
import { insteadOf } from '../../aws/instanceChoices.ts'
import { launchResources } from '../../aws/launchTemplate.ts'
import { pathOut } from '../../aws/network.ts'
import { usedDependencies } from '../../aws/usedEnvironment.ts'
import { type CfnObject, type PlanItem, select, type Value } from '../../cfn.ts'
import type { EmitContext, NetworkHandle } from '../../define.ts'
import type { Cfn } from '../../spec/checked.ts'
import { type AsgConfig, typesOf } from './config.ts'
import { hookResources, lifecycleHooks } from './hooks.ts'
import { scalingResources } from './policies.ts'

type Context = EmitContext<AsgConfig>

export function* asgResources(ctx: Context): Iterable<PlanItem> {
  const { config, network } = ctx
  if (!network) throw new Error('the Auto Scaling group stands in no subnets')
  yield* launchResources(ctx, {
    instanceType: instanceTypeOf(ctx),
    hibernation: config.warmPool.enabled && config.warmPool.state === 'Hibernated',
    efa: config.networkInterface === 'efa',
  })
  if (config.networkInterface === 'efa' && ctx.securityGroup !== null)
    yield* openToItself(ctx, ctx.securityGroup)
  yield* hookResources(ctx)
  const routes = ctx.incoming('routes')
  const dependsOn = [
    ...pathOut(network),
    ...usedDependencies(ctx),
    ...ctx.incoming('reserves').flatMap(({ handle }) => handle.dependsOn),
  ]
  yield ctx.resource(
    '',
    'AWS::AutoScaling::AutoScalingGroup',
    {
      MinSize: ctx.tunable('MinSize', String(config.minSize), { ...INSTANCES, label: 'Minimum size' }),
      MaxSize: ctx.tunable('MaxSize', String(config.maxSize), { ...INSTANCES, label: 'Maximum size' }),
      DesiredCapacity: ctx.tunable('DesiredCapacity', String(config.desiredCapacity), {
        ...INSTANCES,
        label: 'Desired capacity',
        help: 'What it starts with: from the minimum to the maximum size.',
      }),
      VPCZoneIdentifier: subnetsOf(ctx, network),
      ...placement(ctx),
      ...launchSource(ctx),
      ...(routes.length > 0 && { TargetGroupARNs: routes.map(({ handle }) => handle.targetGroup) }),
      // The name means "EC2's checks and the load balancer's"; without a load balancer it would mean nothing.
      HealthCheckType: routes.length > 0 ? config.healthCheck : 'EC2',
      HealthCheckGracePeriod: config.healthCheckGracePeriod,
      ...(config.instanceWarmup !== null && { DefaultInstanceWarmup: config.instanceWarmup }),
      Cooldown: String(config.cooldown),
      ...(config.mixed.enabled && { CapacityRebalance: config.mixed.capacityRebalance }),
      ...(config.lifecycleHooks.length > 0 && { LifecycleHookSpecificationList: lifecycleHooks(ctx) }),
      ...(config.terminationPolicies.length > 0 && { TerminationPolicies: config.terminationPolicies }),
      ...(config.maxInstanceLifetimeDays !== null && {
        MaxInstanceLifetime: config.maxInstanceLifetimeDays * 86_400,
      }),
      NewInstancesProtectedFromScaleIn: protectsInstances(ctx),
      ...(config.maintenance.minHealthyPercent !== null &&
        config.maintenance.maxHealthyPercent !== null && {
          InstanceMaintenancePolicy: {
            MinHealthyPercentage: config.maintenance.minHealthyPercent,
            MaxHealthyPercentage: config.maintenance.maxHealthyPercent,
          },
        }),
      ...(config.balancedOnly && {
        AvailabilityZoneDistribution: { CapacityDistributionStrategy: 'balanced-only' },
      }),
      // Group metrics are free of charge. https://aws.amazon.com/ec2/autoscaling/pricing/
      MetricsCollection: [{ Granularity: '1Minute' }],
      Tags: groupTags(ctx),
    },
    {
      ...(dependsOn.length > 0 && { dependsOn }),
      updatePolicy: updatePolicy(ctx),
      comment:
        'After changing the launch template by hand: aws autoscaling start-instance-refresh --auto-scaling-group-name <name>',
    },
  )
  if (config.warmPool.enabled) yield warmPool(ctx)
  yield* scalingResources(ctx)
  yield ctx.output({
    name: ctx.logicalId('Name'),
    value: ctx.ref(),
    description: `Name of the Auto Scaling group ${ctx.name}`,
  })
}

/** A cluster placement group is in one zone, and EFA traffic stays in one: launches in any other would fail or be of no use. */
function subnetsOf(ctx: Context, { subnetIds }: NetworkHandle) {
  const oneZone =
    ctx.config.networkInterface === 'efa' || ctx.incoming('places').some(({ handle }) => handle.singleZone)
  if (!oneZone) return subnetIds
  return [Array.isArray(subnetIds) ? subnetIds[0] : select(0, subnetIds as Value<string>)]
}

/** https://docs.aws.amazon.com/autoscaling/ec2/userguide/use-ec2-capacity-reservations.html */
function placement(ctx: Context) {
  const groupName = ctx.incoming('places')[0]?.handle.groupName ?? null
  const targeted = ctx
    .incoming('reserves')
    .filter(({ handle }) => handle.match === 'targeted')
    .flatMap(({ handle }) => handle.reservations.map(({ id }) => id))
  return {
    ...(groupName !== null && { PlacementGroup: groupName }),
    ...(targeted.length > 0 && {
      CapacityReservationSpecification: {
        CapacityReservationPreference: 'capacity-reservations-first',
        CapacityReservationTarget: { CapacityReservationIds: targeted },
      },
    }),
  } satisfies Partial<Cfn<'AWS::AutoScaling::AutoScalingGroup'>>
}

const INSTANCES = { kind: 'capacity', min: 0 } as const

/** The types of a mixed group are chosen to go together, with weights, so they stay as they were drawn. */
function instanceTypeOf(ctx: Context): Value<string> {
  const { instanceType, mixed } = ctx.config
  if (mixed.enabled) return instanceType
  const allowed = insteadOf([instanceType], ctx.region)
  return ctx.tunable('InstanceType', instanceType, {
    label: 'Instance type',
    kind: 'size',
    ...(allowed ? { allowed } : { pattern: '[a-z0-9-]+[.][a-z0-9-]+', constraint: 'an instance type' }),
  })
}

function launchSource(ctx: Context) {
  const { config } = ctx
  const template = {
    LaunchTemplateId: ctx.ref('LaunchTemplate'),
    Version: ctx.getAtt('LaunchTemplate', 'LatestVersionNumber'),
  }
  if (!config.mixed.enabled) return { LaunchTemplate: template }
  const weighted = config.mixed.weight !== null
  return {
    MixedInstancesPolicy: {
      LaunchTemplate: {
        LaunchTemplateSpecification: template,
        Overrides: typesOf(config).map(({ name, weight }) => ({
          InstanceType: name,
          ...(weighted && { WeightedCapacity: String(weight) }),
        })),
      },
      InstancesDistribution: {
        OnDemandAllocationStrategy: config.mixed.onDemandStrategy,
        OnDemandBaseCapacity: config.mixed.onDemandBase,
        OnDemandPercentageAboveBaseCapacity: config.mixed.onDemandPercent,
        SpotAllocationStrategy: config.mixed.spotStrategy,
      },
    },
  }
}

/** ECS can spare instances with tasks only if new ones are protected. */
function protectsInstances(ctx: Context): boolean {
  return (
    ctx.config.protectFromScaleIn ||
    ctx
      .outgoing('provides')
      .some(({ config }) => config.managedScaling === true && config.terminationProtection === true)
  )
}

function groupTags(ctx: Context) {
  const tags: Cfn<'AWS::AutoScaling::AutoScalingGroup.TagProperty'>[] = Object.entries(ctx.tagMap()).map(
    ([Key, Value]) => ({
      Key,
      Value,
      // Instances get their tags from the launch template.
      PropagateAtLaunch: false,
    }),
  )
  // ECS puts this tag on the group itself; without it here, a stack update would take it away.
  // https://docs.aws.amazon.com/AmazonECS/latest/developerguide/asg-capacity-providers.html
  if (ctx.outgoing('provides').length > 0)
    tags.push({ Key: 'AmazonECSManaged', Value: 'true', PropagateAtLaunch: true })
  return tags
}

function warmPool(ctx: Context): PlanItem {
  const { state, minSize, prepared, reuseOnScaleIn } = ctx.config.warmPool
  return ctx.resource('WarmPool', 'AWS::AutoScaling::WarmPool', {
    AutoScalingGroupName: ctx.ref(),
    PoolState: state,
    MinSize: minSize,
    ...(prepared !== null && { MaxGroupPreparedCapacity: prepared }),
    InstanceReusePolicy: { ReuseOnScaleIn: reuseOnScaleIn },
  })
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html */
function updatePolicy(ctx: Context): CfnObject {
  const { update, minSize, maxSize } = ctx.config
  // Otherwise every stack update would put the group back to its first size, against its own policies.
  const keepSize = { AutoScalingScheduledAction: { IgnoreUnmodifiedGroupSizeProperties: true } }
  switch (update.strategy) {
    case 'none':
      return keepSize
    case 'replacing':
      return { ...keepSize, AutoScalingReplacingUpdate: { WillReplace: true } }
    case 'rolling':
      return {
        ...keepSize,
        AutoScalingRollingUpdate: {
          MaxBatchSize: update.batchSize,
          // CloudFormation wants it below the maximum, or no instance could be replaced.
          MinInstancesInService: ctx.tunable(
            'MinInstancesInService',
            Math.max(0, Math.min(update.minInService ?? minSize, maxSize - 1)),
            {
              ...INSTANCES,
              label: 'Instances kept in service during an update',
              help: 'Must be below the maximum size.',
            },
          ),
          PauseTime: `PT${update.pauseMinutes}M`,
          WaitOnResourceSignals: false,
          // They would undo or disturb the update.
          SuspendProcesses: [
            'HealthCheck',
            'ReplaceUnhealthy',
            'AZRebalance',
            'AlarmNotification',
            'ScheduledActions',
          ],
        },
      }
  }
}
