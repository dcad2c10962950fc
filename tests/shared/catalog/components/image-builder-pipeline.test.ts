import { imageBuilderPipeline } from '../../../../shared/catalog/components/image-builder-pipeline/index.ts'
import { describeComponent } from '../../../support/describeComponent.ts'

describeComponent(imageBuilderPipeline, {
  cases: {
    default: {},
    'for a group, from a VPC': (drawing) =>
      drawing
        .add('image-builder-pipeline', 'golden', {
          inVpc: true,
          commands: ['dnf install -y nginx', 'systemctl enable nginx'],
          regions: ['us-east-1'],
          usage: { buildsPerMonth: 4, minutesPerBuild: 30, snapshotGb: 12 },
        })
        .add('autoscaling-group', 'web')
        .connect('golden', 'builds', 'web'),
  },
})
