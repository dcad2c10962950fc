import type { GraphNode } from '../../../shared/graph/graph.ts'
import {
  type Check,
  items,
  leaves,
  type Some,
  sameSet,
  setting,
  targetOf,
  targetsOf,
  textOf,
  type World,
} from './world.ts'

export const network: Readonly<Record<string, Check>> = {
  'subnets are as drawn': subnets,
  'each tier is routed as its kind says': routes,
  'what stands in a tier uses its subnets, all of them': placed,
  'file systems can be mounted in every zone': mountTargets,
  'gateway endpoints serve every route table': endpoints,
}

const ANYWHERE = '0.0.0.0/0'
const cidr = (value: Some): [from: number, to: number] | null => {
  const match = /^(\d+)\.(\d+)\.(\d+)\.(\d+)\/(\d+)$/.exec(textOf(value))
  if (!match) return null
  const from = match.slice(1, 5).reduce((sum, part) => sum * 256 + Number(part), 0)
  return [from, from + 2 ** (32 - Number(match[5])) - 1]
}

function* subnets(world: World): Iterable<string> {
  const all = world.of('AWS::EC2::Subnet')
  for (const node of world.nodes.filter(({ spec }) => spec.container?.kind === 'vpc')) {
    if (setting(node, 'existing') === true) continue
    const vpc = world.of('AWS::EC2::VPC').find(({ origin }) => origin === node.id)
    if (!vpc) yield `there is no VPC for ${node.name}`
    // Both are needed for private names of interface endpoints.
    for (const key of ['EnableDnsSupport', 'EnableDnsHostnames'])
      if (vpc && vpc.properties[key] !== true) yield `${vpc.id}.${key} is off`
    if (textOf(vpc?.properties.CidrBlock) !== setting(node, 'cidr'))
      yield `${node.name}: another address range than drawn`
    for (const tier of tiersOf(world, node)) {
      const own = all.filter(({ origin }) => origin === tier.id)
      const zones = own.map(({ properties }) => zone(properties.AvailabilityZone))
      // An Outpost stands in the one zone that its parameter names.
      const onOutpost = setting(tier, 'onOutpost') === true
      const count = onOutpost ? 1 : setting(node, 'azCount')
      if (onOutpost && own.some(({ properties }) => properties.OutpostArn === undefined))
        yield `${tier.name} is drawn on an Outpost, and is not`
      if (new Set(zones).size !== count || own.length !== count)
        yield `${tier.name}: ${own.length} subnets in zones ${zones.join()} instead of one in each of ${count}`
      if (!onOutpost && zones.some((one) => one === null || one >= Number(count)))
        yield `${tier.name}: a subnet without a zone, or in one beyond the ${count} drawn`
      for (const { id, properties } of own) {
        if (targetOf(properties.VpcId) !== vpc?.id) yield `${id} is in another VPC`
        const [inner, outer] = [cidr(properties.CidrBlock), cidr(setting(node, 'cidr') as string)]
        if (inner && outer && (inner[0] < outer[0] || inner[1] > outer[1]))
          yield `${id}: ${textOf(properties.CidrBlock)} is outside its VPC`
        const open = tier.tier === 'public' && setting(tier, 'autoAssignPublicIp') === true
        if ((properties.MapPublicIpOnLaunch === true) !== open)
          yield `${id} ${open ? 'gives no' : 'gives'} public addresses, unlike its ${tier.tier} tier`
      }
    }
  }
  for (const [index, one] of all.entries())
    for (const other of all.slice(index + 1)) {
      const [a, b] = [cidr(one.properties.CidrBlock), cidr(other.properties.CidrBlock)]
      if (
        a &&
        b &&
        targetOf(one.properties.VpcId) === targetOf(other.properties.VpcId) &&
        a[0] <= b[1] &&
        b[0] <= a[1]
      )
        yield `${one.id} and ${other.id} overlap`
    }
}

const tiersOf = (world: World, vpc: GraphNode) =>
  world.nodes.filter((node) => node.spec.container?.kind === 'tier' && node.vpcId === vpc.id)

/** Index of the zone, from `!Select [i, !GetAZs '']`. */
function zone(value: Some): number | null {
  const selected = value as { $cfn?: string; index?: number; list?: { $cfn?: string } } | undefined
  return selected?.$cfn === 'select' && selected.list?.$cfn === 'azs' ? (selected.index ?? null) : null
}

