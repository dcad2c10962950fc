import { digestOf } from '../../../base/digest.ts'
import { kebabCase } from '../../../base/text.ts'
import { accessLog, customDomain, executeArn } from '../../aws/apiGateway.ts'
import { policyDocument } from '../../aws/iam.ts'
import { concat, type PlanItem, REGION, ref, type Value } from '../../cfn.ts'
import type { EmitContext, FacetContext } from '../../define.ts'
import type { RestApiConfig } from './config.ts'
import { AUTHORIZER_FUNCTION, definitionOf, USER_POOL } from './definition.ts'

type Context = EmitContext<RestApiConfig>

export const STAGE = 'live'
const ENDPOINT = 'VpcEndpointId'

/** Its metrics are told apart by it, so two copies of a stack may not share it. */
export const nameOf = ({ logicalName }: Pick<FacetContext<unknown>, 'logicalName'>): Value<string> =>
  concat(ref('AWS::StackName'), `-${kebabCase(logicalName)}`)

const LOG_FIELDS = [
  'requestId',
  'requestTime',
  'identity.sourceIp',
  'httpMethod',
  'resourcePath',
  'status',
  'responseLatency',
  'integrationErrorMessage',
]

export function* restApiResources(ctx: Context): Iterable<PlanItem> {
  const { config } = ctx
  yield* parameters(ctx)
  const api = {
    EndpointConfiguration: {
      Types: [config.endpointType],
      ...(config.endpointType === 'PRIVATE' && { VpcEndpointIds: [ref(ctx.logicalId(ENDPOINT))] }),
    },
    ...(config.endpointType === 'PRIVATE' && { Policy: throughEndpoint(ref(ctx.logicalId(ENDPOINT))) }),
    ...(config.compressAboveBytes !== null && { MinimumCompressionSize: config.compressAboveBytes }),
    Body: definitionOf(ctx),
  }
  yield ctx.resource('', 'AWS::ApiGateway::RestApi', {
    Name: nameOf(ctx),
    DisableExecuteApiEndpoint: config.customDomain && !config.defaultEndpoint,
    ...api,
    Tags: ctx.tags(),
  })
  // A deployment is a snapshot: without a new one, which needs a new logical id, callers would get the API as it was.
  const digest = digestOf(JSON.stringify(api))
  const deployment = `Deployment${digest}`
  yield ctx.resource(deployment, 'AWS::ApiGateway::Deployment', {
    RestApiId: ctx.ref(),
    Description: `${ctx.logicalName} ${digest}`,
  })
  yield* stage(ctx, ctx.ref(deployment))
  if (config.usagePlan.enabled) yield* keys(ctx)
  if (config.customDomain) yield* customDomain(ctx, ctx.ref('Stage'), [])
  yield ctx.output({
    name: ctx.logicalId('Url'),
    value: concat('https://', ctx.ref(), '.execute-api.', REGION, '.', ref('AWS::URLSuffix'), `/${STAGE}`),
    description: `Where ${ctx.name} answers`,
  })
}

function* stage(ctx: Context, deployment: Value<string>): Iterable<PlanItem> {
  const { cache, executionLogs, throttling, tracing } = ctx.config
  const { items, settings } = accessLog(ctx, LOG_FIELDS)
  yield* items
  yield ctx.resource('Stage', 'AWS::ApiGateway::Stage', {
    RestApiId: ctx.ref(),
    DeploymentId: deployment,
    StageName: STAGE,
    CacheClusterEnabled: cache.enabled,
    ...(cache.enabled && { CacheClusterSize: cache.sizeGb }),
    MethodSettings: [
      {
        HttpMethod: '*',
        ResourcePath: '/*',
        MetricsEnabled: true,
        LoggingLevel: executionLogs,
        // Would write bodies and tokens into the log.
        DataTraceEnabled: false,
        ThrottlingRateLimit: throttling.rate,
        ThrottlingBurstLimit: throttling.burst,
        ...(cache.enabled && {
          CachingEnabled: true,
          CacheTtlInSeconds: cache.ttlSeconds,
          CacheDataEncrypted: cache.encrypted,
        }),
      },
    ],
    TracingEnabled: tracing,
    ...(settings && { AccessLogSetting: settings }),
    Tags: ctx.tags(),
  })
}

