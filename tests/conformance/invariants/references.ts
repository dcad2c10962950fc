import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec'
import { type CfnValue, isIntrinsic } from '../../../shared/catalog/cfn.ts'
import { type Check, leaves, targetOf, targetsOf, textOf, texts, type World } from './world.ts'

/** What a property takes, by its name, in AWS's own reference: a literal id or ARN in its place is one account's. */
const TAKES: readonly (readonly [RegExp, readonly string[], of?: RegExp])[] = [
  // Two services have a property of this name.
  [/^ListenerArn$/, ['AWS::GlobalAccelerator::Listener'], /^AWS::GlobalAccelerator::/],
  [/^VpcId$/, ['AWS::EC2::VPC']],
  [/^(SubnetIds?|Subnets|VPCZoneIdentifier)$/, ['AWS::EC2::Subnet']],
  [
    /^(SecurityGroups|SecurityGroupIds|VpcSecurityGroupIds|SourceSecurityGroupId|GroupId|Groups)$/,
    ['AWS::EC2::SecurityGroup', 'AWS::EKS::Cluster'],
  ],
  [/^RouteTableIds?$/, ['AWS::EC2::RouteTable']],
  [/^NatGatewayId$/, ['AWS::EC2::NatGateway']],
  [/^InternetGatewayId$/, ['AWS::EC2::InternetGateway']],
  [/^GatewayId$/, ['AWS::EC2::InternetGateway']],
  [/^AllocationId$/, ['AWS::EC2::EIP']],
  [/^(TargetGroupArn|TargetGroupARNs)$/, ['AWS::ElasticLoadBalancingV2::TargetGroup']],
  [/^LoadBalancerArn$/, ['AWS::ElasticLoadBalancingV2::LoadBalancer']],
  [/^ListenerArn$/, ['AWS::ElasticLoadBalancingV2::Listener']],
  [/^LaunchTemplateId$/, ['AWS::EC2::LaunchTemplate']],
  [/^AutoScalingGroup(Name|Arn)$/, ['AWS::AutoScaling::AutoScalingGroup']],
  [/^Cluster$/, ['AWS::ECS::Cluster']],
  [/^ClusterName$/, ['AWS::EKS::Cluster', 'AWS::ECS::Cluster']],
  [/^TaskDefinition$/, ['AWS::ECS::TaskDefinition']],
  [
    /^(NodeRole|RoleArn|TaskRoleArn|ExecutionRoleArn|JobRoleArn|DeliverLogsPermissionArn)$/,
    ['AWS::IAM::Role'],
  ],
  [/^Roles$/, ['AWS::IAM::Role']],
  [/^ScalingTargetId$/, ['AWS::ApplicationAutoScaling::ScalableTarget']],
  [/^(LogGroupName|awslogs-group)$/, ['AWS::Logs::LogGroup']],
  [/^ComputeEnvironment$/, ['AWS::Batch::ComputeEnvironment']],
  [/^Bucket$/, ['AWS::S3::Bucket']],
  [/^access_logs\.s3\.bucket$/, ['AWS::S3::Bucket']],
]
/** The resource itself may be called what others refer to by that name. */
const OWN_NAME: readonly string[] = [
  'AWS::EKS::Cluster.ClusterName',
  'AWS::ECS::Cluster.ClusterName',
  'AWS::Logs::LogGroup.LogGroupName',
  'AWS::AutoScaling::AutoScalingGroup.AutoScalingGroupName',
]

const REGION_NAME =
  /\b(af|ap|ca|cn|eu|il|me|mx|sa|us)(-gov|-iso[a-z]?)?-(central|(north|south)?(east|west)?)-\d[a-f]?\b/

export const references: Readonly<Record<string, Check>> = {
  'every reference resolves': everyReference,
  'references lead to the type that the property takes': rightType,
  'no account, partition, Region, zone or id is written out': nothingWrittenOut,
  'parameters are used, and conditions have theirs': parametersUsed,
  'an ARN is asked for where an ARN is wanted': arns,
}

const specification = loadAwsServiceSpecSync()
const attributesOf = new Map<string, ReadonlySet<string> | null>()
function attributes(type: string): ReadonlySet<string> | null {
  let known = attributesOf.get(type)
  if (known === undefined) {
    const [resource] = specification.lookup('resource', 'cloudFormationType', 'equals', type)
    known = resource ? new Set(Object.keys(resource.attributes)) : null
    attributesOf.set(type, known)
  }
  return known
}

function* everyReference({ things, stack }: World): Iterable<string> {
  const types = new Map(things.map(({ id, type }) => [id, type]))
  const there = new Set([...types.keys(), ...stack.parameters.map(({ name }) => name)])
  for (const { id, plan, properties } of things) {
    for (const target of [...targetsOf(plan.properties), ...(plan.dependsOn ?? [])])
      if (!there.has(target)) yield `${id} refers to ${target}, which the stack lacks`
    for (const { path, value } of everyIntrinsic(properties)) {
      if (value.$cfn !== 'getAtt') continue
      const type = types.get(value.target)
      const has = type === undefined ? null : attributes(type)
      if (has && !has.has(value.attribute) && !value.attribute.startsWith('Outputs.'))
        yield `${id}.${path}: ${type} has no attribute ${value.attribute}`
    }
  }
  for (const { name, value } of stack.outputs)
    for (const target of targetsOf(value))
      if (!there.has(target)) yield `the output ${name} refers to ${target}, which the stack lacks`
}

