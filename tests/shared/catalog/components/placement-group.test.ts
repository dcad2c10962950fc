import { placementGroup } from '../../../../shared/catalog/components/placement-group.ts'
import { describeComponent } from '../../../support/describeComponent.ts'

describeComponent(placementGroup, {
  cases: {
    default: {},
    'cluster-for-a-group': (draw) =>
      draw
        .add('placement-group', 'close', { strategy: 'cluster' })
        .add('autoscaling-group', 'solvers', { instanceType: 'c7i.8xlarge' })
        .connect('close', 'places', 'solvers'),
    'cluster-for-batch': (draw) =>
      draw
        .add('placement-group', 'close', { strategy: 'cluster' })
        .add('batch-compute-environment', 'mpi', { type: 'EC2', instanceTypes: ['c6i.8xlarge'] })
        .connect('close', 'places', 'mpi'),
    partitions: { strategy: 'partition', partitionCount: 7 },
  },
})
