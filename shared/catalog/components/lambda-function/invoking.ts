import type { PlanItem, Value } from '../../cfn.ts'
import type { EmitContext, FacetContext } from '../../define.ts'
import type { Cfn } from '../../spec/checked.ts'
import { ALIAS } from './releases.ts'
import { hasAlias, type LambdaConfig } from './shape.ts'

type Context = EmitContext<LambdaConfig>

/** What callers are given: the alias if there is one, so that they get what was released. */
export const callableArn = ({
  config,
  getAtt,
  ref,
}: Pick<FacetContext<LambdaConfig>, 'config' | 'getAtt' | 'ref'>): Value<string> =>
  hasAlias(config) ? ref(ALIAS) : getAtt('', 'Arn')

/** The function URL with its permissions, and what becomes of asynchronous invocations. */
export function* invokingResources(ctx: Context): Iterable<PlanItem> {
  yield* functionUrl(ctx)
  yield* asynchronous(ctx)
}

function* functionUrl(ctx: Context): Iterable<PlanItem> {
  const { alias, url } = ctx.config
  if (!url.enabled) return
  yield ctx.resource(
    'Url',
    'AWS::Lambda::Url',
    {
      TargetFunctionArn: ctx.getAtt('', 'Arn'),
      ...(hasAlias(ctx.config) && { Qualifier: alias.name }),
      AuthType: url.authType,
      InvokeMode: url.invokeMode,
      ...(url.cors.enabled && { Cors: cors(url.cors) }),
    },
    hasAlias(ctx.config) ? { dependsOn: [ctx.logicalId(ALIAS)] } : {},
  )
  yield* publicAccess(ctx)
  yield ctx.output({
    name: ctx.logicalId('Url'),
    value: ctx.getAtt('Url', 'FunctionUrl'),
    description: `URL of the function ${ctx.name}`,
  })
}

const cors = (given: LambdaConfig['url']['cors']) =>
  ({
    AllowOrigins: given.allowOrigins,
    AllowMethods: given.allowMethods,
    ...(given.allowHeaders.length > 0 && { AllowHeaders: given.allowHeaders }),
    AllowCredentials: given.allowCredentials,
    MaxAge: given.maxAgeSeconds,
  }) satisfies Cfn<'AWS::Lambda::Url.Cors'>

/**
 * Without authentication everybody needs both permissions; the second holds for calls through the URL alone.
 * https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html
 */
function* publicAccess(ctx: Context): Iterable<PlanItem> {
  if (ctx.config.url.authType !== 'NONE') return
  const everybody = { FunctionName: callableArn(ctx), Principal: '*' }
  yield ctx.resource('UrlPermission', 'AWS::Lambda::Permission', {
    ...everybody,
    Action: 'lambda:InvokeFunctionUrl',
    FunctionUrlAuthType: 'NONE',
  })
  yield ctx.resource('UrlInvokePermission', 'AWS::Lambda::Permission', {
    ...everybody,
    Action: 'lambda:InvokeFunction',
    InvokedViaFunctionUrl: true,
  })
}

/** https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html */
function* asynchronous(ctx: Context): Iterable<PlanItem> {
  const { alias, async: given } = ctx.config
  const destinations = ctx.outgoing('triggers').map(({ config, handle, peer }) => ({
    after: config.outcome,
    arn: handle.targetArn,
    name: peer.name,
  }))
  const one = (after: 'failure' | 'success') => {
    const [first, second] = destinations.filter((destination) => destination.after === after)
    if (second)
      throw new Error(
        `"${ctx.name}" tells both "${first?.name}" and "${second.name}" of a ${after}; AWS Lambda tells one: put a topic between them`,
      )
    return first && { Destination: first.arn }
  }
  const [onFailure, onSuccess] = [one('failure'), one('success')]
  const isUsual = given.maxRetries === 2 && given.maxAgeSeconds === 21_600
  if (isUsual && !onFailure && !onSuccess) return
  yield ctx.resource(
    'Async',
    'AWS::Lambda::EventInvokeConfig',
    {
      FunctionName: ctx.ref(),
      Qualifier: hasAlias(ctx.config) ? alias.name : '$LATEST',
      MaximumRetryAttempts: given.maxRetries,
      MaximumEventAgeInSeconds: given.maxAgeSeconds,
      ...((onFailure || onSuccess) && {
        DestinationConfig: {
          ...(onFailure && { OnFailure: onFailure }),
          ...(onSuccess && { OnSuccess: onSuccess }),
        },
      }),
    },
    hasAlias(ctx.config) ? { dependsOn: [ctx.logicalId(ALIAS)] } : {},
  )
}
