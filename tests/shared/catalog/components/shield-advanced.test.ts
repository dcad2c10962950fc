import { shieldAdvanced } from '../../../../shared/catalog/components/shield-advanced.ts'
import { describeComponent } from '../../../support/describeComponent.ts'

describeComponent(shieldAdvanced, {
  cases: {
    default: {},
    'protecting a load balancer': (d) =>
      d
        .add('shield-advanced', 'shield', { subscribed: true })
        .add('application-load-balancer', 'alb')
        .connect('shield', 'protects', 'alb'),
  },
})
