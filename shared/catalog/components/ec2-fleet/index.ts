import { fleetCost } from '../../aws/fleetCost.ts'
import { typesOf } from '../../aws/fleetSettings.ts'
import { fleetCount, fleetSummary, fleetTraits } from '../../aws/fleetTraits.ts'
import { IMAGES } from '../../aws/machineImages.ts'
import { defineComponent } from '../../define.ts'
import { fleetConfig } from './config.ts'
import { fleetResources } from './resources.ts'

export const ec2Fleet = defineComponent({
  type: 'ec2-fleet',
  title: 'EC2 Fleet',
  category: 'compute',
  icon: 'ec2-fleet',
  description: 'On-Demand and Spot Instances of several types, launched in one request to reach a target.',
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Fleets.html',
  keywords: ['spot fleet', 'spot', 'create-fleet', 'batch', 'rendering', 'allocation strategy', 'instances'],
  schemaVersion: 1,
  config: fleetConfig,
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
    reserves: ({ config }) => ({
      types: typesOf(config).map(({ name }) => name),
      windows: IMAGES[config.image].windows,
      tenancy: 'default',
      onDemand: fleetCount(config, config.onDemandCapacity),
    }),
  },
  out: {
    connects: ({ securityGroup }) => ({ securityGroup, cidrs: [] }),
    uses: ({ ref, securityGroup }) => ({ role: ref('Role'), securityGroup }),
  },
  summary: fleetSummary,
  traits: fleetTraits,
  resources: fleetResources,
  cost: fleetCost,
})
