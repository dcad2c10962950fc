import { plural } from '../../../base/text.ts'
import { EXISTING_VPC_ID } from '../../aws/network.ts'
import { defineComponent } from '../../define.ts'
import { vpcConfig } from './config.ts'
import { vpcCost } from './cost.ts'
import { vpcResources } from './resources.ts'

export const vpc = defineComponent({
  type: 'vpc',
  title: 'VPC',
  category: 'network',
  icon: 'vpc',
  description: 'A private network of your own, spread over the Availability Zones of a Region.',
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/what-is-amazon-vpc.html',
  keywords: ['network', 'virtual private cloud', 'nat', 'endpoint', 'flow logs', 'cidr'],
  schemaVersion: 1,
  config: vpcConfig,
  placement: { inside: ['canvas', 'region'] },
  container: {
    kind: 'vpc',
    size: { width: 880, height: 560 },
    facts: (config) => ({
      vpc: {
        cidr: config.cidr,
        azCount: config.azCount,
        nat: config.nat,
        existing: config.existing,
        endpoints: config.endpoints,
      },
    }),
  },
  out: {
    attaches: ({ config, ref }) => ({ vpcId: ref(config.existing ? EXISTING_VPC_ID : '') }),
  },
  summary: (config) => [
    config.existing ? `${config.cidr}, existing` : config.cidr,
    plural(config.azCount, 'Availability Zone'),
    ...(config.existing ? [] : [NAT_SUMMARY[config.nat]]),
  ],
  resources: vpcResources,
  cost: vpcCost,
})

const NAT_SUMMARY = {
  none: 'No NAT gateway',
  single: 'Single NAT gateway',
  'per-az': 'NAT gateway per zone',
} as const