function* everyIntrinsic(value: CfnValue) {
  const inside = function* (
    path: string,
    one: CfnValue,
  ): Iterable<{ path: string; value: CfnValue & { $cfn: string; target: string; attribute: string } }> {
    if (typeof one !== 'object' || !isIntrinsic(one)) {
      if (typeof one === 'object')
        for (const item of Object.values(one)) yield* inside(path, item as CfnValue)
      return
    }
    if (one.$cfn === 'getAtt') yield { path, value: one }
    if (one.$cfn === 'concat') for (const part of one.parts) yield* inside(path, part)
    if (one.$cfn === 'join' || one.$cfn === 'select') yield* inside(path, one.list)
    if (one.$cfn === 'base64') yield* inside(path, one.value)
  }
  for (const { path, value: one } of leaves(value)) yield* inside(path, one)
}

function* rightType(world: World): Iterable<string> {
  for (const thing of world.things) {
    for (const { path, key, value } of named(thing)) {
      const takes = TAKES.find(([pattern, , of]) => pattern.test(key) && (of?.test(thing.type) ?? true))?.[1]
      if (!takes || OWN_NAME.includes(`${thing.type}.${path}`)) continue
      const target = targetOf(value)
      if (target === null) {
        yield `${thing.id}.${path} takes a reference to ${takes.join(' or ')}, and has ${textOf(value)}`
        continue
      }
      const there = world.things.find(({ id }) => id === target)
      // A parameter holds what exists outside the stack.
      if (there && !takes.includes(there.type))
        yield `${thing.id}.${path} takes ${takes.join(' or ')}, and refers to ${target}, an ${there.type}`
    }
  }
}

/** Attributes as `{ Key, Value }` go by their key. */
function* named({ properties }: { readonly properties: CfnValue }) {
  for (const leaf of leaves(properties)) {
    if (leaf.key !== 'Value') yield leaf
    else {
      const holder = leaf.path.replace(/\.Value$/, '')
      const key = [...leaves(properties)].find(({ path }) => path === `${holder}.Key`)?.value
      yield { ...leaf, key: typeof key === 'string' ? key : leaf.key }
    }
  }
}

/** ARN-valued properties: `!Ref` of these types gives a name, and the property wants an ARN. */
const REF_IS_A_NAME: readonly string[] = [
  'AWS::IAM::Role',
  'AWS::IAM::InstanceProfile',
  'AWS::Logs::LogGroup',
  'AWS::KMS::Key',
  'AWS::S3::Bucket',
]
const WANTS_ARN = /(Arn|ARN|Role|Resource)$/

function* arns(world: World): Iterable<string> {
  for (const { id, properties } of world.things)
    for (const { path, key, value } of leaves(properties)) {
      if (!WANTS_ARN.test(key) || typeof value !== 'object' || !isIntrinsic(value) || value.$cfn !== 'ref')
        continue
      const target = value.target
      const type = world.things.find((thing) => thing.id === target)?.type ?? ''
      if (REF_IS_A_NAME.includes(type))
        yield `${id}.${path} wants an ARN, and !Ref ${target} gives a name or id`
    }
}

function* nothingWrittenOut({ things, graph, stack }: World): Iterable<string> {
  // What the user wrote is the user's: images, commands, user data.
  const written = JSON.stringify([...graph.nodes.values()].map(({ config, name }) => [config, name]))
  const outputs = stack.outputs.map(({ name, value }) => ({ id: `output ${name}`, properties: { value } }))
  for (const { id, properties } of [...things, ...outputs]) {
    for (const { path, key, value } of leaves(properties)) {
      if (key === 'Description' || key === 'Sid' || path.includes('Tags[')) continue
      for (const text of texts(value)) {
        if (written.includes(JSON.stringify(text).slice(1, -1))) continue
        const fault = literalFault(text)
        if (fault) yield `${id}.${path} writes out ${fault}: ${text}`
      }
    }
  }
}

function literalFault(text: string): string | null {
  if (/(^|\D)\d{12}(\D|$)/.test(text)) return 'an account'
  if (/arn:aws/.test(text)) return 'a partition'
  if (REGION_NAME.test(text)) return 'a Region or zone'
  if (/\b(ami|vpc|subnet|sg|rtb|igw|nat|eipalloc|lt)-[0-9a-f]{8,17}\b/.test(text)) return 'an id'
  return null
}

function* parametersUsed({ things, stack }: World): Iterable<string> {
  const used = new Set([
    ...stack.resources.flatMap(({ properties, updatePolicy }) => [
      ...targetsOf(properties),
      ...targetsOf(updatePolicy),
    ]),
    ...stack.outputs.flatMap(({ value }) => targetsOf(value)),
    ...stack.conditions.map(({ parameter }) => parameter),
  ])
  for (const { name, default: given, allowedPattern, allowedValues, type } of stack.parameters) {
    if (!used.has(name)) yield `the parameter ${name} is used nowhere`
    if (given === undefined) continue
    // CloudFormation holds each item of a list against them.
    const each = type === 'CommaDelimitedList' ? String(given).split(',') : [String(given)]
    if (allowedValues && !each.every((item) => allowedValues.map(String).includes(item)))
      yield `the default of ${name} is not among its allowed values`
    if (allowedPattern && !each.every((item) => new RegExp(`^(?:${allowedPattern})$`).test(item)))
      yield `the default of ${name} does not match its own pattern`
    if (type.startsWith('AWS::SSM::Parameter::Value') && !String(given).startsWith('/aws/service/'))
      yield `the default of ${name} is no public parameter of Systems Manager: ${given}`
  }
  const names = new Set(stack.conditions.map(({ name }) => name))
  for (const { id, plan } of things)
    if (plan.condition !== undefined && !names.has(plan.condition))
      yield `${id} has the condition ${plan.condition}, which the stack lacks`
}
