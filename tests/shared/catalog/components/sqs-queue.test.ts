import { sqsQueue } from '../../../../shared/catalog/components/sqs-queue/index.ts'
import { describeComponent } from '../../../support/describeComponent.ts'

describeComponent(sqsQueue, {
  cases: {
    default: {},
    'FIFO without dead letters': { fifo: true, highThroughput: true, deadLetter: { enabled: false } },
    'used by a service': (drawing) =>
      drawing
        .add('sqs-queue', 'orders', { usage: { requestsMillion: 20 } })
        .add('ecs-cluster', 'cluster')
        .inside('cluster', (d) => d.add('ecs-service', 'checkout'))
        .connect('checkout', 'uses', 'orders', { access: 'write' }),
  },
})
