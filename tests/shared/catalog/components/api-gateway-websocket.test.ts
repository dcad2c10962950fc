import { apiGatewayWebsocket } from '../../../../shared/catalog/components/api-gateway-websocket/index.ts'
import { describeComponent } from '../../../support/describeComponent.ts'

describeComponent(apiGatewayWebsocket, {
  cases: {
    default: {},
    'messages to an endpoint, answers from a service': (d) =>
      d
        .add('api-gateway-websocket', 'chat', {
          iam: true,
          usage: { messagesMillion: 2, connectionMinutesMillion: 43.8 },
        })
        .add('external-endpoint', 'partner')
        .add('ecs-cluster', 'cluster')
        .inside('cluster', (inner) => inner.add('ecs-service', 'web'))
        .connect('web', 'uses', 'chat')
        .connect('chat', 'integrates', 'partner', { routeKeys: ['$connect', '$default'] }),
  },
})
