import { plural } from '../../../base/text.ts'
import { launchTraits, outboundOf } from '../../aws/launchTraits.ts'
import { IMAGES } from '../../aws/machineImages.ts'
import { defineComponent } from '../../define.ts'
import { instanceConfig } from './config.ts'
import { instanceCost } from './cost.ts'
import { instanceResources, instanceSuffix } from './resources.ts'

export const ec2Instance = defineComponent({
  type: 'ec2-instance',
  title: 'EC2 instance',
  category: 'compute',
  icon: 'ec2-instance',
  description: 'One virtual machine, or several equal ones, that nothing scales or replaces.',
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Instances.html',
  keywords: ['server', 'virtual machine', 'vm', 'elastic ip', 'bastion', 'licence server', 'hpc', 'efa'],
  schemaVersion: 1,
  config: instanceConfig,
  placement: { inside: ['canvas', 'region', 'vpc', 'tier'] },
  wantsTier: ({ publicIp, elasticIp }) => (publicIp || elasticIp ? 'public' : 'private'),
  securityGroup: () => true,
  in: {
    routes: ({ config, securityGroup, ref }) => ({
      targetType: 'instance',
      port: config.port,
      protocol: config.protocol,
      healthCheckPath: config.healthCheckPath,
      securityGroup,
      targets: Array.from({ length: config.count }, (_, index) => ref(instanceSuffix(index))),
    }),
    connects: ({ config, securityGroup, tier }) => ({
      ports: config.port === null ? [] : [{ port: config.port, protocol: 'tcp', label: config.protocol }],
      securityGroup,
      public: tier === 'public' && (config.publicIp || config.elasticIp),
    }),
    places: ({ config }) => ({
      types: [config.instanceType],
      tenancy: config.tenancy,
      onInstances: true,
      takesHosts: true,
    }),
    reserves: ({ config }) => ({
      types: [config.instanceType],
      windows: IMAGES[config.image].windows,
      tenancy: config.tenancy,
      onDemand: { min: config.count, desired: config.count, max: config.count },
    }),
  },
  out: {
    connects: ({ securityGroup }) => ({ securityGroup, cidrs: [] }),
    uses: ({ ref, securityGroup }) => ({ role: ref('Role'), securityGroup }),
  },
  summary: (config) => [
    plural(config.count, 'instance'),
    config.instanceType,
    config.tenancy === 'dedicated' ? 'Dedicated tenancy' : IMAGES[config.image].label,
  ],
  traits: (config) => {
    const count = { min: config.count, desired: config.count, max: config.count }
    const outbound = outboundOf(config)
    const publicIp = config.publicIp || config.elasticIp
    return {
      instances: {
        types: [{ name: config.instanceType, path: ['instanceType'] }],
        count,
        spotShare: 0,
        onDemandBase: 0,
        ...launchTraits(config),
        publicIp,
        spreadsAcrossAzs: config.count > 1,
      },
      addresses: { count, what: plural(config.count, 'instance') },
      ...(outbound && { outbound: { ...outbound, publicIp } }),
    }
  },
  resources: instanceResources,
  cost: instanceCost,
})
