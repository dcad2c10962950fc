import { databaseNodePrice } from '../../../shared/facts/databaseNodes.ts'
import { instanceType } from '../../../shared/facts/instanceTypes.ts'
import {
  at,
  type Check,
  items,
  leaves,
  setting,
  type Thing,
  targetOf,
  targetsOf,
  textOf,
  type World,
} from './world.ts'

export const compute: Readonly<Record<string, Check>> = {
  'sizes are as drawn, and least, wanted and most agree': sizes,
  'instance types are as drawn, and of the image’s architecture': architectures,
  'versions and launch templates are the stack’s own': templates,
}

/** Where AWS's properties say how many, and the settings that may have asked for it. The first setting found counts. */
const COUNTS: readonly (readonly [type: string, path: readonly string[], settings: readonly string[]])[] = [
  ['AWS::AutoScaling::AutoScalingGroup', ['MinSize'], ['minSize']],
  ['AWS::AutoScaling::AutoScalingGroup', ['MaxSize'], ['maxSize']],
  ['AWS::AutoScaling::AutoScalingGroup', ['DesiredCapacity'], ['desiredCapacity']],
  ['AWS::ECS::Service', ['DesiredCount'], ['desiredCount']],
  ['AWS::AutoScaling::AutoScalingGroup', ['HealthCheckGracePeriod'], ['healthCheckGracePeriod']],
  [
    'AWS::ECS::Service',
    ['DeploymentConfiguration', 'DeploymentCircuitBreaker', 'Enable'],
    ['deployment.circuitBreaker'],
  ],
  ['AWS::ECS::TaskDefinition', ['Cpu'], ['size.cpu']],
  ['AWS::ECS::TaskDefinition', ['Memory'], ['size.memoryMiB']],
  ['AWS::ECS::TaskDefinition', ['RuntimePlatform', 'CpuArchitecture'], ['cpuArchitecture']],
  ['AWS::ECS::Cluster', ['ClusterSettings', '0', 'Value'], ['containerInsights']],
  ['AWS::ApplicationAutoScaling::ScalableTarget', ['MinCapacity'], ['autoScaling.minCapacity']],
  ['AWS::ApplicationAutoScaling::ScalableTarget', ['MaxCapacity'], ['autoScaling.maxCapacity']],
  ['AWS::EKS::Cluster', ['Version'], ['version']],
  ['AWS::EKS::Cluster', ['DeletionProtection'], ['deletionProtection']],
  ['AWS::EKS::Nodegroup', ['ScalingConfig', 'MinSize'], ['minSize']],
  ['AWS::EKS::Nodegroup', ['ScalingConfig', 'MaxSize'], ['maxSize']],
  ['AWS::EKS::Nodegroup', ['ScalingConfig', 'DesiredSize'], ['desiredSize']],
  ['AWS::EKS::Nodegroup', ['CapacityType'], ['capacityType']],
  ['AWS::EKS::Nodegroup', ['AmiType'], ['amiType']],
  ['AWS::Batch::ComputeEnvironment', ['ComputeResources', 'Type'], ['type']],
  ['AWS::Batch::ComputeEnvironment', ['ComputeResources', 'MaxvCpus'], ['maxvCpus']],
  ['AWS::Batch::JobQueue', ['Priority'], ['priority']],
  ['AWS::Batch::JobDefinition', ['RetryStrategy', 'Attempts'], ['retry.attempts']],
  ['AWS::Batch::JobDefinition', ['Timeout', 'AttemptDurationSeconds'], ['timeoutSeconds']],
  ['AWS::EC2::FlowLog', ['TrafficType'], ['flowLogs.traffic']],
  ['AWS::EC2::LaunchTemplate', ['LaunchTemplateData', 'InstanceType'], ['instanceType']],
  [
    'AWS::EC2::LaunchTemplate',
    ['LaunchTemplateData', 'BlockDeviceMappings', '0', 'Ebs', 'VolumeSize'],
    ['rootVolume.sizeGiB', 'disk.sizeGiB'],
  ],
  [
    'AWS::EC2::LaunchTemplate',
    ['LaunchTemplateData', 'BlockDeviceMappings', '0', 'Ebs', 'VolumeType'],
    ['rootVolume.type', 'disk.type'],
  ],
  ['AWS::ECR::Repository', ['ImageScanningConfiguration', 'ScanOnPush'], ['scanOnPush']],
]

