import { at, type Check, items, type Some, setting, targetsOf, textOf, type World } from './world.ts'

export const scalingAndHealth: Readonly<Record<string, Check>> = {
  'scaling acts on what it was made for, by a metric that this has': scaling,
  'groups are watched as drawn': groups,
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
          `${at(one, 'CustomizedMetricSpecification') ? 'custom' : textOf(at(one, 'PredefinedMetricSpecification', 'PredefinedMetricType'))} ${textOf(at(one, 'TargetValue'))}`,
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