function* keys(ctx: Context): Iterable<PlanItem> {
  const { burst, period, quota, rate } = ctx.config.usagePlan
  yield ctx.resource('UsagePlan', 'AWS::ApiGateway::UsagePlan', {
    UsagePlanName: nameOf(ctx),
    ApiStages: [{ ApiId: ctx.ref(), Stage: ctx.ref('Stage') }],
    Throttle: { RateLimit: rate, BurstLimit: burst },
    ...(quota !== null && { Quota: { Limit: quota, Period: period } }),
    Tags: ctx.tags(),
  })
  yield ctx.resource('ApiKey', 'AWS::ApiGateway::ApiKey', {
    Enabled: true,
    Description: `Calls ${ctx.logicalName}`,
    Tags: ctx.tags(),
  })
  yield ctx.resource('UsagePlanKey', 'AWS::ApiGateway::UsagePlanKey', {
    KeyId: ctx.ref('ApiKey'),
    KeyType: 'API_KEY',
    UsagePlanId: ctx.ref('UsagePlan'),
  })
  yield ctx.output({
    name: ctx.logicalId('ApiKeyId'),
    value: ctx.ref('ApiKey'),
    description: `Id of the API key of ${ctx.name}; aws apigateway get-api-key --include-value tells its value`,
  })
}

function* parameters(ctx: Context): Iterable<PlanItem> {
  const { authorizer, endpointType } = ctx.config
  const group = 'Authorization'
  if (endpointType === 'PRIVATE')
    yield ctx.parameter({
      name: ctx.logicalId(ENDPOINT),
      type: 'String',
      description: `Id of the interface endpoint for execute-api through which ${ctx.name} is called`,
      allowedPattern: '^vpce-[0-9a-f]+$',
      constraint: 'the id of a VPC endpoint',
    })
  if (authorizer.type === 'COGNITO_USER_POOLS')
    yield ctx.parameter({
      name: ctx.logicalId(USER_POOL),
      type: 'String',
      description: `ARN of the Amazon Cognito user pool whose tokens ${ctx.name} takes`,
      allowedPattern: '^arn:aws[a-z-]*:cognito-idp:[a-z0-9-]+:[0-9]{12}:userpool/.+$',
      constraint: 'the ARN of a user pool',
      group,
    })
  if (authorizer.type !== 'REQUEST') return
  const functionArn = ctx.logicalId(AUTHORIZER_FUNCTION)
  yield ctx.parameter({
    name: functionArn,
    type: 'String',
    description: `ARN of the Lambda function that decides who may call ${ctx.name}`,
    allowedPattern: '^arn:aws[a-z-]*:lambda:[a-z0-9-]+:[0-9]{12}:function:.+$',
    constraint: 'the ARN of a Lambda function',
    group,
  })
  yield ctx.resource('AuthorizerPermission', 'AWS::Lambda::Permission', {
    FunctionName: ref(functionArn),
    Action: 'lambda:InvokeFunction',
    Principal: 'apigateway.amazonaws.com',
    SourceArn: concat(executeArn(ctx), '/authorizers/*'),
  })
}

/** https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies-examples.html */
const throughEndpoint = (endpoint: Value<string>) =>
  policyDocument([
    { Effect: 'Allow', Principal: '*', Action: 'execute-api:Invoke', Resource: 'execute-api:/*' },
    {
      Effect: 'Deny',
      Principal: '*',
      Action: 'execute-api:Invoke',
      Resource: 'execute-api:/*',
      Condition: { StringNotEquals: { 'aws:SourceVpce': endpoint } },
    },
  ])
