import type { GraphEdge } from '../../../shared/graph/graph.ts'
import { at, type Check, items, type Some, type Thing, targetsOf, textOf, type World } from './world.ts'

export const traffic: Readonly<Record<string, Check>> = {
  'every ingress rule is a connection of the drawing': traced,
  'every connection of the drawing is let in, on its ports': letIn,
  'each security group is used by what it was made for': groupsUsed,
}

const GROUP = 'AWS::EC2::SecurityGroup'
const ANYWHERE: readonly string[] = ['0.0.0.0/0', '::/0']

interface Ingress {
  readonly where: string
  readonly group: Thing | null
  readonly rule: Some
}

function ingress(world: World): Ingress[] {
  return [
    ...world.of('AWS::EC2::SecurityGroupIngress').map(({ id, properties }) => ({
      where: id,
      group: world.to(properties.GroupId, GROUP),
      rule: properties,
    })),
    ...world.of(GROUP).flatMap((group) =>
      items(group.properties.SecurityGroupIngress).map((rule, index) => ({
        where: `${group.id}.SecurityGroupIngress[${index}]`,
        group,
        rule,
      })),
    ),
  ]
}

const opens = (rule: Some): string =>
  `${textOf(at(rule, 'IpProtocol'))} ${textOf(at(rule, 'FromPort'))}-${textOf(at(rule, 'ToPort'))}`

/** Ports that a connection opens, by the two settings and facts of its ends: the drawing's own words. */
export function portsOf(edge: GraphEdge): string[] | null {
  const facet = Object(edge.toFacet)
  if (edge.relation === 'connects') {
    const chosen = edge.config.ports
    const known: { port: number; protocol: string }[] = facet.ports
    if (Array.isArray(chosen) && chosen.length > 0)
      return chosen.map(
        (port) => `${known.find((one) => one.port === port)?.protocol ?? 'tcp'} ${port}-${port}`,
      )
    return known.map(({ port, protocol }) => `${protocol} ${port}-${port}`)
  }
  if (edge.relation === 'routes') {
    const port = edge.config.port ?? facet.port
    return port === null ? [] : transportsTo(edge).map((transport) => `${transport} ${port}-${port}`)
  }
  if (edge.relation === 'mounts')
    // What has no network interface of its own mounts through that of what it runs on.
    return Object(edge.fromFacet).securityGroup === null ? [] : mountPorts(edge)
  return null
}

/** A Network Load Balancer checks by TCP what it sends UDP to. */
function transportsTo({ config, fromFacet }: GraphEdge): readonly string[] {
  const { balancer, listeners = [] } = Object(fromFacet)
  const all: readonly { port: number; protocol: string }[] = listeners
  const served = all.find(({ port }) => port === (config.listenerPort ?? all[0]?.port))
  return balancer === 'network' && served?.protocol.includes('UDP') ? ['tcp', 'udp'] : ['tcp']
}

function mountPorts(edge: GraphEdge): string[] {
  const ports: { port: number; last?: number }[] = Object(edge.toFacet).ports
  return ports.map(({ port, last = port }) => `tcp ${port}-${last}`)
}

/** Servers of Lustre speak with each other, and open connections to their clients. */
function answered(world: World, group: Thing, source: Thing, rule: Some): boolean {
  if (!LUSTRE.includes(opens(rule))) return false
  if (source === group) return world.of('AWS::FSx::FileSystem').some(({ origin }) => origin === group.origin)
  return world.edges.some(
    (edge) =>
      edge.relation === 'mounts' &&
      Object(edge.toFacet).callsBack === true &&
      edge.from.id === group.origin &&
      edge.to.id === source.origin,
  )
}

const LUSTRE = ['tcp 988-988', 'tcp 1018-1023']

const groupsOf = (world: World, node: string): readonly Thing[] =>
  world.of(GROUP).filter(({ origin }) => origin === node)

