import { ssmPatchBaseline } from '../../../../shared/catalog/components/ssm-patch-baseline.ts'
import { describeComponent } from '../../../support/describeComponent.ts'

describeComponent(ssmPatchBaseline, {
  cases: {
    default: {},
    'of two groups': (drawing) =>
      drawing
        .add('ssm-patch-baseline', 'patches', { isDefault: false, patchGroup: 'web' })
        .add('autoscaling-group', 'web')
        .add('autoscaling-group', 'app')
        .connect('patches', 'manages', 'web')
        .connect('patches', 'manages', 'app'),
  },
})
