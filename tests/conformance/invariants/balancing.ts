import type { GraphEdge } from '../../../shared/graph/graph.ts'
import { portsOf } from './traffic.ts'
import {
  at,
  type Check,
  items,
  sameSet,
  setting,
  type Thing,
  targetOf,
  targetsOf,
  textOf,
  type World,
} from './world.ts'

export const balancing: Readonly<Record<string, Check>> = {
  'requests reach the target: listener, target group, port, security group': wired,
  'listeners and rules are as drawn': listeners,
}

const TARGETS = 'AWS::ElasticLoadBalancingV2::TargetGroup'
const LISTENERS = ['AWS::ElasticLoadBalancingV2::Listener', 'AWS::ElasticLoadBalancingV2::ListenerRule']

/** The balancers that send to the target group. */
function balancersOf(world: World, group: Thing): Thing[] {
  return world.of(...LISTENERS).flatMap((one) => {
    if (!targetsOf(one.properties.DefaultActions ?? one.properties.Actions).includes(group.id)) return []
    const listener =
      one.properties.ListenerArn === undefined
        ? one
        : world.to(one.properties.ListenerArn, LISTENERS[0] ?? '')
    const balancer = world.to(
      listener?.properties.LoadBalancerArn,
      'AWS::ElasticLoadBalancingV2::LoadBalancer',
    )
    return balancer ? [balancer] : []
  })
}

function* wired(world: World): Iterable<string> {
  for (const edge of world.edges.filter(({ relation }) => relation === 'routes')) {
    const groups = world.of(TARGETS).filter(({ origin }) => origin === edge.id)
    if (groups.length === 0) yield `${edge.from.name} to ${edge.to.name}: no target group`
    for (const group of groups) {
      const balancers = balancersOf(world, group)
      if (!balancers.some(({ origin }) => origin === edge.from.id))
        yield `${group.id}: no listener of ${edge.from.name} forwards to it`
      if (balancers.some(({ origin }) => origin !== edge.from.id))
        yield `${group.id}: a listener of another load balancer forwards to it`
      yield* members(world, edge, group)
      yield* health(edge, group)
    }
  }
  for (const group of world.of(TARGETS))
    if (!world.edges.some(({ id }) => id === group.origin)) yield `${group.id}: no connection asks for it`
}

/** Who registers with the target group, and whether that is on the port on which it listens. */
function* members(world: World, edge: GraphEdge, group: Thing): Iterable<string> {
  const { TargetType: type, Port: port, VpcId: vpc } = group.properties
  const members = world.things.filter(
    ({ type: kind, properties }) =>
      !LISTENERS.includes(kind) &&
      !kind.includes('ScalingPolicy') &&
      kind !== 'AWS::CloudWatch::Alarm' &&
      targetsOf(properties).includes(group.id),
  )
  // Single instances are in the target group's own list, all of them and nothing else.
  const listed = items(group.properties.Targets).map((one) => targetOf(at(one, 'Id')))
  const instances = world
    .of(type === 'lambda' ? 'AWS::Lambda::Function' : 'AWS::EC2::Instance')
    .filter(({ origin }) => origin === edge.to.id)
  if (listed.length !== instances.length || instances.some(({ id }) => !listed.includes(id)))
    yield `${group.id} lists ${listed.join()}, and ${edge.to.name} has ${instances.map(({ id }) => id).join()}`
  if (type === 'lambda' && (port !== undefined || group.properties.Protocol !== undefined))
    yield `${group.id}: a function has neither port nor protocol`
  if (items(group.properties.Targets).some((one) => at(one, 'Port') !== port))
    yield `${group.id} registers another port than ${textOf(port)}`
  if (type !== 'lambda' && instances.length === 0 && !members.some(({ origin }) => origin === edge.to.id))
    yield `${group.id}: nothing of ${edge.to.name} registers with it`
  for (const { id, origin } of members)
    if (origin !== edge.to.id) yield `${id} registers with ${group.id}, the target group of ${edge.to.name}`
  const facet = Object(edge.toFacet)
  const wanted = edge.config.port ?? facet.port
  if (type !== 'lambda' && port !== wanted)
    yield `${group.id} sends to port ${textOf(port)}, and ${edge.to.name} listens on ${wanted}`
  for (const member of members) {
    if (member.type === 'AWS::AutoScaling::AutoScalingGroup' && type !== 'instance')
      yield `${group.id}: instances register by instance, not by ${textOf(type)}`
    if (member.type !== 'AWS::ECS::Service') continue
    const task = world.to(member.properties.TaskDefinition, 'AWS::ECS::TaskDefinition')
    if (task?.properties.NetworkMode === 'awsvpc' && type !== 'ip')
      yield `${group.id}: tasks with a network interface of their own register by ip`
    for (const balancer of items(member.properties.LoadBalancers)) {
      if (targetOf(at(balancer, 'TargetGroupArn')) !== group.id) continue
      const container = items(task?.properties.ContainerDefinitions).find(
        (one) => at(one, 'Name') === at(balancer, 'ContainerName'),
      )
      if (container === undefined)
        yield `${member.id}: its task has no container ${textOf(at(balancer, 'ContainerName'))}`
      const mapped = items(at(container, 'PortMappings')).map((one) => at(one, 'ContainerPort'))
      if (!mapped.includes(at(balancer, 'ContainerPort') ?? ''))
        yield `${member.id}: the container does not listen on ${textOf(at(balancer, 'ContainerPort'))}`
      if (at(balancer, 'ContainerPort') !== port)
        yield `${member.id} registers port ${textOf(at(balancer, 'ContainerPort'))}, and ${group.id} says ${textOf(port)}`
    }
  }
  const own = world.things.filter(({ origin }) => origin === edge.to.id)
  const targetVpc = own.find(({ properties }) => properties.VpcId !== undefined)?.properties.VpcId
  if (targetVpc !== undefined && textOf(vpc) !== textOf(targetVpc))
    yield `${group.id} is in another VPC than ${edge.to.name}`
}

