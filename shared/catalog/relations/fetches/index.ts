import { ingressProperties } from '../../aws/securityGroup.ts'
import { type ParameterItem, ref } from '../../cfn.ts'
import { defineRelation } from '../define.ts'
import { fetchesConfig } from './config.ts'

/**
 * One for all distributions, since AWS keeps one list for all. It counts as 55 of the 60 rules that a security group may
 * have: the port that CloudFront uses is opened and no other.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/LocationsOfEdgeServers.html
 */
const PREFIX_LIST = 'CloudFrontPrefixListId'

export const fetches = defineRelation({
  name: 'fetches',
  title: 'fetches from',
  description:
    'Makes the target an origin of the distribution, with a cache behaviour for its paths. Buckets stay private and are read through an origin access control; load balancers are opened to CloudFront alone.',
  docs: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistS3AndCustomOrigins.html',
  config: fetchesConfig,
  crossRegion: true,
  refuse: (_, to) => to.unreachable,
  handle: ({ config, edgeId, to }) => ({ originId: `${to.logicalName}-${edgeId}`.slice(0, 128), config }),
  *resources({ from, resource, to }) {
    const { facet } = to
    if (facet.origin === 'bucket' || !facet.securityGroup) return
    yield {
      kind: 'parameter',
      name: PREFIX_LIST,
      label: 'Addresses of CloudFront',
      type: 'String',
      description:
        'Id of the prefix list of CloudFront in this Region: aws ec2 describe-managed-prefix-lists --filters Name=prefix-list-name,Values=com.amazonaws.global.cloudfront.origin-facing',
      allowedPattern: '^pl-[0-9a-f]{8,17}$',
      constraint: 'the id of a prefix list, such as pl-0123456789abcdef0',
      group: 'Network',
    } satisfies ParameterItem
    yield resource(
      'Ingress',
      'AWS::EC2::SecurityGroupIngress',
      ingressProperties({
        group: facet.securityGroup,
        port: facet.protocol === 'https-only' ? facet.httpsPort : facet.httpPort,
        protocol: 'tcp',
        from: { prefixList: ref(PREFIX_LIST) },
        description: `From ${from.name}, through CloudFront`,
      }),
    )
  },
})
