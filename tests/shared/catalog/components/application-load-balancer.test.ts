import { applicationLoadBalancer } from '../../../../shared/catalog/components/application-load-balancer/index.ts'
import { describeComponent } from '../../../support/describeComponent.ts'

describeComponent(applicationLoadBalancer, {
  cases: {
    default: {},
    'http-only': { protocol: 'HTTP', httpPort: 8080, unmatchedStatus: 503 },
    'internal-without-redirect': { scheme: 'internal', redirectHttp: false },
    'with-logs-and-usage': {
      deletionProtection: true,
      accessLogs: { enabled: true, expireDays: 30, gbPerMonth: 12 },
      usage: { newConnectionsPerSecond: 50, processedGbPerHour: 4.5 },
    },
    'routing-to-two-groups': (d) =>
      d
        .add('users', 'users')
        .add('application-load-balancer', 'alb')
        .add('autoscaling-group', 'web')
        .add('autoscaling-group', 'api', { port: 8080, healthCheckPath: '/health' })
        .connect('users', 'connects', 'alb')
        .connect('alb', 'routes', 'web')
        .connect('alb', 'routes', 'api', { pathPatterns: ['/api/*'], stickiness: { enabled: true } }),
    'shared-by-weight': (d) =>
      d
        .add('application-load-balancer', 'alb')
        .add('autoscaling-group', 'blue')
        .add('autoscaling-group', 'green')
        .connect('alb', 'routes', 'blue', { weight: 9 })
        .connect('alb', 'routes', 'green'),
  },
})
