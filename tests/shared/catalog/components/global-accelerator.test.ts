import { globalAccelerator } from '../../../../shared/catalog/components/global-accelerator/index.ts'
import { describeComponent } from '../../../support/describeComponent.ts'

describeComponent(globalAccelerator, {
  cases: {
    'two load balancers of a Region': (d) =>
      d
        .settings({ region: 'eu-west-1' })
        .add('global-accelerator', 'entry', {
          clientAffinity: 'SOURCE_IP',
          healthCheck: { protocol: 'HTTPS', path: '/health' },
          usage: { dominantGb: 1000 },
        })
        .add('application-load-balancer', 'alb')
        .add('network-load-balancer', 'nlb')
        .connect('entry', 'accelerates', 'alb', { weight: 200, trafficDial: 50 })
        .connect('entry', 'accelerates', 'nlb', { preserveClientIp: false }),
  },
})
