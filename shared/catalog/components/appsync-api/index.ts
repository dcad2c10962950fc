import { plural } from '../../../base/text.ts'
import { graphqlMetrics } from '../../aws/apiMetrics.ts'
import { rootFieldsOf } from '../../aws/graphql.ts'
import { allow } from '../../aws/iam.ts'
import { concat } from '../../cfn.ts'
import { defineComponent } from '../../define.ts'
import { appSyncConfig } from './config.ts'
import { appSyncCost } from './cost.ts'
import { appSyncResources, SCHEMA } from './resources.ts'

export const appSyncApi = defineComponent({
  type: 'appsync-api',
  title: 'AWS AppSync GraphQL API',
  category: 'edge',
  icon: 'appsync',
  description:
    'One GraphQL endpoint in front of functions, DynamoDB tables and HTTP services, with updates pushed to subscribers.',
  docs: 'https://docs.aws.amazon.com/appsync/latest/devguide/what-is-appsync.html',
  keywords: ['graphql', 'api', 'subscription', 'realtime', 'resolver', 'mobile backend', 'serverless'],
  schemaVersion: 1,
  config: appSyncConfig,
  placement: { inside: ['canvas', 'region'] },
  in: {
    fetches: ({ getAtt }) => ({
      origin: 'custom',
      domainName: getAtt('', 'GraphQLDns'),
      protocol: 'https-only',
      httpPort: 80,
      httpsPort: 443,
      path: '',
      unreachable: null,
      ownHostHeader: true,
    }),
    monitors: ({ getAtt }) => ({
      metrics: graphqlMetrics(getAtt('', 'ApiId')),
      byCluster: false,
      logGroup: null,
    }),
    protects: ({ getAtt }) => ({
      kind: 'regional',
      arn: getAtt('', 'Arn'),
      refusesWebAcl: null,
      refusesShield: 'Shield Advanced protects no API: draw it to the distribution in front.',
      ready: [],
    }),
    uses: ({ getAtt }) => ({
      access: [
        { level: 'read-write', statements: [allow(['appsync:GraphQL'], concat(getAtt('', 'Arn'), '/*'))] },
      ],
      environment: [{ suffix: 'GRAPHQL_URL', value: getAtt('', 'GraphQLUrl') }],
      ports: [],
      securityGroup: null,
    }),
  },
  out: {
    integrates: ({ config, getAtt, logicalId, ref }) => ({
      api: 'graphql',
      apiId: getAtt('', 'ApiId'),
      executeArn: getAtt('', 'Arn'),
      authorization: null,
      vpcLinkId: ref('VpcLink'),
      vpcLinkSecurityGroup: getAtt('VpcLinkSecurityGroup', 'GroupId'),
      graphql: { fields: rootFieldsOf(config.schema), schemaLogicalId: logicalId(SCHEMA) },
    }),
  },
  summary: ({ authentication, cache, schema }) => [
    plural(rootFieldsOf(schema).length, 'field'),
    { API_KEY: 'API key', AWS_IAM: 'IAM', AMAZON_COGNITO_USER_POOLS: 'Cognito' }[authentication],
    ...(cache.enabled ? ['Cache'] : []),
  ],
  resources: appSyncResources,
  cost: appSyncCost,
})
