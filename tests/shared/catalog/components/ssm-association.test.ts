import { ssmAssociation } from '../../../../shared/catalog/components/ssm-association.ts'
import { describeComponent } from '../../../support/describeComponent.ts'

describeComponent(ssmAssociation, {
  cases: {
    default: {},
    // Its name in AWS has at least three characters.
    'with a short name': (drawing) =>
      drawing.add('ssm-association', 'A').add('autoscaling-group', 'web').connect('A', 'manages', 'web'),
    'on a group and by tag': (drawing) =>
      drawing
        .add('ssm-association', 'nightly', {
          tagKey: 'Team',
          tagValue: 'web',
          commands: ['dnf check-update'],
        })
        .add('autoscaling-group', 'web')
        .connect('nightly', 'manages', 'web'),
  },
})
