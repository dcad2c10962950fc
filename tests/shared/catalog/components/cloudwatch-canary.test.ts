import { cloudWatchCanary } from '../../../../shared/catalog/components/cloudwatch-canary.ts'
import { describeComponent } from '../../../support/describeComponent.ts'

describeComponent(cloudWatchCanary, {
  cases: {
    default: {},
    'page every minute, traced': { check: 'page', everyMinutes: 1, timeoutSeconds: 30, tracing: true },
  },
})
