import { plural } from '../../../base/text.ts'
import { ACCOUNT_ID, arn, concat, type PlanItem, REGION, ref } from '../../cfn.ts'
import { type CostLine, exactly, usage } from '../../costLine.ts'
import { defineComponent, type EmitContext } from '../../define.ts'
import { BOT_CONTROL, type WebAclConfig, webAclConfig } from './config.ts'
import { rulesOf, visibility } from './rules.ts'

export const wafWebAcl = defineComponent({
  type: 'waf-web-acl',
  title: 'AWS WAF web ACL',
  category: 'security',
  icon: 'waf-web-acl',
  description:
    'Looks at every request before it reaches a distribution, load balancer or API, and blocks attacks.',
  docs: 'https://docs.aws.amazon.com/waf/latest/developerguide/web-acl.html',
  keywords: ['firewall', 'waf', 'sql injection', 'rate limit', 'bot', 'ip set', 'owasp', 'managed rules'],
  schemaVersion: 1,
  config: webAclConfig,
  placement: { inside: ['canvas', 'region'] },
  out: {
    protects: ({ config, getAtt }) => ({ guard: 'web-acl', scope: config.scope, arn: getAtt('', 'Arn') }),
  },
  summary: (config) => [
    config.scope === 'CLOUDFRONT' ? 'For CloudFront' : 'Regional',
    plural(countRules(config), 'rule'),
    ...(config.rateLimit.enabled
      ? [`${config.rateLimit.limit} requests in ${config.rateLimit.windowSeconds} s`]
      : []),
  ],
  *resources(ctx) {
    const { config } = ctx
    yield* ipSets(ctx)
    yield ctx.resource('', 'AWS::WAFv2::WebACL', {
      Scope: config.scope,
      DefaultAction: config.defaultAction === 'allow' ? { Allow: {} } : { Block: {} },
      Rules: rulesOf(config, {
        allowed: ctx.getAtt('Allowed', 'Arn'),
        blocked: ctx.getAtt('Blocked', 'Arn'),
      }),
      VisibilityConfig: visibility(ctx.logicalId()),
      Tags: ctx.tags(),
    })
    if (config.logging.enabled) yield* logging(ctx)
  },
  *cost({ config }): Iterable<CostLine> {
    const { requestsMillion } = config.usage
    yield {
      key: 'web-acl',
      label: 'Web ACL',
      category: 'management',
      unit: 'web ACL-month',
      quantity: exactly(1),
      price: { kind: 'service', id: 'waf.web-acl' },
      formula: '1 web ACL',
    }
    const rules = countRules(config)
    yield {
      key: 'rules',
      label: 'Rules',
      category: 'management',
      unit: 'rule-month',
      quantity: exactly(rules),
      price: { kind: 'service', id: 'waf.rule' },
      formula: `${plural(rules, 'rule')}; a managed group counts as one`,
    }
    if (config.managedRuleGroups.includes(BOT_CONTROL))
      yield {
        key: 'bot-control',
        label: 'Bot Control',
        category: 'management',
        unit: 'subscription-month',
        quantity: exactly(1),
        price: { kind: 'service', id: 'waf.bot-control-subscription' },
        formula: '1 subscription',
        assumption: 'Requests that Bot Control looks at are billed on top, above its own free ten million.',
      }
    yield {
      key: 'requests',
      label: 'Requests',
      category: 'requests',
      unit: 'request',
      quantity: usage(requestsMillion === null ? null : requestsMillion * 1_000_000),
      price: { kind: 'service', id: 'waf.requests' },
      formula:
        requestsMillion === null
          ? 'monthly requests not given'
          : `${requestsMillion} million a month, as given`,
    }
    if (!config.logging.enabled) return
    const { gbPerMonth } = config.logging
    yield {
      key: 'logs',
      label: 'Log in CloudWatch Logs',
      category: 'observability',
      unit: 'GB',
      quantity: usage(gbPerMonth),
      price: { kind: 'tiers', id: 'cloudwatch.vended-logs' },
      formula: gbPerMonth === null ? 'monthly volume not given' : `${gbPerMonth} GB a month, as given`,
      assumption: 'Keeping them is billed on top, at a fraction of this.',
    }
  },
})

type Context = EmitContext<WebAclConfig>

const countRules = (config: WebAclConfig): number => rulesOf(config, { allowed: '', blocked: '' }).length

function* ipSets(ctx: Context): Iterable<PlanItem> {
  const { allowedRanges, blockedRanges, scope } = ctx.config
  for (const [suffix, Addresses] of [
    ['Allowed', allowedRanges],
    ['Blocked', blockedRanges],
  ] as const)
    if (Addresses.length > 0)
      yield ctx.resource(suffix, 'AWS::WAFv2::IPSet', {
        Scope: scope,
        IPAddressVersion: 'IPV4',
        Addresses,
        Tags: ctx.tags(`${ctx.name} ${suffix.toLowerCase()}`),
      })
}

/** https://docs.aws.amazon.com/waf/latest/developerguide/logging-cw-logs.html */
function* logging(ctx: Context): Iterable<PlanItem> {
  yield ctx.resource(
    'Log',
    'AWS::Logs::LogGroup',
    {
      // AWS WAF writes to groups of this beginning alone.
      LogGroupName: concat('aws-waf-logs-', ref('AWS::StackName'), `-${ctx.logicalId()}`),
      RetentionInDays: ctx.config.logging.retentionDays,
      Tags: ctx.tags(`${ctx.name} log`),
    },
    { deletionPolicy: 'Delete' },
  )
  yield ctx.resource('Logging', 'AWS::WAFv2::LoggingConfiguration', {
    ResourceArn: ctx.getAtt('', 'Arn'),
    // Without the ":*" that the attribute of the log group ends with.
    LogDestinationConfigs: [arn('logs:', REGION, ':', ACCOUNT_ID, ':log-group:', ctx.ref('Log'))],
    RedactedFields: ['authorization', 'cookie'].map((Name) => ({ SingleHeader: { Name } })),
  })
}
