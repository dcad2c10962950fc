import { fleetCost } from '../../aws/fleetCost.ts'
import { typesOf } from '../../aws/fleetSettings.ts'
import { fleetSummary, fleetTraits } from '../../aws/fleetTraits.ts'
import { defineComponent } from '../../define.ts'
import { spotFleetConfig } from './config.ts'
import { spotFleetResources } from './resources.ts'

export const spotFleet = defineComponent({
  type: 'spot-fleet',
  title: 'Spot Fleet request',
  category: 'compute',
  icon: 'spot-fleet',
  description:
    'The older form of an EC2 Fleet. AWS discourages it for new work: use an EC2 Fleet or an Auto Scaling group.',
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/work-with-spot-fleets.html',
  keywords: ['spot', 'request-spot-fleet', 'legacy', 'diversified', 'allocation strategy', 'instances'],
  schemaVersion: 1,
  config: spotFleetConfig,
  placement: { inside: ['canvas', 'region', 'vpc', 'tier'] },
  wantsTier: ({ publicIp }) => (publicIp ? 'public' : 'private'),
  securityGroup: () => true,
  in: {
    connects: ({ config, securityGroup, tier }) => ({
      ports: config.port === null ? [] : [{ port: config.port, protocol: 'tcp', label: config.protocol }],
      securityGroup,
      public: tier === 'public' && config.publicIp,
    }),
    places: ({ config }) => ({
      types: typesOf(config).map(({ name }) => name),
      tenancy: 'default',
      onInstances: true,
      takesHosts: false,
    }),
  },
  out: {
    connects: ({ securityGroup }) => ({ securityGroup, cidrs: [] }),
    uses: ({ ref, securityGroup }) => ({ role: ref('Role'), securityGroup }),
  },
  summary: fleetSummary,
  traits: fleetTraits,
  resources: spotFleetResources,
  cost: fleetCost,
})
