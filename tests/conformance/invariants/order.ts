import { at, type Check, items, leaves, type Thing, targetOf, targetsOf, type World } from './world.ts'

export const order: Readonly<Record<string, Check>> = {
  'what starts in a subnet waits for the way out': waits,
}

const ANYWHERE = '0.0.0.0/0'

/** Types whose start-up fails when the subnet's way out is not there yet; no property of theirs refers to it. */
const STARTS: readonly string[] = [
  'AWS::AutoScaling::AutoScalingGroup',
  'AWS::ECS::Service',
  'AWS::EKS::Nodegroup',
  'AWS::Batch::ComputeEnvironment',
  'AWS::EC2::Instance',
]

function* waits(world: World): Iterable<string> {
  const needs = new Map(
    world.things.map((thing) => [
      thing.id,
      [...targetsOf(thing.properties), ...(thing.plan.dependsOn ?? [])],
    ]),
  )
  const reach = (start: string) => {
    const seen = new Set<string>()
    const queue = [start]
    for (let id = queue.pop(); id !== undefined; id = queue.pop())
      for (const next of needs.get(id) ?? []) if (!seen.has(next)) queue.push(next) && seen.add(next)
    return seen
  }
  const facing = world
    .of('AWS::ElasticLoadBalancingV2::LoadBalancer')
    .filter(({ properties }) => properties.Scheme === 'internet-facing')
  for (const thing of [...world.of(...STARTS), ...facing]) {
    const reached = reach(thing.id)
    const own = new Set(leafSubnets(world, thing))
    const before = [
      ...world
        .of('AWS::EC2::SubnetRouteTableAssociation')
        .filter(({ properties }) => own.has(targetOf(properties.SubnetId) ?? '')),
      ...routesOf(world, own),
    ]
    if (routesOf(world, own).length === 0) continue
    for (const { id } of before)
      if (!reached.has(id)) yield `${thing.id} may start before ${id}; add DependsOn`
  }
  yield* waitsInOrder(world, reach)
  for (const { id, properties } of world.of('AWS::ElasticLoadBalancingV2::LoadBalancer')) {
    const bucket = items(properties.LoadBalancerAttributes).find(
      (one) => at(one, 'Key') === 'access_logs.s3.bucket',
    )
    const policy = world
      .of('AWS::S3::BucketPolicy')
      .find(
        (one) =>
          bucket !== undefined &&
          targetsOf(at(bucket, 'Value')).includes(targetOf(one.properties.Bucket) ?? ''),
      )
    if (policy && !reach(id).has(policy.id))
      yield `${id} is refused until ${policy.id} lets it write; add DependsOn`
  }
}

/** Orders that AWS's guides ask for and no reference tells. */
function* waitsInOrder(world: World, reach: (id: string) => ReadonlySet<string>): Iterable<string> {
  // Code that starts before its policy is refused: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html
  for (const thing of world.of(...STARTS))
    for (const policy of world.of('AWS::IAM::Policy'))
      if (
        targetsOf(policy.properties.Roles).some((role) => reach(thing.id).has(role)) &&
        !reach(thing.id).has(policy.id)
      )
        yield `${thing.id} may start before ${policy.id}; add DependsOn`
  // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-eip.html
  const attachments = world.of('AWS::EC2::VPCGatewayAttachment').map(({ id }) => id)
  for (const { id } of world.of('AWS::EC2::EIP'))
    if (attachments.length > 0 && !attachments.some((one) => reach(id).has(one)))
      yield `${id} needs the attached internet gateway; add DependsOn`
  // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html#gatewayattachment
  for (const { id, properties } of world.of('AWS::EC2::Route'))
    if (
      properties.GatewayId !== undefined &&
      attachments.length > 0 &&
      !attachments.some((one) => reach(id).has(one))
    )
      yield `${id} needs the attached internet gateway; add DependsOn`
  // A service whose strategy names a provider is refused until its cluster has it.
  for (const { id, properties } of world.of('AWS::ECS::Service'))
    for (const one of world.of('AWS::ECS::ClusterCapacityProviderAssociations'))
      if (
        items(properties.CapacityProviderStrategy).length > 0 &&
        targetOf(one.properties.Cluster) === targetOf(properties.Cluster) &&
        !reach(id).has(one.id)
      )
        yield `${id} may start before ${one.id}; add DependsOn`
  // Without these no node becomes ready, and the VPC CNI reaches the API server through kube-proxy.
  const addOn = (name: string) =>
    world.of('AWS::EKS::Addon').filter(({ properties }) => properties.AddonName === name)
  for (const group of world.of('AWS::EKS::Nodegroup'))
    for (const { id, properties } of [...addOn('vpc-cni'), ...addOn('kube-proxy')])
      if (
        targetOf(properties.ClusterName) === targetOf(group.properties.ClusterName) &&
        !reach(group.id).has(id)
      )
        yield `${group.id} may start before ${id}; add DependsOn`
  // CoreDNS is degraded, and the stack waits, until there are nodes.
  for (const { id, properties } of addOn('coredns'))
    for (const group of world.of('AWS::EKS::Nodegroup'))
      if (
        targetOf(properties.ClusterName) === targetOf(group.properties.ClusterName) &&
        !reach(id).has(group.id)
      )
        yield `${id} may start before ${group.id}; add DependsOn`
}

const leafSubnets = (world: World, { properties }: Thing): string[] =>
  [...leaves(properties)].flatMap(({ value }) =>
    world.to(value, 'AWS::EC2::Subnet') ? [targetOf(value) ?? ''] : [],
  )

function routesOf(world: World, subnets: ReadonlySet<string>): readonly Thing[] {
  const tables = new Set(
    world
      .of('AWS::EC2::SubnetRouteTableAssociation')
      .filter(({ properties }) => subnets.has(targetOf(properties.SubnetId) ?? ''))
      .map(({ properties }) => targetOf(properties.RouteTableId)),
  )
  return world
    .of('AWS::EC2::Route')
    .filter(
      ({ properties }) =>
        properties.DestinationCidrBlock === ANYWHERE && tables.has(targetOf(properties.RouteTableId)),
    )
}
