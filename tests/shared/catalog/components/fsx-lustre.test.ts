import { fsxLustre } from '../../../../shared/catalog/components/fsx-lustre/index.ts'
import { describeComponent } from '../../../support/describeComponent.ts'

describeComponent(fsxLustre, {
  cases: {
    default: {},
    'HDD with a key of its own': {
      deploymentType: 'PERSISTENT_1',
      storageType: 'HDD',
      throughputPerTib: 40,
      capacityGib: 3600,
      key: 'new',
      zone: 2,
    },
    'scratch, linked and mounted': (drawing) =>
      drawing
        .add('s3-bucket', 'samples')
        .add('vpc', 'net')
        .inside('net', (net) =>
          net
            .add('subnet-tier', 'public', { kind: 'public' })
            .add('subnet-tier', 'private')
            .inside('private', (d) =>
              d
                .add('fsx-lustre', 'scratch', { deploymentType: 'SCRATCH_2', usage: { crossZoneGb: 100 } })
                .add('batch-compute-environment', 'fleet'),
            ),
        )
        .add('batch-job-definition', 'align')
        .connect('scratch', 'links', 'samples', { exportChanges: true, prefix: 'results/' })
        .connect('fleet', 'mounts', 'scratch', { path: '/scratch' })
        .connect('align', 'mounts', 'scratch', { path: '/scratch' }),
  },
})
