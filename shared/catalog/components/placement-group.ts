import { z } from 'zod'
import { defineComponent } from '../define.ts'
import { field, showWhen, wholeNumber } from '../fields.ts'

export const placementGroup = defineComponent({
  type: 'placement-group',
  title: 'Placement group',
  category: 'compute',
  icon: 'placement-group',
  description:
    'Says how close together, or how far apart, EC2 puts instances on its hardware. Free of charge.',
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-groups.html',
  keywords: ['cluster', 'partition', 'spread', 'hpc', 'low latency', 'rack'],
  schemaVersion: 1,
  config: z.strictObject({
    strategy: field(z.enum(['cluster', 'partition', 'spread']).default('spread'), {
      title: 'Strategy',
      description:
        'Cluster: close together in one Availability Zone, for the fastest network. Partition: groups of instances that share no rack with other groups. Spread: each on a rack of its own, at most 7 per zone.',
      labels: { cluster: 'Cluster', partition: 'Partition', spread: 'Spread' },
    }),
    // https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-groups-partition.html: 7 per Availability Zone.
    partitionCount: field(wholeNumber(1, 7).default(3), {
      title: 'Partitions',
      description:
        'In each Availability Zone, at most 7. Hadoop, Cassandra and Kafka place replicas by them.',
      unit: 'partitions',
      showWhen: showWhen('strategy', 'partition'),
    }),
  }),
  placement: { inside: ['canvas', 'region'] },
  out: {
    places: ({ config, ref }) => ({ kind: 'group', strategy: config.strategy, groupName: ref() }),
  },
  summary: ({ strategy, partitionCount }) => [
    STRATEGIES[strategy],
    ...(strategy === 'partition' ? [`${partitionCount} in each zone`] : []),
  ],
  *resources(ctx) {
    const { strategy, partitionCount } = ctx.config
    yield ctx.resource('', 'AWS::EC2::PlacementGroup', {
      Strategy: strategy,
      ...(strategy === 'partition' && { PartitionCount: partitionCount }),
      ...(strategy === 'spread' && { SpreadLevel: 'rack' }),
      Tags: ctx.tags(),
    })
  },
})

const STRATEGIES = {
  cluster: 'Cluster: close together',
  partition: 'Partitions',
  spread: 'Spread: racks apart',
} as const
