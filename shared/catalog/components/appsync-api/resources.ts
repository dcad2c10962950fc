import { roleProperties, trustPolicy } from '../../aws/iam.ts'
import { type PlanItem, REGION, ref } from '../../cfn.ts'
import type { EmitContext } from '../../define.ts'
import type { AppSyncConfig } from './config.ts'

type Context = EmitContext<AppSyncConfig>

export const SCHEMA = 'Schema'
const LOG_ROLE = 'LogRole'
const USER_POOL = 'UserPoolId'
const EXPIRES = 'ApiKeyExpires'

export function* appSyncResources(ctx: Context): Iterable<PlanItem> {
  const { config } = ctx
  const { authentication, cache, logs } = config
  const logged = logs.level !== 'NONE'
  if (logged)
    yield ctx.resource(
      LOG_ROLE,
      'AWS::IAM::Role',
      roleProperties({
        trust: trustPolicy('appsync', { guarded: true }),
        description: `Writes the log of ${ctx.name}`,
        managedPolicies: ['service-role/AWSAppSyncPushToCloudWatchLogs'],
        tags: ctx.tags(),
      }),
    )
  // Connected code calls with its role, whatever others call with; the directive without the provider is refused.
  const alsoIam =
    authentication !== 'AWS_IAM' && (ctx.incoming('uses').length > 0 || config.schema.includes('@aws_iam'))
  if (authentication === 'AMAZON_COGNITO_USER_POOLS')
    yield ctx.parameter({
      name: ctx.logicalId(USER_POOL),
      type: 'String',
      description: `Id of the Amazon Cognito user pool whose tokens ${ctx.name} takes, in the Region of the stack`,
      allowedPattern: '^[a-z]{2}(-[a-z]+)+-[0-9]_[A-Za-z0-9]+$',
      constraint: 'the id of a user pool',
      group: 'Authorization',
    })
  yield ctx.resource('', 'AWS::AppSync::GraphQLApi', {
    Name: ctx.name,
    AuthenticationType: authentication,
    ...(authentication === 'AMAZON_COGNITO_USER_POOLS' && {
      UserPoolConfig: {
        UserPoolId: ref(ctx.logicalId(USER_POOL)),
        AwsRegion: REGION,
        DefaultAction: 'ALLOW',
      },
    }),
    ...(alsoIam && { AdditionalAuthenticationProviders: [{ AuthenticationType: 'AWS_IAM' }] }),
    QueryDepthLimit: config.queryDepthLimit,
    ResolverCountLimit: config.resolverCountLimit,
    IntrospectionConfig: config.introspection ? 'ENABLED' : 'DISABLED',
    XrayEnabled: config.tracing,
    ...(logged && {
      LogConfig: {
        CloudWatchLogsRoleArn: ctx.getAtt(LOG_ROLE, 'Arn'),
        FieldLogLevel: logs.level,
        ExcludeVerboseContent: !logs.verbose,
      },
    }),
    Tags: ctx.tags(),
  })
  yield ctx.resource(SCHEMA, 'AWS::AppSync::GraphQLSchema', {
    ApiId: ctx.getAtt('', 'ApiId'),
    Definition: config.schema,
  })
  if (authentication === 'API_KEY') yield* apiKey(ctx)
  if (cache.enabled)
    yield ctx.resource('Cache', 'AWS::AppSync::ApiCache', {
      ApiId: ctx.getAtt('', 'ApiId'),
      ApiCachingBehavior: 'FULL_REQUEST_CACHING',
      Type: cache.type,
      Ttl: cache.ttlSeconds,
      AtRestEncryptionEnabled: true,
      TransitEncryptionEnabled: true,
    })
  yield ctx.output({
    name: ctx.logicalId('Url'),
    value: ctx.getAtt('', 'GraphQLUrl'),
    description: `Where ${ctx.name} answers`,
  })
}

function* apiKey(ctx: Context): Iterable<PlanItem> {
  // Without a date AWS takes seven days from now, and the API is then closed to everybody.
  yield ctx.parameter({
    name: ctx.logicalId(EXPIRES),
    type: 'Number',
    description: `When the API key of ${ctx.name} ends, in seconds since 1970: at most 365 days ahead, rounded down to the hour. date -d '+360 days' +%s tells one.`,
    minValue: 1_700_000_000,
    group: 'Authorization',
  })
  yield ctx.resource('ApiKey', 'AWS::AppSync::ApiKey', {
    ApiId: ctx.getAtt('', 'ApiId'),
    Description: ctx.logicalId('ApiKey'),
    Expires: ref(ctx.logicalId(EXPIRES)),
  })
}
