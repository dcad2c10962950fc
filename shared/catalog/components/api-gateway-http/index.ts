import { z } from 'zod'
import {
  accessLogs,
  customDomain,
  executeArn,
  fetchedFrom,
  pointsTo,
  throttling,
} from '../../aws/apiGateway.ts'
import { type CostLine, usage } from '../../costLine.ts'
import { defineComponent } from '../../define.ts'
import { field, showWhen, usageAmount, wholeNumber } from '../../fields.ts'
import { httpApiResources } from './resources.ts'

const authorizer = z.strictObject({
  type: field(z.enum(['none', 'JWT', 'AWS_IAM', 'REQUEST']).default('none'), {
    title: 'Authorization',
    description:
      'JWT: tokens of Amazon Cognito or another issuer. Without any, everybody may call every route.',
    labels: { none: 'None', JWT: 'JWT', AWS_IAM: 'IAM', REQUEST: 'Lambda function' },
  }),
  scopes: field(
    z
      .array(
        field(z.string().min(1).max(64), {
          title: 'Scope',
          description: 'One of them must be in the token.',
        }),
      )
      .max(10)
      .default([]),
    { title: 'Scopes', description: 'Asked of every route.', showWhen: showWhen('authorizer.type', 'JWT') },
  ),
  cacheSeconds: field(wholeNumber(0, 3600).default(300), {
    title: 'Remember for',
    description: 'The answer of the function for the same token; 0 asks it each time.',
    unit: 'seconds',
    showWhen: showWhen('authorizer.type', 'REQUEST'),
  }),
})

const cors = z.strictObject({
  origins: field(
    z
      .array(
        field(z.string().regex(/^(\*|https?:\/\/[^\s/]+)$/, 'such as https://www.example.com, or *'), {
          title: 'Origin',
          description: 'Of the pages that call the API.',
          placeholder: 'https://www.example.com',
        }),
      )
      .max(20)
      .default([]),
    { title: 'Origins', description: 'Left empty: pages of other origins cannot call it.' },
  ),
  credentials: field(z.boolean().default(false), {
    title: 'Credentials',
    description: 'Whether browsers send cookies. Not with the origin *.',
  }),
  maxAgeSeconds: field(wholeNumber(0, 86_400).default(600), {
    title: 'Remember for',
    description: 'How long browsers ask no more before they call.',
    unit: 'seconds',
  }),
})

const config = z.strictObject({
  authorizer: field(authorizer.prefault({}), {
    title: 'Authorization',
    description: 'Who may call the routes.',
  }),
  cors: field(
    cors
      .refine(({ credentials, origins }) => !credentials || !origins.includes('*'), {
        path: ['credentials'],
        message: 'browsers send no credentials to an API that allows every origin',
      })
      .prefault({}),
    { title: 'CORS', description: 'Calls from pages of other origins.' },
  ),
  throttling,
  customDomain: field(z.boolean().default(false), {
    title: 'Custom domain',
    description:
      'The template asks for the name and for the ARN of its certificate in the Region of the stack.',
  }),
  defaultEndpoint: field(z.boolean().default(true), {
    title: 'Endpoint of execute-api',
    description:
      'Off: only the custom domain answers, so that nobody goes around what stands in front of it.',
    showWhen: showWhen('customDomain', true),
  }),
  accessLogs,
  usage: field(
    z
      .strictObject({
        requestsMillion: field(usageAmount(), {
          title: 'Requests',
          description: 'Each 512 KB of one count as a request of their own.',
          unit: 'million per month',
        }),
      })
      .prefault({}),
    { title: 'Usage', description: 'For the estimate alone.' },
  ),
})

export type HttpApiConfig = z.output<typeof config>

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
  config,
  placement: { inside: ['canvas', 'region'] },
  in: {
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
