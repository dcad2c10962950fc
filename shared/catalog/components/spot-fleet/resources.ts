import { type FleetSettings, subnetsOf, typesOf, usesSpot } from '../../aws/fleetSettings.ts'
import { roleProperties, trustPolicy } from '../../aws/iam.ts'
import { launchResources } from '../../aws/launchTemplate.ts'
import { pathOut } from '../../aws/network.ts'
import { usedDependencies } from '../../aws/usedEnvironment.ts'
import type { PlanItem } from '../../cfn.ts'
import type { EmitContext, NetworkHandle } from '../../define.ts'
import type { Cfn } from '../../spec/checked.ts'
import type { SpotFleetConfig } from './config.ts'

type Context = EmitContext<SpotFleetConfig>

/** This API spells the same strategies in another way than EC2 Fleet does. */
const SPOT_STRATEGY = {
  'price-capacity-optimized': 'priceCapacityOptimized',
  'capacity-optimized': 'capacityOptimized',
  'capacity-optimized-prioritized': 'capacityOptimizedPrioritized',
  diversified: 'diversified',
  'lowest-price': 'lowestPrice',
} as const satisfies Record<FleetSettings['spotStrategy'], string>

export function* spotFleetResources(ctx: Context): Iterable<PlanItem> {
  const { config, network } = ctx
  if (!network) throw new Error('the Spot Fleet stands in no subnets')
  const place = ctx.incoming('places')[0]?.handle
  const groupName = place?.groupName ?? null
  yield* launchResources(ctx, {
    instanceType: config.instanceType,
    hibernation: config.interruption === 'hibernate',
    // Overrides of a Spot Fleet know no placement.
    more: groupName === null ? {} : { Placement: { GroupName: groupName } },
  })
  // https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-fleet-prerequisites.html
  yield ctx.resource(
    'FleetRole',
    'AWS::IAM::Role',
    roleProperties({
      description: `Lets Spot Fleet launch, tag and terminate the instances of ${ctx.name}`,
      trust: trustPolicy('spotfleet', { guarded: true }),
      managedPolicies: ['service-role/AmazonEC2SpotFleetTaggingRole'],
      tags: ctx.tags(`${ctx.name} fleet`),
    }),
  )
  yield ctx.resource(
    '',
    'AWS::EC2::SpotFleet',
    { SpotFleetRequestConfigData: request(ctx, network, place?.singleZone === true), Tags: ctx.tags() },
    {
      dependsOn: [...pathOut(network), ...usedDependencies(ctx)],
      comment:
        'A changed launch template makes a new request, and with it new instances; the target capacity changes in place.',
    },
  )
  yield ctx.output({
    name: ctx.logicalId('RequestId'),
    value: ctx.ref(),
    description: `Id of the Spot Fleet request ${ctx.name}`,
  })
}

function request(ctx: Context, network: NetworkHandle, oneZone: boolean) {
  const { config } = ctx
  const maintained = config.fleetType === 'maintain'
  const rebalance = maintained ? config.capacityRebalance : 'none'
  return {
    Type: config.fleetType,
    IamFleetRole: ctx.getAtt('FleetRole', 'Arn'),
    TargetCapacity: ctx.tunable('TargetCapacity', config.targetCapacity, {
      kind: 'capacity',
      min: 0,
      label: 'Target capacity',
      help: 'At least the On-Demand part of it; the rest is Spot.',
    }),
    OnDemandTargetCapacity: config.onDemandCapacity,
    OnDemandAllocationStrategy: config.onDemandStrategy === 'prioritized' ? 'prioritized' : 'lowestPrice',
    AllocationStrategy: SPOT_STRATEGY[config.spotStrategy],
    ...(config.spotStrategy === 'lowest-price' &&
      usesSpot(config) && { InstancePoolsToUseCount: config.poolsToUse }),
    LaunchTemplateConfigs: [
      {
        LaunchTemplateSpecification: {
          LaunchTemplateId: ctx.ref('LaunchTemplate'),
          Version: ctx.getAtt('LaunchTemplate', 'LatestVersionNumber'),
        },
        Overrides: overrides(config, network, oneZone),
      },
    ],
    InstanceInterruptionBehavior: config.interruption,
    ...(rebalance !== 'none' &&
      usesSpot(config) && {
        SpotMaintenanceStrategies: {
          CapacityRebalance: {
            ReplacementStrategy: rebalance,
            ...(rebalance === 'launch-before-terminate' && { TerminationDelay: config.terminationDelay }),
          },
        },
      }),
    ...(maintained && {
      ReplaceUnhealthyInstances: config.replaceUnhealthy,
      ExcessCapacityTerminationPolicy: config.excessCapacity === 'termination' ? 'default' : 'noTermination',
    }),
  } satisfies Cfn<'AWS::EC2::SpotFleet.SpotFleetRequestConfigData'>
}

/** Each type in each subnet: those are the pools to choose from. */
function overrides(config: SpotFleetConfig, network: NetworkHandle, oneZone: boolean) {
  const subnets = subnetsOf(network).slice(0, oneZone ? 1 : undefined)
  const prioritized =
    config.onDemandStrategy === 'prioritized' || config.spotStrategy === 'capacity-optimized-prioritized'
  return typesOf(config).flatMap(({ name, weight }, index) =>
    subnets.map(
      (SubnetId) =>
        ({
          InstanceType: name,
          SubnetId,
          ...(config.weight !== null && { WeightedCapacity: weight }),
          // The lower the number, the sooner it is taken.
          ...(prioritized && { Priority: index }),
        }) satisfies Cfn<'AWS::EC2::SpotFleet.LaunchTemplateOverrides'>,
    ),
  )
}
