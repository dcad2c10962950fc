import { plural } from '../../../base/text.ts'
import { launchTraits, outboundOf } from '../../aws/launchTraits.ts'
import { IMAGES } from '../../aws/machineImages.ts'
import { defineComponent } from '../../define.ts'
import { type FleetConfig, fleetConfig, typesOf } from './config.ts'
import { fleetCost } from './cost.ts'
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
      onDemand: same(config, config.onDemandCapacity),
    }),
  },
  out: {
    connects: ({ securityGroup }) => ({ securityGroup, cidrs: [] }),
    uses: ({ ref, securityGroup }) => ({ role: ref('Role'), securityGroup }),
  },
  summary: (config) => [
    `${KINDS[config.fleetType]} ${plural(config.targetCapacity, config.weight === null ? 'instance' : 'unit')}`,
    `${config.onDemandCapacity} On-Demand, ${config.targetCapacity - config.onDemandCapacity} Spot`,
    plural(typesOf(config).length, 'type'),
  ],
  traits: (config) => {
    const count = same(config, config.targetCapacity)
    const outbound = outboundOf(config)
    return {
      instances: {
        types: typesOf(config).map(({ name, path }) => ({ name, path })),
        count,
        spotShare: config.onDemandCapacity < config.targetCapacity ? 1 : 0,
        onDemandBase: config.onDemandCapacity,
        ...launchTraits(config),
        spreadsAcrossAzs: true,
      },
      addresses: { count, what: `up to ${plural(count.max, 'instance')}` },
      ...(outbound && { outbound }),
    }
  },
  resources: fleetResources,
  cost: fleetCost,
})

const KINDS = { maintain: 'Maintains', request: 'Requests', instant: 'At once' } as const

/** A fleet does not scale: its size is its target, in instances of the heaviest to the lightest type. */
function same(config: FleetConfig, units: number) {
  const weights = typesOf(config).map(({ weight }) => weight)
  return {
    min: Math.ceil(units / Math.max(...weights)),
    desired: Math.ceil(units / (weights[0] ?? 1)),
    max: Math.ceil(units / Math.min(...weights)),
  }
}
