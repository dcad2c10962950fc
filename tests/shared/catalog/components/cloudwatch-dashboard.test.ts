import { cloudWatchDashboard } from '../../../../shared/catalog/components/cloudwatch-dashboard.ts'
import { describeComponent } from '../../../support/describeComponent.ts'

describeComponent(cloudWatchDashboard, {
  cases: {
    default: {},
    'of an application': (drawing) =>
      drawing
        .add('cloudwatch-dashboard', 'overview', { text: '# Shop\nCall "operations" first.' })
        .add('autoscaling-group', 'web')
        .add('eks-cluster', 'platform')
        .connect('overview', 'monitors', 'web')
        .connect('overview', 'monitors', 'platform'),
  },
})
