import { usedDependencies } from '../../aws/usedEnvironment.ts'
import { concat, iff, NO_VALUE, type PlanItem, ref } from '../../cfn.ts'
import type { EmitContext } from '../../define.ts'
import { hasAlias, hasVersion, type LambdaConfig } from './shape.ts'

type Context = EmitContext<LambdaConfig>

export const VERSION = 'Version'
export const ALIAS = 'Alias'
const SCALABLE_TARGET = 'ScalableTarget'
const ENVIRONMENTS = { kind: 'capacity', min: 1 } as const

/** Version, alias, and the environments kept ready for it. */
export function* releaseResources(ctx: Context): Iterable<PlanItem> {
  if (!hasVersion(ctx.config)) return
  yield* version(ctx)
  if (!hasAlias(ctx.config)) return
  yield* alias(ctx)
  yield* scaling(ctx)
}

/**
 * CloudFormation publishes a version when it makes this resource, and never again for the same one: the description is
 * what replaces it. What was published before stays, to be returned to.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-version.html
 */
function* version(ctx: Context): Iterable<PlanItem> {
  const release = ctx.parameter({
    name: ctx.logicalId('Release'),
    label: 'Release',
    type: 'String',
    default: '1',
    description: `Name of the release of ${ctx.name}. With another name a new version is published; without one, callers stay with the old. AWS publishes only what has changed.`,
    allowedPattern: '[A-Za-z0-9][A-Za-z0-9._-]{0,63}',
    constraint: '1 to 64 letters, digits, dots, hyphens and underscores',
    maxLength: 64,
  })
  yield release
  const dependsOn = usedDependencies(ctx)
  yield ctx.resource(
    VERSION,
    'AWS::Lambda::Version',
    { FunctionName: ctx.ref(), Description: ref(release.name) },
    {
      deletionPolicy: 'Retain',
      // Initialisation runs when the version is published, and may call what the function uses.
      ...(dependsOn.length > 0 && { dependsOn }),
    },
  )
}

function* alias(ctx: Context): Iterable<PlanItem> {
  const { alias: settings, provisioned } = ctx.config
  const { newVersionPercent: share } = settings
  const previous = ctx.parameter({
    name: ctx.logicalId('PreviousVersion'),
    label: 'Previous version',
    type: 'String',
    default: '',
    description: `Number of the version of ${ctx.name} that still gets ${100 - share} % of the requests. Empty: all go to the new one.`,
    allowedPattern: '[0-9]*',
    constraint: 'the number of a version, or empty',
  })
  const shared = ctx.logicalId('HasPreviousVersion')
  if (share < 100) {
    yield previous
    yield { kind: 'condition', name: shared, parameter: previous.name, notEquals: '' }
  }
  yield ctx.resource(ALIAS, 'AWS::Lambda::Alias', {
    FunctionName: ctx.ref(),
    Name: settings.name,
    FunctionVersion: ctx.getAtt(VERSION, 'Version'),
    ...(share < 100 && {
      RoutingConfig: iff(
        shared,
        {
          AdditionalVersionWeights: [
            { FunctionVersion: ref(previous.name), FunctionWeight: (100 - share) / 100 },
          ],
        },
        NO_VALUE,
      ),
    }),
    ...(provisioned.environments > 0 && {
      ProvisionedConcurrencyConfig: {
        ProvisionedConcurrentExecutions: leastReady(ctx),
      },
    }),
  })
}

const leastReady = (ctx: Context) =>
  ctx.tunable('ProvisionedConcurrency', ctx.config.provisioned.environments, {
    ...ENVIRONMENTS,
    label: 'Provisioned concurrency',
  })

/** https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html#managing-provisioned-concurency */
function* scaling(ctx: Context): Iterable<PlanItem> {
  const { alias: named, provisioned } = ctx.config
  if (!provisioned.scaling || provisioned.environments === 0) return
  yield ctx.resource(
    SCALABLE_TARGET,
    'AWS::ApplicationAutoScaling::ScalableTarget',
    {
      ServiceNamespace: 'lambda',
      ScalableDimension: 'lambda:function:ProvisionedConcurrency',
      ResourceId: concat('function:', ctx.ref(), ':', named.name),
      MinCapacity: leastReady(ctx),
      MaxCapacity: ctx.tunable('MaxProvisioned', provisioned.maximum, {
        ...ENVIRONMENTS,
        label: 'Maximum provisioned concurrency',
      }),
      ...(provisioned.scheduled.length > 0 && {
        ScheduledActions: provisioned.scheduled.map((action) => ({
          ScheduledActionName: action.name,
          Schedule: action.schedule,
          Timezone: action.timeZone,
          ScalableTargetAction: { MinCapacity: action.minimum, MaxCapacity: action.maximum },
        })),
      }),
    },
    // It names the alias by text, so nothing else says that the alias comes first.
    { dependsOn: [ctx.logicalId(ALIAS)] },
  )
  yield ctx.resource('ProvisionedScaling', 'AWS::ApplicationAutoScaling::ScalingPolicy', {
    PolicyName: ctx.logicalId('ProvisionedScaling'),
    PolicyType: 'TargetTrackingScaling',
    ScalingTargetId: ctx.ref(SCALABLE_TARGET),
    TargetTrackingScalingPolicyConfiguration: {
      TargetValue: provisioned.targetPercent / 100,
      PredefinedMetricSpecification: { PredefinedMetricType: 'LambdaProvisionedConcurrencyUtilization' },
    },
  })
}
