import { executeArn, fetchedFrom, pointsTo } from '../../aws/apiGateway.ts'
import { restApiMetrics } from '../../aws/apiMetrics.ts'
import { arn, REGION } from '../../cfn.ts'
import { defineComponent } from '../../define.ts'
import { restApiConfig } from './config.ts'
import { restApiCost } from './cost.ts'
import { nameOf, restApiResources, STAGE } from './resources.ts'

const ENDPOINTS = { REGIONAL: 'Regional', EDGE: 'Edge-optimized', PRIVATE: 'Private' } as const

export const apiGatewayRest = defineComponent({
  type: 'api-gateway-rest',
  title: 'API Gateway REST API',
  category: 'edge',
  icon: 'api-gateway',
  description:
    'Routes requests to functions and services, with what an HTTP API lacks: AWS WAF, API keys, a cache, checks of requests, private endpoints.',
  docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-rest-api.html',
  keywords: ['api', 'rest', 'usage plan', 'api key', 'cache', 'openapi', 'waf', 'private api', 'gateway'],
  schemaVersion: 1,
  config: restApiConfig,
  placement: { inside: ['canvas', 'region'] },
  in: {
    points: (ctx) => pointsTo(ctx, ctx.config.customDomain),
    fetches: (ctx) => ({
      ...fetchedFrom(ctx, `/${STAGE}`),
      unreachable:
        ctx.config.endpointType === 'PRIVATE' ? 'A private API answers inside its VPC alone.' : null,
    }),
    monitors: (ctx) => ({ metrics: restApiMetrics(nameOf(ctx), STAGE), byCluster: false, logGroup: null }),
    protects: ({ logicalId, ref }) => ({
      kind: 'regional',
      arn: arn('apigateway:', REGION, '::/restapis/', ref(), `/stages/${STAGE}`),
      refusesWebAcl: null,
      refusesShield: 'Shield Advanced protects no API: draw it to the distribution in front.',
      ready: [logicalId('Stage')],
    }),
  },
  out: {
    integrates: (ctx) => ({
      api: 'rest',
      apiId: ctx.ref(),
      executeArn: executeArn(ctx),
      // Written into the definition of the API.
      authorization: null,
      vpcLinkId: ctx.ref('VpcLink'),
      vpcLinkSecurityGroup: ctx.getAtt('VpcLinkSecurityGroup', 'GroupId'),
    }),
  },
  summary: ({ authorizer: { type }, cache, endpointType, usagePlan }) => [
    ENDPOINTS[endpointType],
    { none: 'No authorization', COGNITO_USER_POOLS: 'Cognito', AWS_IAM: 'IAM', REQUEST: 'Lambda authorizer' }[
      type
    ],
    ...(usagePlan.enabled ? ['API key'] : []),
    ...(cache.enabled ? [`Cache of ${cache.sizeGb} GB`] : []),
  ],
  resources: restApiResources,
  cost: restApiCost,
})