function* sizes(world: World): Iterable<string> {
  for (const thing of world.things) {
    const node = world.graph.nodes.get(thing.origin)
    if (!node) continue
    for (const [type, path, settings] of COUNTS) {
      if (type !== thing.type) continue
      const drawn = settings
        .map((one) => setting(node, ...one.split('.')))
        .find((value) => value !== undefined && value !== null)
      const found = at(thing.properties, ...path)
      if (drawn === undefined || (found === undefined && path.length > 2)) continue
      if (textOf(found) !== String(drawn))
        yield `${thing.id}.${path.join('.')} is ${textOf(found) || 'missing'}, and ${node.name} was drawn with ${drawn}`
    }
    const [least, wanted, most] = triple(thing)
    if (least !== null && most !== null && least > most)
      yield `${thing.id}: at least ${least}, at most ${most}`
    if (wanted !== null && ((least ?? 0) > wanted || wanted > (most ?? wanted)))
      yield `${thing.id}: ${wanted} wanted, between ${least} and ${most}`
  }
  for (const { id, type, plan, properties } of world.things) {
    if (type !== 'AWS::AutoScaling::AutoScalingGroup') continue
    const kept = at(plan.updatePolicy, 'AutoScalingRollingUpdate', 'MinInstancesInService')
    // CloudFormation refuses a rolling update that has to keep as many instances as the group may have.
    if (
      kept !== undefined &&
      Number(kept) >= Math.max(1, Number(properties.MaxSize)) &&
      Number(kept) > 0 &&
      Number(properties.MaxSize) > 0
    )
      yield `${id}: a rolling update that keeps ${textOf(kept)} of ${textOf(properties.MaxSize)} never begins`
  }
}

function triple({ properties }: Thing): [least: number | null, wanted: number | null, most: number | null] {
  const holder = properties.ScalingConfig ?? properties
  const number = (...keys: string[]) => {
    const found = keys.map((key) => at(holder, key)).find((value) => value !== undefined)
    return found === undefined || Number.isNaN(Number(found)) ? null : Number(found)
  }
  return [
    number('MinSize', 'MinCapacity'),
    number('DesiredSize', 'DesiredCapacity'),
    number('MaxSize', 'MaxCapacity'),
  ]
}

const ARCHITECTURE: readonly (readonly [RegExp, 'arm64' | 'x86_64'])[] = [
  [/arm64|ARM_64|ARM64|aarch64/, 'arm64'],
  [/x86|X86|amd64/, 'x86_64'],
]
const named = (text: string) => ARCHITECTURE.find(([pattern]) => pattern.test(text))?.[1] ?? null
/** null: unknown, or an image for either will do. */
const architectureOf = (type: string): string | null => {
  const [only, ...others] = instanceType(type)?.architectures ?? []
  return only === undefined || others.length > 0 ? null : only
}

/** OpenSearch Service calls its nodes by names of their own; AWS's price list of the largest Region has them all. */
const exists = (type: string): boolean =>
  type.endsWith('.search')
    ? databaseNodePrice('opensearch', type, 'opensearch', 'us-east-1') !== null
    : instanceType(type) !== null