function* routes(world: World): Iterable<string> {
  const associations = world.of('AWS::EC2::SubnetRouteTableAssociation')
  const defaults = world
    .of('AWS::EC2::Route')
    .filter(({ properties }) => properties.DestinationCidrBlock === ANYWHERE)
  for (const { id, properties } of world.of('AWS::EC2::Route')) {
    const ways = [
      'GatewayId',
      'NatGatewayId',
      'TransitGatewayId',
      'VpcPeeringConnectionId',
      'EgressOnlyInternetGatewayId',
      'LocalGatewayId',
    ].filter((key) => properties[key] !== undefined)
    if (ways.length !== 1) yield `${id} leads ${ways.length === 0 ? 'nowhere' : 'two ways'}`
  }
  for (const subnet of world.of('AWS::EC2::Subnet')) {
    const tier = world.graph.nodes.get(subnet.origin)
    const vpc = tier?.vpcId ? world.graph.nodes.get(tier.vpcId) : undefined
    if (!tier || !vpc) {
      yield `${subnet.id} belongs to no tier of the drawing`
      continue
    }
    const own = associations.filter(({ properties }) => targetOf(properties.SubnetId) === subnet.id)
    if (own.length !== 1) yield `${subnet.id} has ${own.length} route tables instead of one`
    const table = targetOf(own[0]?.properties.RouteTableId)
    if (
      textOf(world.things.find(({ id }) => id === table)?.properties.VpcId) !==
      textOf(subnet.properties.VpcId)
    )
      yield `${subnet.id}: its route table is in another VPC`
    const ways = defaults.filter(({ properties }) => targetOf(properties.RouteTableId) === table)
    if (ways.length > 1) yield `${subnet.id} has ${ways.length} default routes`
    const way = ways[0]?.properties
    const wanted =
      tier.tier === 'public'
        ? 'GatewayId'
        : tier.tier === 'private' && setting(vpc, 'nat') !== 'none'
          ? 'NatGatewayId'
          : null
    const there = ['GatewayId', 'NatGatewayId'].find((key) => way?.[key] !== undefined) ?? null
    if (wanted !== there)
      yield `${subnet.id} is in a ${tier.tier} tier, and its default route goes by ${there ?? 'nothing'} instead of ${wanted ?? 'nothing'}`
    const nat = world.to(way?.NatGatewayId, 'AWS::EC2::NatGateway')
    const natSubnet = world.to(nat?.properties.SubnetId, 'AWS::EC2::Subnet')
    if (
      nat &&
      setting(tier, 'onOutpost') !== true &&
      setting(vpc, 'nat') === 'per-az' &&
      zone(natSubnet?.properties.AvailabilityZone) !== zone(subnet.properties.AvailabilityZone)
    )
      yield `${subnet.id} goes through the NAT gateway of another zone`
    const gateway = targetOf(way?.GatewayId)
    if (
      gateway !== null &&
      !world
        .of('AWS::EC2::VPCGatewayAttachment')
        .some(
          ({ properties }) =>
            targetOf(properties.InternetGatewayId) === gateway &&
            textOf(properties.VpcId) === textOf(subnet.properties.VpcId),
        )
    )
      yield `${gateway} is not attached to the VPC of ${subnet.id}`
  }
  yield* gateways(world)
}

function* gateways(world: World): Iterable<string> {
  const all = world.of('AWS::EC2::NatGateway')
  for (const { id, properties } of all) {
    const subnet = world.to(properties.SubnetId, 'AWS::EC2::Subnet')
    if (subnet && world.graph.nodes.get(subnet.origin)?.tier !== 'public')
      yield `${id} stands in a subnet that is not public`
  }
  const addresses = all.map(({ properties }) => targetOf(properties.AllocationId))
  if (new Set(addresses).size !== addresses.length) yield 'two NAT gateways share an address'
  for (const node of world.nodes.filter(({ spec }) => spec.container?.kind === 'vpc')) {
    if (setting(node, 'existing') === true) continue
    const own = all.filter(({ origin }) => origin === node.id).length
    const drawn = { none: 0, single: 1, 'per-az': Number(setting(node, 'azCount')) }[
      String(setting(node, 'nat'))
    ]
    const needed = tiersOf(world, node).some(({ tier }) => tier === 'private')
    if (drawn !== undefined && (needed ? own !== drawn : own > drawn))
      yield `${node.name}: ${own} NAT gateways instead of ${drawn}`
  }
}

/** A list of subnets in a resource of a node is its tier's subnets, no more and no less. */
/** AWS puts each of these into a single subnet, however many the tier has. */
const IN_ONE_SUBNET = ['AWS::EFS::MountTarget', 'AWS::FSx::FileSystem']

/** A Regional file system can be mounted in every zone of its tier without leaving the zone. */
function* mountTargets(world: World): Iterable<string> {
  for (const { id, origin } of world.of('AWS::EFS::FileSystem')) {
    const node = world.graph.nodes.get(origin)
    const tier = world.of('AWS::EC2::Subnet').filter((subnet) => subnet.origin === node?.tierId)
    const targets = world.of('AWS::EFS::MountTarget').filter((target) => target.origin === origin)
    const found = targets.map(({ properties }) => world.to(properties.SubnetId, 'AWS::EC2::Subnet')?.id ?? '')
    const wanted = node && setting(node, 'availability') === 'one-zone' ? 1 : tier.length
    for (const target of targets)
      if (items(target.properties.SecurityGroups).length === 0)
        yield `${target.id} has the VPC's default security group, which lets no client in`
    if (new Set(found).size !== wanted || targets.length !== wanted)
      yield `${id} has mount targets in ${found.join(', ')}, and ${wanted} are wanted`
  }
}

