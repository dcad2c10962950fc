import { instanceType } from '../../../shared/facts/instanceTypes.ts'
import {
  at,
  type Check,
  items,
  leaves,
  type Some,
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
  'tasks have a size, roles, and containers as drawn': tasks,
  'logs go to a group of the same node, in the Region of the stack': logs,
  'scaling acts on what it was made for, by a metric that this has': scaling,
  'groups are watched as drawn': groups,
  'the cluster knows the capacity that its services use, and instances join it': capacity,
  'versions and launch templates are the stack’s own': templates,
  'queues, jobs and environments of AWS Batch fit together': batch,
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

function triple({ properties }: Thing): (number | null)[] {
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
      if (instanceType(type) === null) yield `${thing.id}: AWS has no instance type ${type}`
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

interface DrawnContainer {
  readonly name: string
  readonly command?: readonly string[]
  readonly image?: string | null
  readonly ports?: readonly { readonly port: number }[]
  readonly secrets?: readonly { readonly name: string }[]
  readonly environment?: Readonly<Record<string, string>>
}

function* tasks(world: World): Iterable<string> {
  for (const { id, properties, origin } of world.of('AWS::ECS::TaskDefinition')) {
    const node = world.graph.nodes.get(origin)
    const drawn = node ? setting(node, 'containers') : undefined
    const containers = items(properties.ContainerDefinitions)
    if (!containers.some((one) => at(one, 'Essential') === true)) yield `${id}: no container is essential`
    const fargate = items(properties.RequiresCompatibilities).includes('FARGATE')
    if (fargate && properties.NetworkMode !== 'awsvpc') yield `${id}: AWS Fargate needs awsvpc`
    if (properties.ExecutionRoleArn === undefined)
      yield `${id}: without an execution role it writes no logs and reads no secrets`
    if (properties.TaskRoleArn === undefined) yield `${id}: without a task role`
    if (fargate && (properties.Cpu === undefined || properties.Memory === undefined))
      yield `${id}: AWS Fargate needs a size`
    for (const container of Array.isArray(drawn) ? (drawn as DrawnContainer[]) : []) {
      const made = containers.find((one) => at(one, 'Name') === container.name)
      if (made === undefined) {
        yield `${id}: the container ${container.name} is missing`
        continue
      }
      const ports = items(at(made, 'PortMappings')).map((one) => Number(at(one, 'ContainerPort')))
      const wanted = (container.ports ?? []).map(({ port }) => port)
      if (ports.join() !== wanted.join())
        yield `${id}: ${container.name} opens ${ports.join()} instead of ${wanted.join()}`
      const command = items(at(made, 'Command')).map(textOf)
      if (container.command && command.join() !== container.command.join())
        yield `${id}: ${container.name} runs ${command.join(' ')} instead of ${container.command.join(' ')}`
      const secrets = items(at(made, 'Secrets')).map((one) => textOf(at(one, 'Name')))
      for (const { name } of container.secrets ?? [])
        if (!secrets.includes(name)) yield `${id}: ${container.name} does not get the secret ${name}`
      const environment = items(at(made, 'Environment')).map(
        (one) => `${textOf(at(one, 'Name'))}=${textOf(at(one, 'Value'))}`,
      )
      for (const [name, value] of Object.entries(container.environment ?? {}))
        if (!environment.includes(`${name}=${value}`))
          yield `${id}: ${container.name} does not get ${name}=${value}`
      if (
        container.image &&
        textOf(at(made, 'Image')) !== container.image &&
        targetsOf(at(made, 'Image')).length === 0
      )
        yield `${id}: ${container.name} runs ${textOf(at(made, 'Image'))} instead of ${container.image}`
    }
  }
  for (const { id, properties } of world.of('AWS::ECS::Service')) {
    const task = world.to(properties.TaskDefinition, 'AWS::ECS::TaskDefinition')
    const kinds = items(task?.properties.RequiresCompatibilities)
    const launch = properties.LaunchType
    if (launch !== undefined && !kinds.includes(launch))
      yield `${id} is launched on ${textOf(launch)}, its task is for ${kinds.map(textOf).join()}`
    for (const one of items(properties.CapacityProviderStrategy)) {
      const provider = at(one, 'CapacityProvider')
      const wants = typeof provider === 'string' && provider.startsWith('FARGATE') ? 'FARGATE' : 'EC2'
      if (!kinds.includes(wants)) yield `${id}: capacity ${textOf(provider)} cannot run its task`
    }
    const network = at(properties, 'NetworkConfiguration', 'AwsvpcConfiguration')
    if (task?.properties.NetworkMode === 'awsvpc' && items(at(network, 'Subnets')).length === 0)
      yield `${id}: no subnets for its tasks`
    if (task?.properties.NetworkMode === 'awsvpc' && items(at(network, 'SecurityGroups')).length === 0)
      yield `${id}: no security group for its tasks`
    const public_ =
      world.graph.nodes.get(world.things.find((one) => one.id === id)?.origin ?? '')?.tier === 'public'
    if (!public_ && at(network, 'AssignPublicIp') === 'ENABLED')
      yield `${id}: a public address in a private tier`
  }
}

function* logs(world: World): Iterable<string> {
  for (const thing of world.things)
    for (const { path, key, value } of leaves(thing.properties)) {
      if (key === 'awslogs-group') {
        const holder = path.replace(/\.Options\.awslogs-group$/, '.LogDriver')
        const driver = [...leaves(thing.properties)].find((one) => one.path === holder)?.value
        if (driver !== 'awslogs')
          yield `${thing.id}.${holder} is ${textOf(driver)}, with the options of awslogs`
      }
      if (key === 'awslogs-region' && textOf(value) !== '<AWS::Region>')
        yield `${thing.id}.${path} is ${textOf(value)}`
      if (key !== 'awslogs-group' && key !== 'LogGroupName') continue
      const group = world.to(value, 'AWS::Logs::LogGroup')
      if (group && group.origin !== thing.origin)
        yield `${thing.id} writes to ${group.id}, the log group of ${group.origin}`
    }
  for (const { id, properties } of [
    ...world.of('AWS::ECS::TaskDefinition'),
    ...world.of('AWS::Batch::JobDefinition'),
  ])
    for (const container of [
      ...items(properties.ContainerDefinitions),
      ...items(properties.ContainerProperties),
    ])
      if (at(container, 'LogConfiguration', 'LogDriver') === undefined)
        yield `${id}: a container without logs`
}

const METRICS: Readonly<Record<string, RegExp>> = {
  'ecs:service:DesiredCount': /^(ECSServiceAverage(CPU|Memory)Utilization|ALBRequestCountPerTarget)$/,
}
const GROUP_METRICS = /^ASGAverage(CPUUtilization|NetworkIn|NetworkOut)$|^ALBRequestCountPerTarget$/

function* scaling(world: World): Iterable<string> {
  for (const { id, properties, origin } of world.of('AWS::ApplicationAutoScaling::ScalableTarget')) {
    const targets = targetsOf(properties.ResourceId)
    const own = world.things.filter(({ id: one, origin: from }) => targets.includes(one) && from === origin)
    if (own.length === 0) yield `${id}: scales nothing of ${origin}`
    const [service, dimension] = [textOf(properties.ServiceNamespace), textOf(properties.ScalableDimension)]
    if (!dimension.startsWith(`${service}:`)) yield `${id}: ${dimension} is no dimension of ${service}`
    if (service === 'ecs' && !/^service\/<[^>]+>\/<[^>]+\.Name>$/.test(textOf(properties.ResourceId)))
      yield `${id}: ${textOf(properties.ResourceId)} is not service/cluster/name`
  }
  const policies = world.of('AWS::ApplicationAutoScaling::ScalingPolicy', 'AWS::AutoScaling::ScalingPolicy')
  for (const { id, properties, origin } of policies) {
    const target =
      world.to(properties.ScalingTargetId, 'AWS::ApplicationAutoScaling::ScalableTarget') ??
      world.to(properties.AutoScalingGroupName, 'AWS::AutoScaling::AutoScalingGroup')
    if (target && target.origin !== origin) yield `${id} acts on ${target.id}, which is of ${target.origin}`
    const settings =
      properties.TargetTrackingConfiguration ?? properties.TargetTrackingScalingPolicyConfiguration
    if (settings === undefined) continue
    const metric = at(settings, 'PredefinedMetricSpecification', 'PredefinedMetricType')
    const known =
      METRICS[textOf(target?.properties.ScalableDimension)] ??
      (target?.type === 'AWS::AutoScaling::AutoScalingGroup' ? GROUP_METRICS : null)
    if (metric !== undefined && known && !known.test(textOf(metric)))
      yield `${id}: ${textOf(target?.type)} has no metric ${textOf(metric)}`
    yield* label(world, id, origin, settings, metric)
    const node = world.graph.nodes.get(origin)
    const drawn = node ? numbersIn(node.config) : null
    const value = Number(at(settings, 'TargetValue'))
    if (drawn && !drawn.has(value)) yield `${id}: nobody drew a target of ${value}`
    if (/Utilization$/.test(textOf(metric)) && !(value > 0 && value <= 100))
      yield `${id}: ${value} is no percentage`
  }
  yield* policiesDrawn(world)
}

/** `app/<balancer>/targetgroup/<group>`: both ends must be those of one connection into the node. */
function* label(world: World, id: string, origin: string, settings: Some, metric: Some): Iterable<string> {
  const text = textOf(at(settings, 'PredefinedMetricSpecification', 'ResourceLabel'))
  if (metric !== 'ALBRequestCountPerTarget') return
  const match = /^<(\w+)\.LoadBalancerFullName>\/<(\w+)\.TargetGroupFullName>$/.exec(text)
  if (!match) {
    yield `${id}: ${text || 'no label'} names no load balancer and target group`
    return
  }
  const [balancer, group] = [1, 2].map(
    (index) => world.things.find((thing) => thing.id === match[index])?.origin,
  )
  const edge = world.edges.find((one) => one.id === group)
  if (edge?.to.id !== origin || edge.from.id !== balancer)
    yield `${id} counts requests of another connection: ${text}`
}

function numbersIn(value: unknown, found: Set<number> = new Set()): Set<number> {
  if (typeof value === 'number') found.add(value)
  if (typeof value === 'object' && value !== null)
    for (const item of Object.values(value)) numbersIn(item, found)
  return found
}

/** Which settings ask for a policy by which metric; each that is set needs one. */
function* policiesDrawn(world: World): Iterable<string> {
  for (const node of world.nodes) {
    const made = world
      .of('AWS::ApplicationAutoScaling::ScalingPolicy', 'AWS::AutoScaling::ScalingPolicy')
      .filter(({ origin }) => origin === node.id)
    const says = made
      .map(
        ({ properties }) =>
          properties.TargetTrackingConfiguration ?? properties.TargetTrackingScalingPolicyConfiguration,
      )
      .map(
        (one) =>
          `${textOf(at(one, 'PredefinedMetricSpecification', 'PredefinedMetricType'))} ${textOf(at(one, 'TargetValue'))}`,
      )
    const tracking = setting(node, 'targetTracking')
    const wanted = Array.isArray(tracking) ? tracking.map(({ metric, target }) => `${metric} ${target}`) : []
    const service = Object(setting(node, 'autoScaling'))
    const hasTarget = world
      .of('AWS::ApplicationAutoScaling::ScalableTarget')
      .some(({ origin }) => origin === node.id)
    if (service.enabled === true && !hasTarget) yield `${node.name} is drawn to scale, and does not`
    if (service.enabled === true) {
      for (const [key, metric] of [
        ['cpuTargetPercent', 'ECSServiceAverageCPUUtilization'],
        ['memoryTargetPercent', 'ECSServiceAverageMemoryUtilization'],
        ['requestsPerTarget', 'ALBRequestCountPerTarget'],
      ] as const)
        if (typeof service[key] === 'number') wanted.push(`${metric} ${service[key]}`)
    }
    for (const one of wanted) if (!says.includes(one)) yield `${node.name}: no scaling by ${one}`
  }
}

function* groups(world: World): Iterable<string> {
  for (const { id, properties, origin } of world.of('AWS::AutoScaling::AutoScalingGroup')) {
    const node = world.graph.nodes.get(origin)
    const behind = items(properties.TargetGroupARNs).length > 0
    // Only a load balancer can tell EC2 Auto Scaling that an instance is ill beyond its own status checks.
    const wanted = behind && node ? setting(node, 'healthCheck') : 'EC2'
    if (wanted !== undefined && properties.HealthCheckType !== wanted)
      yield `${id} is watched by ${textOf(properties.HealthCheckType)} instead of ${wanted}`
    const hooks = node ? setting(node, 'lifecycleHooks') : undefined
    const drawn = Array.isArray(hooks) ? hooks.map(({ heartbeat }) => heartbeat) : []
    const made = items(properties.LifecycleHookSpecificationList).map((one) =>
      Number(at(one, 'HeartbeatTimeout')),
    )
    if (made.join() !== drawn.join())
      yield `${id}: lifecycle hooks of ${made.join()} s instead of ${drawn.join()}`
  }
  for (const { id, properties, origin } of world.of('AWS::EKS::Nodegroup')) {
    const drawn = setting(world.graph.nodes.get(origin) ?? ({} as never), 'taints')
    const made = items(properties.Taints).map((one) =>
      [at(one, 'Key'), at(one, 'Value'), at(one, 'Effect')].join(' '),
    )
    const wanted = Array.isArray(drawn)
      ? drawn.map(({ key, value, effect }) => [key, value, effect].join(' '))
      : []
    if (made.join() !== wanted.join()) yield `${id}: taints ${made.join()} instead of ${wanted.join()}`
  }
}

function* capacity(world: World): Iterable<string> {
  for (const { id, properties } of world.of('AWS::ECS::Service')) {
    const cluster = targetOf(properties.Cluster)
    const known = world
      .of('AWS::ECS::ClusterCapacityProviderAssociations')
      .filter((one) => targetOf(one.properties.Cluster) === cluster)
    for (const one of items(properties.CapacityProviderStrategy)) {
      const provider = textOf(at(one, 'CapacityProvider'))
      const listed = known.filter((other) =>
        items(other.properties.CapacityProviders).map(textOf).includes(provider),
      )
      if (listed.length === 0) yield `${id}: its cluster does not know the capacity ${provider}`
    }
  }
  for (const edge of world.edges.filter(({ relation }) => relation === 'provides')) {
    const joins = world
      .of('AWS::EC2::LaunchTemplate')
      .filter(({ origin }) => origin === edge.from.id)
      .some(
        ({ properties }) =>
          /ECS_CLUSTER=["']?<(\w+)>/.test(textOf(at(properties.LaunchTemplateData, 'UserData'))) &&
          targetsOf(at(properties.LaunchTemplateData, 'UserData')).some(
            (target) => world.things.find(({ id }) => id === target)?.origin === edge.to.id,
          ),
      )
    // Other images have no ECS agent that would read it; the rules tell so while drawing.
    const agent = world
      .of('AWS::EC2::LaunchTemplate')
      .some(
        ({ origin, properties }) =>
          origin === edge.from.id &&
          /ecs\/optimized/.test(textOf(at(properties.LaunchTemplateData, 'ImageId'))),
      )
    if (agent && !joins) yield `${edge.from.name}: its instances do not join ${edge.to.name}`
  }
}

function* templates(world: World): Iterable<string> {
  for (const thing of world.things)
    for (const { path, value } of leaves(thing.properties)) {
      const match = /^(.*LaunchTemplate(?:Specification)?)\.Version$/.exec(path)
      if (!match) continue
      const holder = at(thing.properties, ...(match[1] ?? '').split('.'))
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

function* batch(world: World): Iterable<string> {
  for (const { id, properties, origin } of world.of('AWS::Batch::JobQueue')) {
    const found = items(properties.ComputeEnvironmentOrder)
      .flatMap((one) => targetsOf(at(one, 'ComputeEnvironment')))
      .map((one) => world.things.find((thing) => thing.id === one)?.origin)
    const drawn = world.edges
      .filter(({ from, relation }) => from.id === origin && relation === 'dispatches')
      .map(({ to }) => to.id)
    if ([...found].sort().join() !== drawn.sort().join())
      yield `${id} sends to ${found.join()}, and is drawn to ${drawn.join()}`
    if (properties.State !== undefined && properties.State !== 'ENABLED')
      yield `${id} is ${textOf(properties.State)}`
  }
  for (const { id, properties, origin } of world.of('AWS::Batch::JobDefinition')) {
    const node = world.graph.nodes.get(origin)
    const needs = items(at(properties.ContainerProperties, 'ResourceRequirements'))
    const of = (type: string) =>
      Number(
        at(
          needs.find((one) => at(one, 'Type') === type),
          'Value',
        ),
      )
    if (
      node &&
      (of('VCPU') !== setting(node, 'size', 'vcpus') || of('MEMORY') !== setting(node, 'size', 'memoryMiB'))
    )
      yield `${id}: ${of('VCPU')} vCPU and ${of('MEMORY')} MiB instead of ${JSON.stringify(setting(node, 'size'))}`
    const command = node ? setting(node, 'command') : undefined
    if (
      Array.isArray(command) &&
      command.length > 0 &&
      items(at(properties.ContainerProperties, 'Command')).map(textOf).join() !== command.join()
    )
      yield `${id} runs another command than drawn`
    const fargate = items(properties.PlatformCapabilities).includes('FARGATE')
    if (fargate && at(properties.ContainerProperties, 'ExecutionRoleArn') === undefined)
      yield `${id}: AWS Fargate needs an execution role`
    if (at(properties.ContainerProperties, 'JobRoleArn') === undefined) yield `${id}: without a job role`
  }
  for (const { id, properties } of world.of('AWS::Batch::ComputeEnvironment')) {
    if (properties.State !== undefined && properties.State !== 'ENABLED')
      yield `${id} is ${textOf(properties.State)}`
    if (items(at(properties.ComputeResources, 'SecurityGroupIds')).length === 0)
      yield `${id} has no security group`
  }
}
