import { publicHttps } from '../../aws/publicEndpoint.ts'
import { ACCOUNT_ID, arn, ref } from '../../cfn.ts'
import { defineComponent } from '../../define.ts'
import { distributionConfig } from './config.ts'
import { distributionCost } from './cost.ts'
import { distributionResources } from './resources.ts'

/**
 * Zone of every distribution's name in the aws partition.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-recordset-aliastarget.html
 */
const CLOUDFRONT_ZONE = 'Z2FDTNDATAQYW2'

export const cloudfrontDistribution = defineComponent({
  type: 'cloudfront-distribution',
  title: 'CloudFront distribution',
  category: 'edge',
  icon: 'cloudfront',
  description:
    'Answers from more than 600 edge locations near the viewers, and keeps what may be kept there.',
  docs: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Introduction.html',
  keywords: ['cdn', 'cache', 'edge', 'origin', 'static website', 'lambda@edge', 'content delivery'],
  schemaVersion: 1,
  config: distributionConfig,
  placement: { inside: ['canvas', 'region'] },
  needs: [
    {
      relation: 'fetches',
      side: 'out',
      lacks: 'has no origin to fetch from',
      advice: 'Draw a connection to a bucket, a load balancer, an API or an endpoint outside.',
    },
  ],
  in: {
    connects: publicHttps,
    points: ({ config, getAtt }) => ({
      dnsName: getAtt('', 'DomainName'),
      hostedZoneId: CLOUDFRONT_ZONE,
      tellsHealth: false,
      ipv6: config.ipv6,
      check: { protocol: 'HTTPS', port: 443 },
      refusesName: config.customDomain
        ? null
        : 'The distribution answers to no name but its own: turn on its own domain names first.',
    }),
    protects: ({ ref: refTo }) => ({
      kind: 'distribution',
      arn: arn('cloudfront::', ACCOUNT_ID, ':distribution/', refTo()),
      refusesWebAcl: null,
      refusesShield: null,
      ready: [],
    }),
  },
  out: {
    fetches: ({ logicalId }) => ({
      distributionArn: arn('cloudfront::', ACCOUNT_ID, ':distribution/', ref(logicalId())),
    }),
  },
  summary: (config) => [
    config.customDomain ? 'Own domain names' : 'cloudfront.net',
    { PriceClass_All: 'All edges', PriceClass_200: 'Most edges', PriceClass_100: 'Cheapest edges' }[
      config.priceClass
    ],
    ...(config.accessLogs.enabled ? ['Access logs'] : []),
  ],
  resources: distributionResources,
  cost: distributionCost,
})