function* placed(world: World): Iterable<string> {
  const subnetsOf = (tierId: string) =>
    world
      .of('AWS::EC2::Subnet')
      .filter(({ origin }) => origin === tierId)
      .map(({ id }) => id)
  for (const thing of world.things) {
    const node = world.graph.nodes.get(thing.origin)
    if (!node || node.spec.container?.kind === 'vpc' || node.spec.container?.kind === 'tier') continue
    const groups = new Map<string, string[]>()
    for (const { path, value } of leaves(thing.properties)) {
      const subnet = world.to(value, 'AWS::EC2::Subnet')
      if (subnet)
        groups.set(path.replace(/\[\d+\]$/, ''), [
          ...(groups.get(path.replace(/\[\d+\]$/, '')) ?? []),
          subnet.id,
        ])
    }
    if (IN_ONE_SUBNET.includes(thing.type)) {
      const [found = []] = groups.values()
      if (found.length !== 1 || !subnetsOf(node.tierId ?? '').includes(found[0] ?? ''))
        yield `${thing.id} is in ${found.join(', ')}, not in one subnet of ${node.name}`
      continue
    }
    for (const [path, found] of groups) {
      const wanted = subnetsOf(node.tierId ?? '')
      // An instance stands in one subnet, and nothing of the node stands in a subnet of another tier.
      const single = path.endsWith('.SubnetId') && found.every((id) => wanted.includes(id))
      // What stands close together stands in one zone.
      const close =
        found.length === 1 &&
        wanted.includes(found[0] ?? '') &&
        world.edges.some(
          ({ relation, from, to }) =>
            relation === 'places' && to.id === node.id && setting(from, 'strategy') === 'cluster',
        )
      if (node.tierId !== null && !single && !close && !sameSet(found, wanted))
        yield `${thing.id}.${path} has ${found.join(', ')}, and ${node.name} stands in ${wanted.join(', ')}`
    }
  }
  for (const { id, properties } of world.of('AWS::ElasticLoadBalancingV2::LoadBalancer')) {
    const node = world.graph.nodes.get(world.things.find((thing) => thing.id === id)?.origin ?? '')
    if (properties.Scheme === 'internet-facing' && node?.tier !== 'public')
      yield `${id} faces the internet from a ${node?.tier} tier`
    if (node && setting(node, 'scheme') !== undefined && setting(node, 'scheme') !== properties.Scheme)
      yield `${id} is ${textOf(properties.Scheme)}, and drawn ${setting(node, 'scheme')}`
  }
}

function* endpoints(world: World): Iterable<string> {
  for (const node of world.nodes) {
    const drawn = setting(node, 'endpoints')
    if (!Array.isArray(drawn) || setting(node, 'existing') === true) continue
    const own = world.of('AWS::EC2::VPCEndpoint').filter(({ origin }) => origin === node.id)
    const services = own.map(({ properties }) =>
      textOf(properties.ServiceName).replace(/^com\.amazonaws\.<AWS::Region>\./, ''),
    )
    if (!sameSet(services, drawn))
      yield `${node.name}: endpoints for ${services.join(', ')} instead of ${drawn.join(', ')}`
    for (const { id, properties } of own) {
      if (properties.VpcEndpointType === 'Gateway') {
        const tables = world
          .of('AWS::EC2::RouteTable')
          .filter((table) => textOf(table.properties.VpcId) === textOf(properties.VpcId))
        if (
          !sameSet(
            targetsOf(properties.RouteTableIds),
            tables.map((table) => table.id),
          )
        )
          yield `${id} does not serve every route table of the VPC`
      } else if (properties.PrivateDnsEnabled !== true)
        yield `${id}: without private DNS names nothing finds it`
      else if (items(properties.SecurityGroupIds).length === 0) yield `${id} has no security group`
      if (properties.VpcEndpointType === 'Interface') {
        const found = targetsOf(properties.SubnetIds)
        const tier = world.to(items(properties.SubnetIds)[0], 'AWS::EC2::Subnet')?.origin
        const all = world.of('AWS::EC2::Subnet').filter(({ origin }) => origin === tier)
        const inner = tiersOf(world, node).some((one) => one.tier !== 'public')
        if (
          !sameSet(
            found,
            all.map((one) => one.id),
          )
        )
          yield `${id} is not in every zone, or in two tiers`
        if (inner && world.graph.nodes.get(tier ?? '')?.tier === 'public')
          yield `${id} stands in a public tier`
      }
    }
  }
}