const isNetwork = ({ fromFacet }: GraphEdge): boolean => Object(fromFacet).balancer === 'network'

/** Of a Network Load Balancer: the listener that the connection serves. */
function servedBy({ config, fromFacet }: GraphEdge): { port: number; protocol: string } | undefined {
  const all: readonly { port: number; protocol: string }[] = Object(fromFacet).listeners ?? []
  return all.find(({ port }) => port === (config.listenerPort ?? all[0]?.port))
}

/**
 * What a target group speaks: for requests what the target does, for connections what the listener does, but for TLS, which
 * ends at the listener unless the target speaks it as well.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-target-groups.html
 */
function groupProtocol(edge: GraphEdge, spoken: unknown): unknown {
  if (!isNetwork(edge)) return spoken
  const listens = servedBy(edge)?.protocol
  return listens === 'TLS' && spoken !== 'HTTPS' ? 'TCP' : listens
}

function* health(edge: GraphEdge, { id, properties }: Thing): Iterable<string> {
  const { config, toFacet, to } = edge
  if (properties.TargetType === 'lambda') return
  const check = Object(config.healthCheck)
  const wanted: [string, unknown][] = [
    ['HealthCheckEnabled', true],
    ['HealthCheckIntervalSeconds', check.interval],
    ['HealthCheckTimeoutSeconds', check.timeout],
    ['HealthyThresholdCount', check.healthyThreshold],
    ['UnhealthyThresholdCount', check.unhealthyThreshold],
  ]
  if (properties.HealthCheckProtocol !== 'TCP')
    wanted.push(['HealthCheckPath', check.path ?? Object(toFacet).healthCheckPath ?? '/'])
  for (const [key, value] of wanted)
    if (value !== undefined && properties[key] !== value)
      yield `${id}.${key} is ${textOf(properties[key])}, and ${to.name} was drawn with ${value}`
  const protocol =
    config.protocol === 'target' || config.protocol === undefined ? Object(toFacet).protocol : config.protocol
  const speaks = groupProtocol(edge, protocol)
  if (properties.Protocol !== speaks)
    yield `${id} speaks ${textOf(properties.Protocol)}, and ${to.name} ${speaks}`
  if (properties.HealthCheckProtocol !== protocol)
    yield `${id} is checked by ${textOf(properties.HealthCheckProtocol)}, and ${to.name} speaks ${protocol}`
  if (properties.HealthCheckPort !== undefined && properties.HealthCheckPort !== 'traffic-port')
    yield `${id} is checked on ${textOf(properties.HealthCheckPort)}`
  const code = textOf(at(properties.Matcher, 'HttpCode') ?? at(properties.Matcher, 'GrpcCode'))
  if (check.matcher !== undefined && code !== '' && code !== check.matcher)
    yield `${id} takes ${code} for healthy instead of ${check.matcher}`
  const delay = items(properties.TargetGroupAttributes).find(
    (one) => at(one, 'Key') === 'deregistration_delay.timeout_seconds',
  )
  if (
    config.deregistrationDelay !== undefined &&
    textOf(at(delay, 'Value')) !== String(config.deregistrationDelay)
  )
    yield `${id} drains for ${textOf(at(delay, 'Value'))} s instead of ${config.deregistrationDelay}`
}

