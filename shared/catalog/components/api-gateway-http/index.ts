import { customDomain, executeArn, fetchedFrom, pointsTo } from '../../aws/apiGateway.ts'
import { publicHttps } from '../../aws/publicEndpoint.ts'
import { type CostLine, usage } from '../../costLine.ts'
import { defineComponent } from '../../define.ts'
import { type HttpApiConfig, httpApiConfig } from './config.ts'
import { httpApiResources } from './resources.ts'

const AUTHORIZER = 'Authorizer'

export const apiGatewayHttp = defineComponent({
  type: 'api-gateway-http',
  title: 'API Gateway HTTP API',
  category: 'edge',
  icon: 'api-gateway',
  description:
    'Routes requests to functions, private load balancers and services, at a third of the price of a REST API.',
  docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api.html',
  keywords: ['api', 'rest', 'jwt', 'cors', 'serverless', 'gateway', 'vpc link'],
  schemaVersion: 1,
  config: httpApiConfig,
  placement: { inside: ['canvas', 'region'] },
  in: {
    connects: publicHttps,
    points: (ctx) => pointsTo(ctx, ctx.config.customDomain),
    fetches: (ctx) => fetchedFrom(ctx, ''),
    protects: ({ ref }) => ({
      kind: 'regional',
      arn: ref(),
      refusesWebAcl: 'AWS WAF guards no HTTP API: use a REST API, or CloudFront in front of it.',
      refusesShield: 'Shield Advanced protects no API: draw it to the distribution in front.',
      ready: [],
    }),
  },
  out: {
    integrates: (ctx) => ({
      api: 'http',
      apiId: ctx.ref(),
      executeArn: executeArn(ctx),
      authorization: authorizationOf(ctx.config, ctx.ref(AUTHORIZER)),
      vpcLinkId: ctx.ref('VpcLink'),
      vpcLinkSecurityGroup: ctx.getAtt('VpcLinkSecurityGroup', 'GroupId'),
    }),
  },
  summary: ({ authorizer: { type }, throttling: { rate } }) => [
    { none: 'No authorization', JWT: 'JWT', AWS_IAM: 'IAM', REQUEST: 'Lambda authorizer' }[type],
    `${rate} requests/s`,
  ],
  *resources(ctx) {
    yield* httpApiResources(ctx)
    if (ctx.config.customDomain) yield* customDomain(ctx, ctx.ref('Stage'), [])
  },
  *cost({ config: { accessLogs: logs, usage: given } }): Iterable<CostLine> {
    const { requestsMillion } = given
    yield {
      key: 'requests',
      label: 'Requests',
      category: 'requests',
      unit: 'request',
      quantity: usage(requestsMillion === null ? null : requestsMillion * 1_000_000),
      price: { kind: 'tiers', id: 'api-gateway.http' },
      formula:
        requestsMillion === null
          ? 'monthly requests not given'
          : `${requestsMillion} million a month, as given`,
    }
    if (!logs.enabled) return
    yield {
      key: 'logs',
      label: 'Access log in CloudWatch Logs',
      category: 'observability',
      unit: 'GB',
      quantity: usage(logs.gbPerMonth),
      price: { kind: 'tiers', id: 'cloudwatch.vended-logs' },
      formula:
        logs.gbPerMonth === null ? 'monthly volume not given' : `${logs.gbPerMonth} GB a month, as given`,
    }
  },
})

function authorizationOf<Id>({ authorizer: { scopes, type } }: HttpApiConfig, authorizerId: Id) {
  switch (type) {
    case 'none':
      return null
    case 'JWT':
      return { type: 'JWT' as const, authorizerId, scopes }
    case 'AWS_IAM':
      return { type: 'AWS_IAM' as const, authorizerId: null, scopes: [] }
    case 'REQUEST':
      return { type: 'CUSTOM' as const, authorizerId, scopes: [] }
  }
}
