import { s3Bucket } from '../../../../shared/catalog/components/s3-bucket/index.ts'
import { describeComponent } from '../../../support/describeComponent.ts'

describeComponent(s3Bucket, {
  cases: {
    default: {},
    'every setting': {
      encryption: { kind: 'kms', key: 'new' },
      lifecycle: [
        {
          name: 'raw',
          prefix: 'raw/',
          largerThanBytes: 500_000,
          transitions: [
            { storageClass: 'STANDARD_IA', afterDays: 30 },
            { storageClass: 'GLACIER_IR', afterDays: 90 },
            { storageClass: 'DEEP_ARCHIVE', afterDays: 180 },
          ],
          expireDays: 3650,
        },
      ],
      intelligentTiering: { archiveDays: 90, deepArchiveDays: 180 },
      objectLock: { enabled: true, mode: 'COMPLIANCE', days: 365 },
      transferAcceleration: true,
      eventBridge: true,
      cors: [{ origins: ['https://shop.example.com'], methods: ['PUT'] }],
      usage: { standardGb: 60_000, deepArchiveGb: 500, putThousand: 20, getThousand: 900, internetOutGb: 40 },
    },
    'replicated, logged and used': (drawing) =>
      drawing
        .add('s3-bucket', 'images', { encryption: { kind: 'kms', key: 'new' }, usage: { replicatedGb: 30 } })
        .add('s3-bucket', 'copy', { encryption: { kind: 'kms', key: 'existing' } })
        .add('s3-bucket', 'records')
        .connect('images', 'replicates', 'copy', { storageClass: 'GLACIER_IR', timeControl: true })
        .connect('images', 'logs', 'records')
        .add('ecs-cluster', 'cluster')
        .inside('cluster', (d) => d.add('ecs-service', 'shop'))
        .connect('shop', 'uses', 'images', { access: 'read' }),
    'starts a function for each object': (drawing) =>
      drawing
        .add('s3-bucket', 'uploads')
        .add('lambda-function', 'shrink')
        .connect('uploads', 'triggers', 'shrink', { objects: { prefix: 'raw/', suffix: '.png' } }),
  },
})
