import type { Value } from '../../cfn.ts'
import type { Cfn } from '../../spec/checked.ts'
import type { WebAclConfig } from './config.ts'

type Rule = Cfn<'AWS::WAFv2::WebACL.Rule'>
type Statement = Rule['Statement']

export const visibility = (name: string) =>
  ({ CloudWatchMetricsEnabled: true, MetricName: name, SampledRequestsEnabled: true }) as const

/** Every rule in its place: allowed addresses first, cheap refusals next, AWS's own groups last. */
export function rulesOf(
  config: WebAclConfig,
  sets: { readonly allowed: Value<string>; readonly blocked: Value<string> },
): readonly Rule[] {
  let place = 0
  const next = () => ++place
  const plain = (Name: string, Action: 'Allow' | 'Block', statement: Statement): Rule => ({
    Name,
    Priority: next(),
    Statement: statement,
    Action: Action === 'Allow' ? { Allow: {} } : { Block: {} },
    VisibilityConfig: visibility(Name),
  })
  return [
    ...(config.allowedRanges.length > 0
      ? [plain('AllowedAddresses', 'Allow', { IPSetReferenceStatement: { Arn: sets.allowed } })]
      : []),
    ...(config.blockedRanges.length > 0
      ? [plain('BlockedAddresses', 'Block', { IPSetReferenceStatement: { Arn: sets.blocked } })]
      : []),
    ...(config.blockedCountries.length > 0
      ? [plain('BlockedCountries', 'Block', { GeoMatchStatement: { CountryCodes: config.blockedCountries } })]
      : []),
    ...(config.rateLimit.enabled
      ? [
          plain('RateLimit', 'Block', {
            RateBasedStatement: {
              AggregateKeyType: 'IP',
              Limit: config.rateLimit.limit,
              EvaluationWindowSec: config.rateLimit.windowSeconds,
            },
          }),
        ]
      : []),
    ...config.managedRuleGroups.map((Name) => ({
      Name,
      Priority: next(),
      Statement: { ManagedRuleGroupStatement: { VendorName: 'AWS', Name } },
      OverrideAction: config.countOnly ? { Count: {} } : { None: {} },
      VisibilityConfig: visibility(Name),
    })),
  ]
}