function* traced(world: World): Iterable<string> {
  for (const { where, group, rule } of ingress(world)) {
    if (at(rule, 'IpProtocol') === '-1') yield `${where} opens every protocol`
    const [from, to] = [Number(at(rule, 'FromPort')), Number(at(rule, 'ToPort'))]
    if (from > to || to - from > 1000) yield `${where} opens ${opens(rule)}`
    if (!group) continue
    const range = at(rule, 'CidrIp') ?? at(rule, 'CidrIpv6')
    const source = world.to(at(rule, 'SourceSecurityGroupId'), GROUP)
    if (source && answered(world, group, source, rule)) continue
    const into = world.edges.filter((edge) => edge.to.id === group.origin)
    // The VPC's own interface endpoints serve all that stands in it.
    if (
      world.graph.nodes.get(group.origin)?.spec.container?.kind === 'vpc' &&
      ANYWHERE.includes(textOf(range)) === false
    ) {
      if (opens(rule) !== 'tcp 443-443')
        yield `${where} opens ${opens(rule)} to interface endpoints, which answer on 443`
      continue
    }
    const fits = into.filter((edge) => {
      const ports = portsOf(edge)
      const outside = Object(edge.fromFacet).cidrs
      // CloudFront has no group: its servers stand in a list of AWS's.
      const isListed = at(rule, 'SourcePrefixListId') !== undefined
      if (isListed) return edge.relation === 'fetches'
      const who = source
        ? source.origin === edge.from.id
        : range !== undefined &&
          (Array.isArray(outside)
            ? outside.includes(textOf(range))
            : edge.from.vpcId !== null && targetsOf(range).length > 0)
      return who && (ports === null || ports.includes(opens(rule)))
    })
    if (fits.length === 0)
      yield `${where} lets ${source?.id ?? textOf(range)} into ${group.id} on ${opens(rule)}, which no connection of the drawing asks for`
  }
}

function* letIn(world: World): Iterable<string> {
  for (const edge of world.edges) {
    const ports = portsOf(edge)
    const [from, to] = [groupsOf(world, edge.from.id), groupsOf(world, edge.to.id)]
    if (ports === null || to.length === 0) continue
    // Clients of an API come from the internet; the group is that of its way into the VPC.
    if (edge.relation === 'connects' && Object(edge.toFacet).securityGroup === null) continue
    const found = ingress(world).flatMap(({ group, rule }) => {
      const source = world.to(at(rule, 'SourceSecurityGroupId'), GROUP)
      const isFrom = from.length > 0 ? from.some((one) => one === source) : source === null
      return group && to.includes(group) && isFrom ? [opens(rule)] : []
    })
    for (const port of ports)
      if (!found.includes(port)) yield `${edge.from.name} does not get into ${edge.to.name} on ${port}`
  }
}

function* groupsUsed(world: World): Iterable<string> {
  for (const group of world.of(GROUP)) {
    const users = world.things.filter(
      (thing) =>
        ![GROUP, 'AWS::EC2::SecurityGroupIngress', 'AWS::EC2::SecurityGroupEgress'].includes(thing.type) &&
        targetsOf(thing.properties).includes(group.id),
    )
    // Pods get a group of their own by a file that the outputs fill in.
    const told = new Set((world.stack.files ?? []).flatMap(({ variables }) => Object.values(variables)))
    const isTold = world.stack.outputs.some(
      ({ name, value, origin }) =>
        origin.id === group.origin && told.has(name) && targetsOf(value).includes(group.id),
    )
    if (!isTold && !users.some(({ origin }) => origin === group.origin))
      yield `${group.id} is made for ${group.origin}, and nothing of it uses it`
    for (const { id, origin } of users)
      if (origin !== group.origin) yield `${id} uses ${group.id}, the security group of ${group.origin}`
    const egress = items(group.properties.SecurityGroupEgress)
    if (egress.length === 0) yield `${group.id} does not say what may go out`
    // A rule to a loopback address stands for "nothing goes out"; anything else would cut off image pulls and logs.
    if (
      !egress.some(
        (rule) =>
          at(rule, 'IpProtocol') === '-1' &&
          /^(0\.0\.0\.0\/0|127\.0\.0\.1\/32)$/.test(textOf(at(rule, 'CidrIp'))),
      )
    )
      yield `${group.id} lets nothing out`
  }
}
