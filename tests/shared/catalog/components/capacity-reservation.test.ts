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
    'used-by-a-group-on-weekends': (draw) =>
      draw
        .add('capacity-reservation', 'held', { count: 4, match: 'targeted' })
        .add('autoscaling-group', 'run', {
          minSize: 0,
          desiredCapacity: 0,
          maxSize: 4,
          scheduledActions: [
            { recurrence: '0 0 * * SAT', desiredCapacity: 4 },
            { recurrence: '0 0 * * MON', desiredCapacity: 0 },
          ],
        })
        .connect('held', 'reserves', 'run'),
    'until-a-day': {
      ends: 'limited',
      endDate: '2027-12-31T23:59:59Z',
      platform: 'Windows',
      instanceType: 'm7i.large',
      tenancy: 'dedicated',
    },
  },
})
