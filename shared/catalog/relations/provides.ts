import { z } from 'zod'
import { field, showWhen, wholeNumber } from '../fields.ts'
import { defineRelation } from './define.ts'

// Limits: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedScaling.html
const whileScaling = showWhen('managedScaling', true)

export const provides = defineRelation({
  name: 'provides',
  title: 'provides capacity to',
  description:
    'Makes the Auto Scaling group a capacity provider of the ECS cluster; its instances join the cluster.',
  docs: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/asg-capacity-providers.html',
  config: z.strictObject({
    weight: field(wholeNumber(0, 1000).default(1), {
      title: 'Weight',
      description: 'Share of tasks placed here, relative to the weights of the cluster’s other providers.',
    }),
    base: field(wholeNumber(0, 100_000).default(0), {
      title: 'Base',
      description: 'Tasks placed here before weights count. Only one provider of a cluster may have a base.',
      unit: 'tasks',
    }),
    managedScaling: field(z.boolean().default(true), {
      title: 'ECS scales the group',
      description:
        'ECS adds and removes instances as tasks need them, through a scaling policy of its own. The group should then have no other policies.',
    }),
    targetCapacity: field(wholeNumber(1, 100).default(100), {
      title: 'Target utilisation',
      description: 'Below 100, ECS keeps spare instances on which new tasks start at once.',
      unit: '%',
      showWhen: whileScaling,
    }),
    minimumStep: field(wholeNumber(1, 10_000).default(1), {
      title: 'Smallest step',
      description: 'Instances that are added at least in one go.',
      unit: 'instances',
      showWhen: whileScaling,
    }),
    maximumStep: field(wholeNumber(1, 10_000).default(10_000), {
      title: 'Largest step',
      description: 'Instances that are added at most in one go. ECS’s own default is 10,000.',
      unit: 'instances',
      showWhen: whileScaling,
    }),
    instanceWarmup: field(wholeNumber(0, 10_000).default(300), {
      title: 'Instance warm-up',
      description: 'How long a new instance takes until it counts towards utilisation.',
      unit: 'seconds',
      showWhen: whileScaling,
    }),
    // Off by default: ECS leaves the protection on the instances when the provider goes, and deleting the stack fails.
    // https://github.com/aws/containers-roadmap/issues/2862
    terminationProtection: field(z.boolean().default(false), {
      title: 'Managed termination protection',
      description:
        'Scale-in spares instances that run tasks, by protecting every instance of the group. The stack cannot be deleted before that protection is lifted by hand; managed draining needs none.',
      showWhen: whileScaling,
    }),
    draining: field(z.boolean().default(true), {
      title: 'Managed draining',
      description: 'Moves tasks to other instances before one is terminated.',
    }),
  }),
  // An Auto Scaling group can be the capacity of one cluster only.
  most: { out: 1 },
  handle: ({ config, logicalId }) => ({
    capacityProvider: { $cfn: 'ref', target: logicalId('CapacityProvider') },
    weight: config.weight,
    base: config.base,
  }),
  *resources(ctx) {
    const { config, from } = ctx
    yield ctx.resource('CapacityProvider', 'AWS::ECS::CapacityProvider', {
      AutoScalingGroupProvider: {
        AutoScalingGroupArn: from.facet.autoScalingGroup,
        ManagedScaling: config.managedScaling
          ? {
              Status: 'ENABLED',
              TargetCapacity: config.targetCapacity,
              MinimumScalingStepSize: config.minimumStep,
              MaximumScalingStepSize: config.maximumStep,
              InstanceWarmupPeriod: config.instanceWarmup,
            }
          : { Status: 'DISABLED' },
        // ECS refuses the protection without managed scaling.
        ManagedTerminationProtection:
          config.managedScaling && config.terminationProtection ? 'ENABLED' : 'DISABLED',
        ManagedDraining: config.draining ? 'ENABLED' : 'DISABLED',
      },
      Tags: ctx.tags(),
    })
  },
})
