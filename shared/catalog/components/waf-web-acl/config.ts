import { z } from 'zod'
import { retentionField } from '../../aws/logs.ts'
import { cidr, field, showWhen, usageAmount, wholeNumber } from '../../fields.ts'

/** https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-list.html */
export const MANAGED_GROUPS = [
  'AWSManagedRulesAmazonIpReputationList',
  'AWSManagedRulesCommonRuleSet',
  'AWSManagedRulesKnownBadInputsRuleSet',
  'AWSManagedRulesSQLiRuleSet',
  'AWSManagedRulesAnonymousIpList',
  'AWSManagedRulesAdminProtectionRuleSet',
  'AWSManagedRulesLinuxRuleSet',
  'AWSManagedRulesUnixRuleSet',
  'AWSManagedRulesWindowsRuleSet',
  'AWSManagedRulesPHPRuleSet',
  'AWSManagedRulesWordPressRuleSet',
  'AWSManagedRulesBotControlRuleSet',
] as const

export const BOT_CONTROL = 'AWSManagedRulesBotControlRuleSet'

const ranges = (title: string, description: string) =>
  field(
    z
      .array(
        field(cidr(), {
          title: 'IPv4 range',
          description: 'A range of addresses.',
          placeholder: '203.0.113.0/24',
        }),
      )
      .max(200)
      .default([]),
    { title, description },
  )

export const webAclConfig = z.strictObject({
  scope: field(z.enum(['REGIONAL', 'CLOUDFRONT']).default('REGIONAL'), {
    title: 'Scope',
    description:
      'For CloudFront it must stand in US East (N. Virginia), us-east-1. Cannot be changed later without a new web ACL.',
    labels: { REGIONAL: 'Load balancers and APIs', CLOUDFRONT: 'CloudFront' },
  }),
  defaultAction: field(z.enum(['allow', 'block']).default('allow'), {
    title: 'What no rule matches',
    description: 'Block only where every legitimate request is allowed by a rule.',
    labels: { allow: 'Is allowed', block: 'Is blocked' },
  }),
  managedRuleGroups: field(
    z
      .array(
        field(z.enum(MANAGED_GROUPS), {
          title: 'Managed rule group',
          description: 'Rules that AWS keeps up to date. Bot Control costs a subscription of its own.',
        }),
      )
      .max(MANAGED_GROUPS.length)
      .refine((names) => new Set(names).size === names.length, 'each group once')
      .default([
        'AWSManagedRulesAmazonIpReputationList',
        'AWSManagedRulesCommonRuleSet',
        'AWSManagedRulesKnownBadInputsRuleSet',
      ]),
    { title: 'Managed rule groups', description: 'In the order in which they are asked.' },
  ),
  countOnly: field(z.boolean().default(false), {
    title: 'Count only',
    description:
      'Managed rules count what they would have blocked. For the first days, to find false alarms.',
  }),
  rateLimit: field(
    z
      .strictObject({
        enabled: field(z.boolean().default(true), {
          title: 'Limit the rate',
          description: 'Blocks an address while it sends more than the limit.',
        }),
        limit: field(wholeNumber(10, 2_000_000_000).default(2000), {
          title: 'Limit',
          description: 'Requests of one address within the window.',
          unit: 'requests',
          showWhen: showWhen('rateLimit.enabled', true),
        }),
        windowSeconds: field(z.literal([60, 120, 300, 600]).default(300), {
          title: 'Window',
          description: 'How far back AWS WAF counts.',
          unit: 'seconds',
          showWhen: showWhen('rateLimit.enabled', true),
        }),
      })
      .prefault({}),
    { title: 'Rate-based rule', description: 'Against floods and guessed passwords.' },
  ),
  allowedRanges: ranges('Always allowed', 'Addresses that no other rule is asked about.'),
  blockedRanges: ranges('Always blocked', 'Addresses that are refused.'),
  blockedCountries: field(
    z
      .array(
        field(z.string().regex(/^[A-Z]{2}$/, 'two capitals, such as DE'), {
          title: 'Country',
          description: 'ISO 3166 code of two letters.',
          placeholder: 'DE',
        }),
      )
      .max(50)
      .default([]),
    { title: 'Blocked countries', description: 'By the country of the address.' },
  ),
  logging: field(
    z
      .strictObject({
        enabled: field(z.boolean().default(true), {
          title: 'Log requests',
          description:
            'What was asked and which rule decided, in CloudWatch Logs. Without it nobody can find out why a request was blocked.',
        }),
        retentionDays: retentionField(30, 'How long the log is kept.', showWhen('logging.enabled', true)),
        gbPerMonth: field(usageAmount(), {
          title: 'Volume',
          description: 'About 1 KB for each request.',
          unit: 'GB per month',
          showWhen: showWhen('logging.enabled', true),
        }),
      })
      .prefault({}),
    { title: 'Logging', description: 'Authorization headers and cookies are left out.' },
  ),
  usage: field(
    z
      .strictObject({
        requestsMillion: field(usageAmount(), {
          title: 'Requests',
          description: 'Looked at, whether allowed or blocked.',
          unit: 'million per month',
        }),
      })
      .prefault({}),
    { title: 'Usage', description: 'For the estimate alone.' },
  ),
})

export type WebAclConfig = z.output<typeof webAclConfig>
