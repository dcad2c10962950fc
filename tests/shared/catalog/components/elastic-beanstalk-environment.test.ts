import { elasticBeanstalkEnvironment } from '../../../../shared/catalog/components/elastic-beanstalk-environment/index.ts'
import { describeComponent } from '../../../support/describeComponent.ts'

describeComponent(elasticBeanstalkEnvironment, {
  cases: {
    default: {},
    'single instance': { kind: 'SingleInstance', platform: 'python', deployment: 'AllAtOnce' },
    'worker that uses a queue': (drawing) =>
      drawing
        .add('elastic-beanstalk-environment', 'jobs', { tier: 'Worker', environment: { STAGE: 'live' } })
        .add('sqs-queue', 'results')
        .connect('jobs', 'uses', 'results', { access: 'write' }),
  },
})
