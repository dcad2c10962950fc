import { efsFileSystem } from '../../../../shared/catalog/components/efs-file-system/index.ts'
import { describeComponent } from '../../../support/describeComponent.ts'

describeComponent(efsFileSystem, {
  cases: {
    default: {},
    'one zone, provisioned, own key': {
      availability: 'one-zone',
      throughputMode: 'provisioned',
      key: 'new',
      backToStandard: true,
      accessPoint: { enabled: false },
      usage: { standardGb: 100, infrequentGb: 400, readGb: 20, crossZoneGb: 10 },
    },
    'mounted by tasks, jobs and instances': (drawing) =>
      drawing
        .add('vpc', 'net')
        .inside('net', (net) =>
          net
            .add('subnet-tier', 'public', { kind: 'public' })
            .add('subnet-tier', 'private')
            .inside('private', (d) =>
              d
                .add('efs-file-system', 'shared', { usage: { standardGb: 50, readGb: 5, writtenGb: 2 } })
                .add('autoscaling-group', 'web', { userData: '#!/bin/bash -e\nsystemctl start web\n' })
                .add('batch-compute-environment', 'fleet')
                .add('ecs-cluster', 'cluster')
                .inside('cluster', (c) => c.add('ecs-service', 'app')),
            ),
        )
        .add('batch-job-definition', 'job')
        .connect('app', 'mounts', 'shared')
        .connect('job', 'mounts', 'shared', { path: '/work', readOnly: true })
        .connect('web', 'mounts', 'shared', { path: '/srv/shared' })
        .connect('fleet', 'mounts', 'shared'),
  },
})
