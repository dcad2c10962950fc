import { ec2Fleet } from '../../../../shared/catalog/components/ec2-fleet/index.ts'
import { describeComponent } from '../../../support/describeComponent.ts'

describeComponent(ec2Fleet, {
  cases: {
    default: {},
    'instant-with-weights': {
      fleetType: 'instant',
      targetCapacity: 16,
      onDemandCapacity: 4,
      instanceType: 'c7g.large',
      weight: 2,
      types: [{ instanceType: 'c7g.xlarge', weight: 4 }],
      spotStrategy: 'capacity-optimized-prioritized',
      onDemandStrategy: 'lowest-price',
      capacityRebalance: 'none',
    },
    'stopped-when-interrupted': {
      interruption: 'hibernate',
      capacityRebalance: 'launch',
      replaceUnhealthy: false,
      excessCapacity: 'no-termination',
      detailedMonitoring: true,
      publicIp: true,
    },
    'on-demand-alone-in-a-group': (draw) =>
      draw
        .add('placement-group', 'close', { strategy: 'cluster' })
        .add('capacity-reservation', 'held', { instanceType: 'c7i.large', match: 'targeted' })
        .add('ec2-fleet', 'solvers', { onDemandCapacity: 4, instanceType: 'c7i.large', types: [] })
        .connect('close', 'places', 'solvers')
        .connect('held', 'reserves', 'solvers'),
  },
})
