import { appRunnerService } from '../../../../shared/catalog/components/app-runner-service/index.ts'
import { describeComponent } from '../../../support/describeComponent.ts'

describeComponent(appRunnerService, {
  cases: {
    default: {},
    'private image that uses a queue from a VPC': (drawing) =>
      drawing
        .add('app-runner-service', 'shop', {
          image: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop:1.4.2',
          egress: 'VPC',
          autoDeploy: true,
          environment: { STAGE: 'live' },
          secrets: [{ name: 'DB_PASSWORD', jsonKey: 'password' }],
          usage: { activeHours: 300 },
        })
        .add('sqs-queue', 'orders')
        .connect('shop', 'uses', 'orders'),
  },
})
