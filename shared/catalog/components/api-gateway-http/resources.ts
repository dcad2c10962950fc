import { accessLog, executeArn } from '../../aws/apiGateway.ts'
import { vpcLink } from '../../aws/vpcLink.ts'
import { arn, concat, type PlanItem, REGION, ref } from '../../cfn.ts'
import type { EmitContext } from '../../define.ts'
import type { HttpApiConfig } from './config.ts'

type Context = EmitContext<HttpApiConfig>

const AUTHORIZER = 'Authorizer'

export function* httpApiResources(ctx: Context): Iterable<PlanItem> {
  const { config } = ctx
  const { cors } = config
  const keys = ctx.outgoing('integrates').flatMap(({ handle }) => handle.routeKeys)
  const twice = keys.find((key, index) => keys.indexOf(key) !== index)
  if (twice !== undefined)
    throw new Error(`two connections would both answer "${twice}"; give each its own method and path`)
  yield ctx.resource('', 'AWS::ApiGatewayV2::Api', {
    Name: ctx.name,
    ProtocolType: 'HTTP',
    DisableExecuteApiEndpoint: config.customDomain && !config.defaultEndpoint,
    ...(cors.origins.length > 0 && {
      CorsConfiguration: {
        AllowOrigins: cors.origins,
        AllowMethods: ['*'],
        AllowHeaders: ['authorization', 'content-type'],
        AllowCredentials: cors.credentials,
        MaxAge: cors.maxAgeSeconds,
      },
    }),
    Tags: ctx.tagMap(),
  })
  yield* authorizer(ctx)
  yield* vpcLink(ctx)
  const { items, settings } = accessLog(ctx)
  yield* items
  yield ctx.resource('Stage', 'AWS::ApiGatewayV2::Stage', {
    ApiId: ctx.ref(),
    // Answers without a stage in the path.
    StageName: '$default',
    AutoDeploy: true,
    DefaultRouteSettings: {
      ThrottlingRateLimit: config.throttling.rate,
      ThrottlingBurstLimit: config.throttling.burst,
      DetailedMetricsEnabled: true,
    },
    ...(settings && { AccessLogSettings: settings }),
    Tags: ctx.tagMap(),
  })
  yield ctx.output({
    name: ctx.logicalId('Url'),
    value: ctx.getAtt('', 'ApiEndpoint'),
    description: `Where ${ctx.name} answers`,
  })
}

function* authorizer(ctx: Context): Iterable<PlanItem> {
  const { type, cacheSeconds } = ctx.config.authorizer
  const group = 'Authorization'
  if (type === 'JWT') {
    const issuer = ctx.logicalId('Issuer')
    const audience = ctx.logicalId('Audience')
    yield ctx.parameter({
      name: issuer,
      type: 'String',
      description: `Issuer of the tokens for ${ctx.name}; of Amazon Cognito https://cognito-idp.<Region>.amazonaws.com/<user pool id>`,
      allowedPattern: '^https://.+$',
      constraint: 'a URL that begins with https://',
      group,
    })
    yield ctx.parameter({
      name: audience,
      type: 'CommaDelimitedList',
      description: `Audiences that tokens for ${ctx.name} are meant for; of Amazon Cognito the ids of app clients`,
      group,
    })
    yield ctx.resource(AUTHORIZER, 'AWS::ApiGatewayV2::Authorizer', {
      ApiId: ctx.ref(),
      Name: ctx.logicalId(AUTHORIZER),
      AuthorizerType: 'JWT',
      IdentitySource: ['$request.header.Authorization'],
      JwtConfiguration: { Issuer: ref(issuer), Audience: ref(audience) },
    })
  }
  if (type !== 'REQUEST') return
  const functionArn = ctx.logicalId('AuthorizerFunctionArn')
  yield ctx.parameter({
    name: functionArn,
    type: 'String',
    description: `ARN of the Lambda function that decides who may call ${ctx.name}`,
    allowedPattern: '^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:.+$',
    constraint: 'the ARN of a Lambda function',
    group,
  })
  yield ctx.resource(AUTHORIZER, 'AWS::ApiGatewayV2::Authorizer', {
    ApiId: ctx.ref(),
    Name: ctx.logicalId(AUTHORIZER),
    AuthorizerType: 'REQUEST',
    IdentitySource: ['$request.header.Authorization'],
    AuthorizerPayloadFormatVersion: '2.0',
    EnableSimpleResponses: true,
    AuthorizerResultTtlInSeconds: cacheSeconds,
    AuthorizerUri: arn(
      'apigateway:',
      REGION,
      ':lambda:path/2015-03-31/functions/',
      ref(functionArn),
      '/invocations',
    ),
  })
  yield ctx.resource('AuthorizerPermission', 'AWS::Lambda::Permission', {
    FunctionName: ref(functionArn),
    Action: 'lambda:InvokeFunction',
    Principal: 'apigateway.amazonaws.com',
    SourceArn: concat(executeArn(ctx), '/authorizers/', ctx.ref(AUTHORIZER)),
  })
}
