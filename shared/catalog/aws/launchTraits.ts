import type { InstancesTrait, OutboundTrait } from '../traits.ts'
import type { LaunchSettings } from './launchSettings.ts'
import { imageArchitecture } from './machineImages.ts'

/** What rules may know of an instance whatever launches it. */
export const launchTraits = (config: LaunchSettings) =>
  ({
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
  }) satisfies Partial<InstancesTrait>

/** Calls without which an agent on the instance does not register; null: there is none. */
export function outboundOf(config: LaunchSettings): OutboundTrait | null {
  const joinsEcs = config.image === 'ecs-optimized-al2023' || config.image === 'bottlerocket-ecs'
  const endpoints = [
    ...(config.sessionManager ? ['ssm', 'ssmmessages'] : []),
    ...(joinsEcs ? ['ecs', 'ecs-agent', 'ecs-telemetry'] : []),
  ]
  if (endpoints.length === 0) return null
  return {
    endpoints,
    publicIp: config.publicIp,
    purpose: joinsEcs
      ? `register with Amazon ECS${config.sessionManager ? ' and AWS Systems Manager' : ''}`
      : 'register with AWS Systems Manager',
  }
}
