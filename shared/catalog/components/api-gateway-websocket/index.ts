import { z } from 'zod'
import {
  accessLog,
  accessLogsByRole,
  customDomain,
  executeArn,
  pointsTo,
  throttling,
} from '../../aws/apiGateway.ts'
import { allow } from '../../aws/iam.ts'
import { publicHttps } from '../../aws/publicEndpoint.ts'
import { concat, REGION, ref } from '../../cfn.ts'
import { type CostLine, usage } from '../../costLine.ts'
import { defineComponent } from '../../define.ts'
import { field, usageAmount } from '../../fields.ts'

const STAGE = 'live'

const config = z.strictObject({
  routeSelection: field(
    z
      .string()
      .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'letters, digits and "_"')
      .default('action'),
    {
      title: 'Route by',
      description: 'The field of a JSON message whose value chooses the route.',
    },
  ),
  iam: field(z.boolean().default(false), {
    title: 'IAM authorization',
    description: 'Whoever connects must sign the request. Asked at $connect alone.',
  }),
  throttling,
  customDomain: field(z.boolean().default(false), {
    title: 'Custom domain',
    description:
      'The template asks for the name and for the ARN of its certificate in the Region of the stack.',
  }),
  accessLogs: accessLogsByRole,
  usage: field(
    z
      .strictObject({
        messagesMillion: field(usageAmount(), {
          title: 'Messages',
          description: 'In and out; each 32 KB of one count as a message of their own.',
          unit: 'million per month',
        }),
        connectionMinutesMillion: field(usageAmount(), {
          title: 'Connection minutes',
          description: '1,000 clients that are always connected are 43.8 million.',
          unit: 'million per month',
        }),
      })
      .prefault({}),
    { title: 'Usage', description: 'For the estimate alone.' },
  ),
})

// https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html
export const apiGatewayWebsocket = defineComponent({
  type: 'api-gateway-websocket',
  title: 'API Gateway WebSocket API',
  category: 'edge',
  icon: 'api-gateway',
  description:
    'Keeps connections to clients open, for 2 hours at most and 10 minutes without a message, and passes messages both ways.',
  docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api.html',
  keywords: ['websocket', 'chat', 'push', 'realtime', 'connections', 'api'],
  schemaVersion: 1,
  config,
  placement: { inside: ['canvas', 'region'] },
  in: {
    connects: publicHttps,
    points: (ctx) => pointsTo(ctx, ctx.config.customDomain),
    // Code sends messages to clients through the connections of the stage.
    uses: (ctx) => ({
      access: [
        {
          level: 'write',
          statements: [
            allow(['execute-api:ManageConnections'], concat(executeArn(ctx), `/${STAGE}/*/@connections/*`)),
          ],
        },
      ],
      environment: [
        {
          suffix: 'CONNECTIONS_URL',
          value: concat(
            'https://',
            ctx.ref(),
            '.execute-api.',
            REGION,
            '.',
            ref('AWS::URLSuffix'),
            `/${STAGE}`,
          ),
        },
      ],
      ports: [],
      securityGroup: null,
    }),
  },
  out: {
    integrates: (ctx) => ({
      api: 'websocket',
      apiId: ctx.ref(),
      executeArn: executeArn(ctx),
      authorization: ctx.config.iam ? { type: 'AWS_IAM', authorizerId: null, scopes: [] } : null,
      vpcLinkId: ctx.ref('VpcLink'),
      vpcLinkSecurityGroup: ctx.getAtt('VpcLinkSecurityGroup', 'GroupId'),
    }),
  },
  summary: ({ routeSelection, iam }) => [`By "${routeSelection}"`, iam ? 'IAM' : 'No authorization'],
  *resources(ctx) {
    const keys = ctx.outgoing('integrates').flatMap(({ handle }) => handle.routeKeys)
    const twice = keys.find((key, index) => keys.indexOf(key) !== index)
    if (twice !== undefined)
      throw new Error(`two connections would both answer "${twice}"; take the route out of one of them`)
    yield ctx.resource('', 'AWS::ApiGatewayV2::Api', {
      Name: ctx.name,
      ProtocolType: 'WEBSOCKET',
      RouteSelectionExpression: `$request.body.${ctx.config.routeSelection}`,
      Tags: ctx.tagMap(),
    })
    const { items, settings } = accessLog(ctx, [
      'requestId',
      'requestTime',
      'identity.sourceIp',
      'routeKey',
      'eventType',
      'connectionId',
      'status',
    ])
    yield* items
    const routes = ctx.outgoing('integrates').flatMap(({ handle }) => handle.dependsOn)
    yield ctx.resource(
      'Stage',
      'AWS::ApiGatewayV2::Stage',
      {
        ApiId: ctx.ref(),
        StageName: STAGE,
        AutoDeploy: true,
        DefaultRouteSettings: {
          ThrottlingRateLimit: ctx.config.throttling.rate,
          ThrottlingBurstLimit: ctx.config.throttling.burst,
        },
        ...(settings && { AccessLogSettings: settings }),
        Tags: ctx.tagMap(),
      },
      routes.length > 0 ? { dependsOn: routes } : {},
    )
    if (ctx.config.customDomain) yield* customDomain(ctx, ctx.ref('Stage'), [])
    yield ctx.output({
      name: ctx.logicalId('Url'),
      value: concat(ctx.getAtt('', 'ApiEndpoint'), `/${STAGE}`),
      description: `Where clients connect to ${ctx.name}`,
    })
  },
  *cost({ config: { usage: given } }): Iterable<CostLine> {
    const { connectionMinutesMillion, messagesMillion } = given
    const million = (value: number | null) => usage(value === null ? null : value * 1_000_000)
    yield {
      key: 'messages',
      label: 'Messages',
      category: 'requests',
      unit: 'message',
      quantity: million(messagesMillion),
      price: { kind: 'tiers', id: 'api-gateway.websocket.messages' },
      formula:
        messagesMillion === null
          ? 'monthly messages not given'
          : `${messagesMillion} million a month, as given`,
    }
    yield {
      key: 'connection-minutes',
      label: 'Connection minutes',
      category: 'requests',
      unit: 'minute',
      quantity: million(connectionMinutesMillion),
      price: { kind: 'service', id: 'api-gateway.websocket.connection-minutes' },
      formula:
        connectionMinutesMillion === null
          ? 'monthly connection minutes not given'
          : `${connectionMinutesMillion} million a month, as given`,
    }
  },
})
