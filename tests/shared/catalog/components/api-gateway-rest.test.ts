import { apiGatewayRest } from '../../../../shared/catalog/components/api-gateway-rest/index.ts'
import { describeComponent } from '../../../support/describeComponent.ts'

describeComponent(apiGatewayRest, {
  cases: {
    default: {},
    'key, cache, function, queue and endpoint outside': (d) =>
      d
        .add('api-gateway-rest', 'api', {
          authorizer: { type: 'COGNITO_USER_POOLS' },
          usagePlan: { enabled: true, quota: 100_000 },
          cache: { enabled: true, sizeGb: '1.6' },
          corsOrigin: 'https://www.example.com',
          customDomain: true,
          tracing: true,
          executionLogs: 'ERROR',
          accessLogs: { enabled: true, gbPerMonth: 5 },
          usage: { requestsMillion: 10, transferOutGb: 200 },
        })
        .add('lambda-function', 'orders')
        .add('sqs-queue', 'inbox')
        .add('step-functions-state-machine', 'flow')
        .add('external-endpoint', 'partner')
        .add('waf-web-acl', 'acl')
        .connect('acl', 'protects', 'api')
        .connect('api', 'integrates', 'orders', { path: '/orders/{id}', method: 'GET' })
        .connect('api', 'integrates', 'inbox', {
          path: '/orders',
          method: 'POST',
          bodySchema: '{"type": "object", "required": ["id"]}',
        })
        .connect('api', 'integrates', 'flow', { path: '/returns', method: 'POST' })
        .connect('api', 'integrates', 'partner', { path: '/status/{proxy+}', open: true }),
    'private, Lambda authorizer': {
      endpointType: 'PRIVATE',
      authorizer: { type: 'REQUEST' },
      compressAboveBytes: 1024,
    },
  },
})
