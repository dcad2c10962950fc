import { spotFleet } from '../../../../shared/catalog/components/spot-fleet/index.ts'
import { describeComponent } from '../../../support/describeComponent.ts'

describeComponent(spotFleet, {
  cases: {
    default: {},
    'cheapest-pools-by-weight': {
      fleetType: 'request',
      targetCapacity: 16,
      onDemandCapacity: 4,
      instanceType: 'c7g.large',
      weight: 2,
      types: [{ instanceType: 'c7g.xlarge', weight: 4 }],
      spotStrategy: 'lowest-price',
      poolsToUse: 2,
      onDemandStrategy: 'lowest-price',
    },
    'stopped-in-one-place': (draw) =>
      draw
        .add('placement-group', 'close', { strategy: 'cluster' })
        .add('s3-bucket', 'frames')
        .add('spot-fleet', 'renderers', {
          instanceType: 'c7i.large',
          types: [],
          interruption: 'stop',
          capacityRebalance: 'launch',
          excessCapacity: 'no-termination',
        })
        .connect('close', 'places', 'renderers')
        .connect('renderers', 'uses', 'frames'),
  },
})