function* architectures(world: World): Iterable<string> {
  for (const thing of world.things) {
    const types = [...leaves(thing.properties)].flatMap(({ key, value }) =>
      /^InstanceTypes?$/.test(key) && typeof value === 'string' && value.includes('.') ? [value] : [],
    )
    const image =
      targetOf(at(thing.properties, 'LaunchTemplateData', 'ImageId')) ??
      textOf(at(thing.properties, 'LaunchTemplateData', 'ImageId'))
    const wanted = named(textOf(thing.properties.AmiType) || image)
    for (const type of types) {
      if (!exists(type)) yield `${thing.id}: AWS has no instance type ${type}`
      const is = architectureOf(type)
      if (wanted !== null && is !== null && is !== wanted)
        yield `${thing.id}: ${type} is ${is}, its image ${wanted}`
    }
    const node = world.graph.nodes.get(thing.origin)
    const written = JSON.stringify(node?.config ?? null)
    for (const type of types)
      if (node && !written.includes(`"${type}"`)) yield `${thing.id}: ${type} was not drawn in ${node.name}`
  }
  for (const group of world.of('AWS::AutoScaling::AutoScalingGroup')) {
    const template = world.to(
      at(
        group.properties,
        'MixedInstancesPolicy',
        'LaunchTemplate',
        'LaunchTemplateSpecification',
        'LaunchTemplateId',
      ) ?? at(group.properties, 'LaunchTemplate', 'LaunchTemplateId'),
      'AWS::EC2::LaunchTemplate',
    )
    const own = architectureOf(textOf(at(template?.properties, 'LaunchTemplateData', 'InstanceType')))
    for (const { value } of leaves(
      at(group.properties, 'MixedInstancesPolicy', 'LaunchTemplate', 'Overrides') ?? [],
    )) {
      const is = architectureOf(textOf(value))
      if (is !== null && own !== null && is !== own)
        yield `${group.id}: ${textOf(value)} is ${is}, its launch template ${own}`
    }
    const drawn = Object(
      setting(world.graph.nodes.get(group.origin) ?? world.nodes[0] ?? ({} as never), 'mixed'),
    )
    const mixed = at(group.properties, 'MixedInstancesPolicy', 'InstancesDistribution')
    if (drawn.enabled === true) {
      const listed = items(at(group.properties, 'MixedInstancesPolicy', 'LaunchTemplate', 'Overrides')).map(
        (one) => textOf(at(one, 'InstanceType')),
      )
      for (const { instanceType: type } of drawn.types ?? [])
        if (!listed.includes(type)) yield `${group.id}: ${type} is drawn and not among its types`
      if (at(mixed, 'OnDemandBaseCapacity') !== drawn.onDemandBase)
        yield `${group.id}: another On-Demand base than ${drawn.onDemandBase}`
      if (at(mixed, 'OnDemandPercentageAboveBaseCapacity') !== drawn.onDemandPercent)
        yield `${group.id}: another On-Demand share than ${drawn.onDemandPercent} %`
    } else if (drawn.enabled === false && mixed !== undefined)
      yield `${group.id}: a mix of pools that nobody drew`
  }
  for (const { id, properties, origin } of world.of(
    'AWS::EKS::Nodegroup',
    'AWS::Batch::ComputeEnvironment',
  )) {
    const drawn = setting(world.graph.nodes.get(origin) ?? ({} as never), 'instanceTypes')
    const listed = items(properties.InstanceTypes ?? at(properties.ComputeResources, 'InstanceTypes')).map(
      textOf,
    )
    if (
      Array.isArray(drawn) &&
      drawn.length > 0 &&
      textOf(at(properties.ComputeResources, 'Type')).startsWith('FARGATE') === false &&
      listed.join() !== drawn.join()
    )
      yield `${id}: instance types ${listed.join(', ')} instead of ${drawn.join(', ')}`
  }
}

function* templates(world: World): Iterable<string> {
  for (const thing of world.things)
    for (const { path, value } of leaves(thing.properties)) {
      const match = /^(.*LaunchTemplate(?:Specification)?)\.Version$/.exec(path)
      if (!match) continue
      const holder = at(thing.properties, ...(match[1] ?? '').split(/\.|\[|\]\.?/).filter(Boolean))
      const id = targetOf(at(holder, 'LaunchTemplateId') ?? at(holder, 'Id'))
      if (textOf(value) !== `<${id}.LatestVersionNumber>`)
        yield `${thing.id}.${path} is ${textOf(value)}: changes to the launch template would not be rolled out`
      const made = world.things.find((one) => one.id === id)
      if (made && made.origin !== thing.origin)
        yield `${thing.id} starts from ${made.id}, the launch template of ${made.origin}`
    }
  for (const { id, properties, origin } of world.of('AWS::EKS::Nodegroup')) {
    const cluster = world.to(properties.ClusterName, 'AWS::EKS::Cluster')
    if (cluster && cluster.origin !== world.graph.nodes.get(origin)?.parentId)
      yield `${id} joins ${cluster.id}, and is drawn elsewhere`
    if (
      cluster &&
      properties.Version !== undefined &&
      textOf(properties.Version) !== textOf(cluster.properties.Version)
    )
      yield `${id} runs ${textOf(properties.Version)}, its cluster ${textOf(cluster.properties.Version)}`
    const own = world.to(at(properties.LaunchTemplate, 'Id'), 'AWS::EC2::LaunchTemplate')
    const groups = targetsOf(at(own?.properties, 'LaunchTemplateData', 'SecurityGroupIds'))
    // With groups of one's own EKS adds none: without the cluster's the nodes cannot reach the control plane.
    if (own && groups.length > 0 && cluster && !groups.includes(cluster.id))
      yield `${own.id} lacks the cluster's security group`
  }
}
