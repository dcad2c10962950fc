import { cloudWatchAlarm } from '../../../../shared/catalog/components/cloudwatch-alarm/index.ts'
import { describeComponent } from '../../../support/describeComponent.ts'

describeComponent(cloudWatchAlarm, {
  cases: {
    default: {},
    'own metrics by e-mail': {
      email: 'ops@example.com',
      ownMetrics: [
        { namespace: 'Shop', name: 'FailedPayments', dimensions: { Region: 'EU' }, threshold: 5 },
        { namespace: 'Shop', name: 'Latency', statistic: 'p99.9', periodSeconds: 10, threshold: 2 },
      ],
    },
    'a whole application': (drawing) =>
      drawing
        .add('cloudwatch-alarm', 'alarms', { email: 'ops@example.com', composite: 'any' })
        .add('application-load-balancer', 'alb')
        .add('sqs-queue', 'orders')
        .add('ecs-cluster', 'cluster')
        .inside('cluster', (d) => d.add('ecs-service', 'shop'))
        .connect('alarms', 'monitors', 'alb', { alarms: [{ metric: 'latency', threshold: 0.5 }] })
        .connect('alarms', 'monitors', 'shop', { logPattern: '?ERROR ?Exception' })
        .connect('alarms', 'monitors', 'orders'),
  },
})
