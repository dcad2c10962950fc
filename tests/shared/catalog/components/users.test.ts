import { users } from '../../../../shared/catalog/components/users.ts'
import { describeComponent } from '../../../support/describeComponent.ts'

describeComponent(users, {
  cases: {
    default: {},
    'of-two-offices-reach-a-balancer': (d) =>
      d
        .add('users', 'offices', { cidrs: ['203.0.113.0/24', '198.51.100.0/24'] })
        .add('application-load-balancer', 'alb')
        .connect('offices', 'connects', 'alb'),
  },
})
