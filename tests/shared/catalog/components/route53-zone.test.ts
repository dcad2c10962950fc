import { route53Zone } from '../../../../shared/catalog/components/route53-zone/index.ts'
import { describeComponent } from '../../../support/describeComponent.ts'

describeComponent(route53Zone, {
  cases: {
    default: {},
    'new zone with failover to an endpoint outside': (d) =>
      d
        .add('route53-zone', 'zone', {
          existing: false,
          domainName: 'shop.example.net',
          usage: { queriesMillion: 5 },
        })
        .add('application-load-balancer', 'alb')
        .add('external-endpoint', 'standby')
        .connect('zone', 'points', 'alb', {
          name: 'www',
          routing: 'failover',
          healthCheck: { enabled: true, path: '/health' },
        })
        .connect('zone', 'points', 'standby', {
          name: 'www',
          routing: 'failover',
          failover: 'SECONDARY',
          healthCheck: { enabled: true, fast: true },
        }),
    'existing zone with latency, weights and places': (d) =>
      d
        .add('route53-zone', 'zone', {
          existing: true,
          usage: { latencyQueriesMillion: 1, geoQueriesMillion: 1 },
        })
        .add('application-load-balancer', 'alb')
        .add('network-load-balancer', 'nlb')
        .connect('zone', 'points', 'alb', { name: '', routing: 'latency' })
        .connect('zone', 'points', 'alb', { name: 'api', routing: 'weighted', weight: 9 })
        .connect('zone', 'points', 'nlb', { name: 'api', routing: 'weighted', weight: 1 })
        .connect('zone', 'points', 'nlb', { name: 'eu', routing: 'geolocation', location: 'continent:EU' }),
  },
})
