import { appSyncApi } from '../../../../shared/catalog/components/appsync-api/index.ts'
import { describeComponent } from '../../../support/describeComponent.ts'

describeComponent(appSyncApi, {
  cases: {
    default: {},
    'table, function, endpoint outside': (d) =>
      d
        .add('appsync-api', 'api', {
          authentication: 'API_KEY',
          cache: { enabled: true },
          tracing: true,
          usage: {
            requestsMillion: 20,
            updatesMillion: 5,
            connectionMinutesMillion: 43.8,
            transferOutGb: 100,
          },
        })
        .add('dynamodb-table', 'items')
        .add('lambda-function', 'search')
        .add('external-endpoint', 'partner', { path: '/v1' })
        .add('lambda-function', 'caller')
        .connect('caller', 'uses', 'api')
        .connect('api', 'integrates', 'items')
        .connect('api', 'integrates', 'search', { fields: ['Query.listItems'] })
        .connect('api', 'integrates', 'partner', { fields: ['Mutation.deleteItem'], path: '/items' }),
    'Cognito, without log': {
      authentication: 'AMAZON_COGNITO_USER_POOLS',
      introspection: false,
      logs: { level: 'NONE' },
    },
  },
})