function* listeners(world: World): Iterable<string> {
  for (const balancer of world.of('AWS::ElasticLoadBalancingV2::LoadBalancer')) {
    const { properties } = balancer
    const node = world.graph.nodes.get(balancer.origin)
    const own = world
      .of(LISTENERS[0] ?? '')
      .filter(({ properties }) => targetOf(properties.LoadBalancerArn) === balancer.id)
    const ports = own.map(({ properties }) => textOf(properties.Port))
    if (new Set(ports).size !== ports.length) yield `${balancer.id}: two listeners on one port`
    const edges = world.edges.filter(
      ({ from, relation }) => from.id === balancer.origin && relation === 'routes',
    )
    const declared: readonly { port: number; protocol: string }[] =
      Object(edges[0]?.fromFacet).listeners ?? []
    const isNlb = properties.Type === 'network'
    const served = edges.map((edge) => servedBy(edge)?.port)
    // AWS takes no listener of a Network Load Balancer without a target group, so there is none until something serves it.
    const isAwaited = (port: unknown) => !isNlb || served.some((one) => String(one) === String(port))
    for (const port of ports)
      if (!isAwaited(port)) yield `${balancer.id} listens on ${port}, and no connection serves it`
    for (const { port, protocol } of declared)
      if (
        isAwaited(port) &&
        !own.some(({ properties }) => properties.Port === port && properties.Protocol === protocol)
      )
        yield `${balancer.id}: no listener ${protocol} on ${port}`
    if (
      node &&
      setting(node, 'protocol') === 'HTTPS' &&
      !own.some(({ properties }) => properties.Protocol === 'HTTPS')
    )
      yield `${balancer.id} is drawn with HTTPS`
    for (const edge of world.edges.filter(
      ({ to, relation }) => to.id === balancer.origin && relation === 'connects',
    ))
      for (const open of portsOf(edge) ?? [])
        if (isAwaited(/\d+$/.exec(open)?.[0]) && !own.some((one) => openingsOf(one).includes(open)))
          yield `${balancer.id}: ${edge.from.name} may come in on ${open}, where nobody listens`
    for (const { id, properties } of own) yield* listener(world, id, properties, ports)
    yield* rules(world, edges)
  }
}

function openingsOf({ properties }: Thing): string[] {
  const [port, protocol] = [textOf(properties.Port), textOf(properties.Protocol)]
  const transports = protocol === 'TCP_UDP' ? ['tcp', 'udp'] : [protocol === 'UDP' ? 'udp' : 'tcp']
  return transports.map((transport) => `${transport} ${port}-${port}`)
}

function* listener(
  world: World,
  id: string,
  properties: Thing['properties'],
  ports: readonly string[],
): Iterable<string> {
  const isTls = properties.Protocol === 'HTTPS' || properties.Protocol === 'TLS'
  if (isTls && items(properties.Certificates).length === 0) yield `${id}: HTTPS without a certificate`
  if (isTls && !/TLS13|TLS-1-2/.test(textOf(properties.SslPolicy)))
    yield `${id} allows old TLS: ${textOf(properties.SslPolicy)}`
  if (items(properties.DefaultActions).length === 0) yield `${id} has no default action`
  for (const action of items(properties.DefaultActions)) {
    // Several share by weight.
    const groups = items(at(action, 'ForwardConfig', 'TargetGroups') ?? action)
    if (
      at(action, 'Type') === 'forward' &&
      !(groups.length > 0 && groups.every((one) => world.to(at(one, 'TargetGroupArn'), TARGETS)))
    )
      yield `${id} forwards to no target group`
    const port = at(action, 'RedirectConfig', 'Port')
    if (port !== undefined && !ports.includes(textOf(port)))
      yield `${id} redirects to port ${textOf(port)}, on which nobody listens`
    if (at(action, 'Type') === 'redirect' && at(action, 'RedirectConfig', 'Protocol') !== 'HTTPS')
      yield `${id} redirects to what is not HTTPS`
  }
}

const CONDITIONS: readonly (readonly [setting: string, field: string, values: string])[] = [
  ['pathPatterns', 'path-pattern', 'PathPatternConfig'],
  ['hostHeaders', 'host-header', 'HostHeaderConfig'],
]

function* rules(world: World, edges: readonly GraphEdge[]): Iterable<string> {
  for (const edge of edges) {
    const wanted = CONDITIONS.flatMap(([key, field, values]) => {
      const drawn = edge.config[key]
      return Array.isArray(drawn) && drawn.length > 0 ? [{ field, values, drawn }] : []
    })
    const own = world.of(LISTENERS[1] ?? '').filter(({ origin }) => origin === edge.id)
    if (wanted.length > 0 && own.length === 0) yield `${edge.from.name} to ${edge.to.name}: no listener rule`
    for (const { id, properties } of own)
      for (const { field, values, drawn } of wanted) {
        const found = items(properties.Conditions).find((one) => at(one, 'Field') === field)
        const has = items(at(found, values, 'Values') ?? at(found, 'Values')).map(textOf)
        if (!sameSet(has, drawn))
          yield `${id}: ${field} ${has.join(', ') || 'is missing'} instead of ${drawn.join(', ')}`
      }
    // What no condition selects is served by the listener itself.
    const groups = world.of(TARGETS).filter(({ origin }) => origin === edge.id)
    const isDefault = !Object.values(edge.config).some((value) => Array.isArray(value) && value.length > 0)
    const served = world
      .of(LISTENERS[0] ?? '')
      .flatMap(({ properties }) => targetsOf(properties.DefaultActions))
    if (isDefault && !groups.some(({ id }) => served.includes(id)))
      yield `${edge.from.name}: what no rule selects does not go to ${edge.to.name}`
  }
  const priorities = world
    .of(LISTENERS[1] ?? '')
    .map(({ properties }) => `${textOf(properties.ListenerArn)} ${textOf(properties.Priority)}`)
  if (new Set(priorities).size !== priorities.length) yield 'two listener rules have one priority'
}
