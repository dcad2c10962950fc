import { z } from 'zod'
import { capacityProviderStrategy } from '../aws/ecsCapacity.ts'
import { usage } from '../costLine.ts'
import { defineComponent, type EmitContext } from '../define.ts'
import { field, showWhen, usageAmount } from '../fields.ts'

const CAPACITY_PROVIDERS = 'CapacityProviders'

const config = z.strictObject({
  containerInsights: field(z.enum(['disabled', 'enabled', 'enhanced']).default('disabled'), {
    title: 'Container Insights',
    description:
      'CPU, memory, network and storage figures of every service and task, billed as CloudWatch metrics. Enhanced goes down to single containers.',
    labels: { disabled: 'Off', enabled: 'Standard', enhanced: 'With enhanced observability' },
  }),
  defaultCapacity: field(z.enum(['FARGATE', 'FARGATE_SPOT', 'EC2']).default('FARGATE'), {
    title: 'Default capacity',
    description:
      'For tasks that are run by hand without saying where; the services in the drawing say it themselves.',
    labels: { FARGATE: 'Fargate', FARGATE_SPOT: 'Fargate Spot', EC2: 'Its Auto Scaling groups' },
  }),
  usage: field(
    z
      .strictObject({
        insightsMetrics: field(usageAmount(), {
          title: 'Container Insights metrics',
          description: 'How many metrics the cluster, its services and tasks report.',
          unit: 'metrics',
          showWhen: showWhen('containerInsights', 'enabled', 'enhanced'),
        }),
      })
      .prefault({}),
    {
      title: 'Usage',
      description:
        'What only you can know. Left empty, the cost report shows the unit price instead of a guess.',
      showWhen: showWhen('containerInsights', 'enabled', 'enhanced'),
    },
  ),
})

type Config = z.output<typeof config>

export const ecsCluster = defineComponent({
  type: 'ecs-cluster',
  title: 'Amazon ECS cluster',
  category: 'containers',
  icon: 'ecs-cluster',
  description: 'Holds Amazon ECS services and the capacity on which they run.',
  docs: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/clusters.html',
  keywords: ['container', 'fargate', 'docker', 'elastic container service'],
  schemaVersion: 1,
  config,
  placement: { inside: ['tier', 'vpc', 'region', 'canvas'] },
  container: {
    kind: 'ecs-cluster',
    size: { width: 360, height: 220 },
    handle: (ctx) => ({
      'ecs-cluster': {
        clusterName: ctx.ref(),
        capacityProviders: providersOf(ctx),
        dependsOn: [ctx.logicalId(CAPACITY_PROVIDERS)],
      },
    }),
  },
  in: {
    provides: (ctx) => ({ clusterName: ctx.ref() }),
  },
  summary: ({ containerInsights, defaultCapacity }) => [
    DEFAULT_SUMMARY[defaultCapacity],
    ...(containerInsights === 'disabled' ? [] : ['Container Insights']),
  ],
  *resources(ctx) {
    yield ctx.resource('', 'AWS::ECS::Cluster', {
      ClusterSettings: [{ Name: 'containerInsights', Value: ctx.config.containerInsights }],
      Configuration: { ExecuteCommandConfiguration: { Logging: 'DEFAULT' } },
      Tags: ctx.tags(),
    })
    // A resource of its own: instances need the cluster's name at boot, and their group must exist before it can be a
    // capacity provider.
    yield ctx.resource(CAPACITY_PROVIDERS, 'AWS::ECS::ClusterCapacityProviderAssociations', {
      Cluster: ctx.ref(),
      CapacityProviders: ['FARGATE', 'FARGATE_SPOT', ...providersOf(ctx).map(({ name }) => name)],
      DefaultCapacityProviderStrategy: defaultStrategy(ctx),
    })
    yield ctx.output({
      name: ctx.logicalId('Name'),
      value: ctx.ref(),
      description: `Name of the Amazon ECS cluster ${ctx.name}`,
    })
  },
  *cost({ config: { containerInsights, usage: given } }) {
    if (containerInsights === 'disabled') return
    yield {
      key: 'container-insights',
      label: 'Container Insights metrics',
      category: 'observability',
      unit: 'metric-month',
      quantity: usage(given.insightsMetrics),
      price: { kind: 'tiers', id: 'cloudwatch.custom-metric' },
      formula:
        given.insightsMetrics === null
          ? 'number of metrics not given'
          : `${given.insightsMetrics} metrics, as given`,
      assumption:
        containerInsights === 'enhanced'
          ? 'Priced as custom metrics: the price book has no rate of its own for enhanced observability of Amazon ECS.'
          : 'The performance log events that the metrics are made from are not counted.',
    }
  },
})

const DEFAULT_SUMMARY = {
  FARGATE: 'Fargate by default',
  FARGATE_SPOT: 'Fargate Spot by default',
  EC2: 'EC2 by default',
} as const

const providersOf = (ctx: EmitContext<Config>) =>
  ctx.incoming('provides').map(({ handle }) => ({
    name: handle.capacityProvider,
    weight: handle.weight,
    base: handle.base,
  }))

// One strategy cannot mix Fargate with Auto Scaling groups, and at most one provider in it has a base.
// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cluster-capacity-providers.html
function defaultStrategy(ctx: EmitContext<Config>) {
  const { defaultCapacity } = ctx.config
  return defaultCapacity === 'EC2'
    ? capacityProviderStrategy(providersOf(ctx))
    : [{ CapacityProvider: defaultCapacity, Weight: 1 }]
}
