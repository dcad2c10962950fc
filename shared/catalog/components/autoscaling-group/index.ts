import { plural } from '../../../base/text.ts'
import { IMAGES, imageArchitecture } from '../../aws/machineImages.ts'
import { groupMetrics } from '../../aws/metrics.ts'
import { defineComponent } from '../../define.ts'
import { type AsgConfig, asgConfig, typesOf } from './config.ts'
import { asgCost } from './cost.ts'
import { asgResources } from './resources.ts'
import { asgTraits, onDemandInstances } from './traits.ts'

export const autoScalingGroup = defineComponent({
  type: 'autoscaling-group',
  title: 'Auto Scaling group',
  category: 'compute',
  icon: 'autoscaling-group',
  description: 'EC2 instances that are kept healthy, spread over Availability Zones and scaled to the load.',
  docs: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/what-is-amazon-ec2-auto-scaling.html',
  keywords: ['asg', 'ec2', 'instances', 'servers', 'launch template', 'spot', 'scaling', 'virtual machine'],
  schemaVersion: 1,
  config: asgConfig,
  placement: { inside: ['canvas', 'region', 'vpc', 'tier'] },
  wantsTier: ({ publicIp }) => (publicIp ? 'public' : 'private'),
  securityGroup: () => true,
  in: {
    routes: ({ config, securityGroup }) => ({
      targetType: 'instance',
      port: config.port,
      protocol: config.protocol,
      healthCheckPath: config.healthCheckPath,
      securityGroup,
    }),
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
      onDemand: onDemandInstances(config),
    }),
    builds: ({ config }) => ({
      windows: IMAGES[config.image].windows,
      architecture: imageArchitecture({
        family: config.image,
        architecture: config.architecture,
        instanceType: config.instanceType,
      }),
    }),
    manages: ({ config, ref }) => ({
      key: 'aws:autoscaling:groupName',
      value: ref(),
      windows: IMAGES[config.image].windows,
      managed: config.sessionManager,
    }),
    monitors: ({ ref }) => ({ metrics: groupMetrics(ref()), byCluster: false, logGroup: null }),
  },
  out: {
    connects: ({ securityGroup }) => ({ securityGroup, cidrs: [] }),
    mounts: ({ config, ref, securityGroup }) => ({
      platform: 'ec2',
      role: ref('Role'),
      securityGroup,
      cannot: MOUNTING[config.image] ? {} : { efs: NO_CLIENT, 'fsx-lustre': NO_CLIENT },
    }),
    provides: ({ config, logicalId, ref }) => ({
      autoScalingGroup: ref(),
      logicalId: logicalId(),
      scaleInProtection: config.protectFromScaleIn,
    }),
    uses: ({ ref, securityGroup }) => ({ role: ref('Role'), securityGroup }),
  },
  summary: (config) => [
    instancesText(config),
    config.mixed.enabled && config.mixed.types.length > 0
      ? `${config.instanceType} and ${plural(config.mixed.types.length, 'other')}`
      : config.instanceType,
    config.mixed.enabled && config.mixed.onDemandPercent < 100
      ? `${100 - config.mixed.onDemandPercent} % Spot above ${config.mixed.onDemandBase}`
      : IMAGES[config.image].label,
  ],
  traits: asgTraits,
  resources: asgResources,
  cost: asgCost,
})

/** Images whose package manager has the clients of both file systems. */
const MOUNTING: Readonly<Record<AsgConfig['image'], boolean>> = {
  'amazon-linux-2023': true,
  'ubuntu-24.04': false,
  'windows-2022': false,
  'ecs-optimized-al2023': true,
  'bottlerocket-ecs': false,
  custom: true,
}
const NO_CLIENT =
  'Its image has no client of the file system among its packages: use Amazon Linux 2023, or an image of your own.'

/** With weights, sizes count capacity units. */
function instancesText({ minSize, maxSize, desiredCapacity, mixed }: AsgConfig): string {
  const noun = mixed.enabled && mixed.weight !== null ? 'unit' : 'instance'
  return minSize === maxSize
    ? plural(minSize, noun)
    : `${minSize}–${maxSize} ${noun}s, ${desiredCapacity} desired`
}
