import { imageArchitecture } from '../../aws/machineImages.ts'
import type { CapacityRange, Traits } from '../../traits.ts'
import { sizeOf } from './capacity.ts'
import { type AsgConfig, typesOf } from './config.ts'

export function asgTraits(config: AsgConfig): Traits {
  const count = instancesOf(config)
  const joinsEcs = config.image === 'ecs-optimized-al2023' || config.image === 'bottlerocket-ecs'
  const endpoints = [
    ...(config.sessionManager ? ['ssm', 'ssmmessages'] : []),
    ...(joinsEcs ? ['ecs', 'ecs-agent', 'ecs-telemetry'] : []),
  ]
  return {
    instances: {
      types: typesOf(config).map(({ name, path }) => ({ name, path })),
      count,
      spotShare: config.mixed.enabled ? (100 - config.mixed.onDemandPercent) / 100 : 0,
      onDemandBase: config.mixed.enabled ? config.mixed.onDemandBase : 0,
      imageArchitecture: imageArchitecture({
        family: config.image,
        architecture: config.architecture,
        instanceType: config.instanceType,
      }),
      volumes: [
        {
          type: config.rootVolume.type,
          sizeGiB: config.rootVolume.sizeGiB,
          path: ['rootVolume', 'type'],
        },
        ...config.dataVolumes.map(({ type, sizeGiB }, index) => ({
          type,
          sizeGiB,
          path: ['dataVolumes', index, 'type'],
        })),
      ],
      imdsv2Required: config.imdsv2Required,
      imdsv2Path: ['imdsv2Required'],
      publicIp: config.publicIp,
      spreadsAcrossAzs: true,
    },
    addresses: { count, what: `up to ${count.max} instances` },
    ...(endpoints.length > 0 && {
      outbound: {
        endpoints,
        publicIp: config.publicIp,
        purpose: joinsEcs
          ? `register with Amazon ECS${config.sessionManager ? ' and AWS Systems Manager' : ''}`
          : 'register with AWS Systems Manager',
      },
    }),
  }
}

/** Sizes in instances: with weights, as many as the heaviest, the main and the lightest type would make. */
function instancesOf(config: AsgConfig): CapacityRange {
  const { min, desired, max } = sizeOf(config)
  const weights = typesOf(config).map(({ weight }) => weight)
  return {
    min: Math.ceil(min / Math.max(...weights)),
    desired: Math.ceil(desired / (weights[0] ?? 1)),
    max: Math.ceil(max / Math.min(...weights)),
  }
}
