import { apiGatewayHttp } from '../../../../shared/catalog/components/api-gateway-http/index.ts'
import { describeComponent } from '../../../support/describeComponent.ts'

describeComponent(apiGatewayHttp, {
  cases: {
    default: { usage: { requestsMillion: 400 } },
    'JWT, private balancer, queue and endpoint outside': (d) =>
      d
        .add('api-gateway-http', 'api', {
          authorizer: { type: 'JWT', scopes: ['orders'] },
          cors: { origins: ['https://www.example.com'] },
          customDomain: true,
        })
        .add('application-load-balancer', 'alb', { scheme: 'internal', protocol: 'HTTP' })
        .add('sqs-queue', 'orders')
        .add('external-endpoint', 'partner')
        .connect('api', 'integrates', 'alb')
        .connect('api', 'integrates', 'orders', { method: 'POST', path: '/orders' })
        .connect('api', 'integrates', 'partner', { method: 'GET', path: '/status', open: true }),
    'Lambda authorizer, without logs': {
      authorizer: { type: 'REQUEST' },
      accessLogs: { enabled: false },
    },
  },
})
