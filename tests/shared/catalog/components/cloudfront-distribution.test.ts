import { cloudfrontDistribution } from '../../../../shared/catalog/components/cloudfront-distribution/index.ts'
import { describeComponent } from '../../../support/describeComponent.ts'

describeComponent(cloudfrontDistribution, {
  cases: {
    'with defaults': (d) =>
      d
        .add('cloudfront-distribution', 'cdn')
        .add('external-endpoint', 'origin')
        .connect('cdn', 'fetches', 'origin'),
    'own names, two origins, web ACL and logs': (d) =>
      d
        .add('route53-zone', 'zone')
        .add('waf-web-acl', 'acl', { scope: 'CLOUDFRONT' })
        .add('cloudfront-distribution', 'cdn', {
          customDomain: true,
          singlePage: true,
          priceClass: 'PriceClass_All',
          geoRestriction: { type: 'blacklist', countries: ['AQ'] },
          accessLogs: { enabled: true, gbPerMonth: 2 },
          usage: { viewers: 'europe', dataOutGb: 12_000, requestsMillion: 50 },
        })
        .add('external-endpoint', 'static')
        .add('application-load-balancer', 'alb')
        .connect('zone', 'points', 'cdn', { name: 'www' })
        .connect('acl', 'protects', 'cdn')
        .connect('cdn', 'fetches', 'static', { cachePolicy: 'CachingOptimized', methods: 'cors' })
        .connect('cdn', 'fetches', 'alb', {
          pathPatterns: ['/api/*', '/login'],
          originShield: 'us-east-1',
          functionArns: true,
        }),
  },
})
