import { capacityReservation } from '../../../../shared/catalog/components/capacity-reservation.ts'
import { describeComponent } from '../../../support/describeComponent.ts'

describeComponent(capacityReservation, {
  cases: {
    default: {},
    'used-by-a-group': (draw) =>
      draw
        .add('capacity-reservation', 'held', { count: 2, zones: 2, match: 'targeted' })
        .add('autoscaling-group', 'web', { minSize: 2, desiredCapacity: 3, maxSize: 6 })
        .connect('held', 'reserves', 'web'),
    'until-a-day': {
      ends: 'limited',
      endDate: '2027-12-31T23:59:59Z',
      platform: 'Windows',
      instanceType: 'm7i.large',
      tenancy: 'dedicated',
    },
  },
})
