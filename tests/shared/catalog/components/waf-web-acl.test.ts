import { wafWebAcl } from '../../../../shared/catalog/components/waf-web-acl/index.ts'
import { describeComponent } from '../../../support/describeComponent.ts'

describeComponent(wafWebAcl, {
  cases: {
    default: {},
    'everything, for a load balancer': (d) =>
      d
        .add('waf-web-acl', 'acl', {
          managedRuleGroups: ['AWSManagedRulesCommonRuleSet', 'AWSManagedRulesBotControlRuleSet'],
          countOnly: true,
          allowedRanges: ['198.51.100.0/24'],
          blockedRanges: ['192.0.2.0/24'],
          blockedCountries: ['AQ'],
          usage: { requestsMillion: 20 },
          logging: { gbPerMonth: 20 },
        })
        .add('application-load-balancer', 'alb')
        .connect('acl', 'protects', 'alb'),
    'without logging': { logging: { enabled: false }, rateLimit: { enabled: false }, defaultAction: 'block' },
  },
})
