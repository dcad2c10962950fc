import { isIntrinsic } from '../../../shared/catalog/cfn.ts'
import { allows } from './policies.ts'
import {
  at,
  type Check,
  items,
  leaves,
  type Thing,
  targetOf,
  targetsOf,
  textOf,
  type World,
} from './world.ts'

export const iam: Readonly<Record<string, Check>> = {
  'a role can be taken up by what uses it': trusted,
  'every role and instance profile is used': used,
  'a role may do what its user has to do': mayDoItsWork,
  'instances can reach the cluster that they belong to': clusterInstances,
  'the stack asks for the capability that its roles need': capability,
}

/**
 * Who takes up a role, by the property that names it: the service principal that its trust policy has to let in.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-services-that-work-with-iam.html and each service's guide.
 */
const TAKEN_UP_BY: readonly (readonly [type: string, property: RegExp, service: string])[] = [
  ['AWS::IAM::InstanceProfile', /^Roles/, 'ec2'],
  ['AWS::ECS::TaskDefinition', /RoleArn$/, 'ecs-tasks'],
  ['AWS::ECS::Service', /\.RoleArn$/, 'ecs'],
  ['AWS::EC2::FlowLog', /^DeliverLogsPermissionArn$/, 'vpc-flow-logs'],
  ['AWS::EKS::Cluster', /^RoleArn$/, 'eks'],
  ['AWS::EKS::Cluster', /NodeRoleArn$/, 'ec2'],
  ['AWS::EKS::Nodegroup', /^NodeRole$/, 'ec2'],
  ['AWS::EKS::PodIdentityAssociation', /^RoleArn$/, 'pods.eks'],
  ['AWS::EKS::Addon', /RoleArn$/, 'pods.eks'],
  ['AWS::EKS::FargateProfile', /^PodExecutionRoleArn$/, 'eks-fargate-pods'],
  ['AWS::Batch::ComputeEnvironment', /^ServiceRole$/, 'batch'],
  ['AWS::Batch::ComputeEnvironment', /SpotIamFleetRole$/, 'spotfleet'],
  ['AWS::Batch::JobDefinition', /(Job|Execution)RoleArn$/, 'ecs-tasks'],
  ['AWS::AutoScaling::AutoScalingGroup', /RoleARN$/, 'autoscaling'],
  ['AWS::Lambda::Function', /^Role$/, 'lambda'],
  ['AWS::Scheduler::Schedule', /RoleArn$/, 'scheduler'],
  ['AWS::Events::Rule', /RoleArn$/, 'events'],
  ['AWS::StepFunctions::StateMachine', /^RoleArn$/, 'states'],
  ['AWS::RDS::DBInstance', /^MonitoringRoleArn$/, 'monitoring.rds'],
  ['AWS::RDS::DBCluster', /^MonitoringRoleArn$/, 'monitoring.rds'],
  ['AWS::Pipes::Pipe', /^RoleArn$/, 'pipes'],
]

/** Managed policies without which the user of the role does not work, by AWS's guides; any one of each list will do. */
const NEEDS_POLICY: readonly (readonly [type: string, property: RegExp, policies: readonly RegExp[]])[] = [
  ['AWS::EKS::Cluster', /^RoleArn$/, [/policy\/AmazonEKSClusterPolicy$/]],
  [
    'AWS::EKS::Nodegroup',
    /^NodeRole$/,
    [/policy\/AmazonEKSWorkerNodePolicy$/, /policy\/AmazonEC2ContainerRegistry(PullOnly|ReadOnly)$/],
  ],
]

interface Use {
  readonly user: Thing
  readonly path: string
  readonly role: Thing
}

function* uses(world: World): Iterable<Use> {
  for (const user of world.things)
    for (const { path, value } of leaves(user.properties)) {
      const role = world.to(value, 'AWS::IAM::Role')
      if (role) yield { user, path, role }
    }
}

function* trusted(world: World): Iterable<string> {
  for (const { user, path, role } of uses(world)) {
    const service = TAKEN_UP_BY.find(([type, property]) => type === user.type && property.test(path))?.[2]
    const trusts = items(at(role.properties.AssumeRolePolicyDocument, 'Statement')).filter(
      (one) => at(one, 'Effect') === 'Allow',
    )
    const principals = trusts.flatMap((one) => items(at(one, 'Principal', 'Service')).map(textOf))
    for (const principal of principals)
      if (!/^[a-z0-9-]+(\.[a-z0-9-]+)?\.amazonaws\.com$/.test(principal))
        yield `${role.id} trusts ${principal}, which is no service`
    if (service !== undefined && !principals.includes(`${service}.amazonaws.com`))
      yield `${user.id}.${path}: ${service}.amazonaws.com takes up ${role.id}, which trusts ${principals.join(', ') || 'nobody'}`
    if (service !== undefined && principals.length > 1)
      yield `${role.id} trusts ${principals.join(', ')}, and only ${service} takes it up`
    for (const one of trusts)
      for (const action of items(at(one, 'Action')).map(textOf))
        if (!/^sts:(AssumeRole|AssumeRoleWithWebIdentity|TagSession)$/.test(action))
          yield `${role.id}: ${action} does not let anyone take up a role`
  }
}

function* used(world: World): Iterable<string> {
  // Files beside the template are filled in from outputs: the nodes that Karpenter launches get their profile so.
  const told = new Set((world.stack.files ?? []).flatMap(({ variables }) => Object.values(variables)))
  const wanted = new Set([
    ...world.things.flatMap(({ id, properties }) => targetsOf(properties).filter((target) => target !== id)),
    ...world.stack.outputs.flatMap(({ name, value }) => (told.has(name) ? targetsOf(value) : [])),
  ])
  for (const { id } of world.of('AWS::IAM::Role', 'AWS::IAM::InstanceProfile', 'AWS::EC2::LaunchTemplate'))
    if (!wanted.has(id)) yield `${id} is made and nothing uses it`
  for (const { id, properties } of world.of('AWS::IAM::InstanceProfile'))
    if (items(properties.Roles).length !== 1) yield `${id}: an instance profile holds exactly one role`
}

function* mayDoItsWork(world: World): Iterable<string> {
  for (const { user, path, role } of uses(world)) {
    for (const [type, property, policies] of NEEDS_POLICY) {
      if (type !== user.type || !property.test(path)) continue
      const arns = items(role.properties.ManagedPolicyArns).map(textOf)
      for (const policy of policies)
        if (!arns.some((arn) => policy.test(arn)))
          yield `${role.id} lacks a managed policy like ${policy.source}, which ${user.id} needs`
    }
    const needs: [string, string][] = []
    if (/ExecutionRoleArn$/.test(path)) {
      for (const { key, value } of leaves(user.properties)) {
        const [target] = targetsOf(value)
        if (target === undefined) continue
        if (key === 'awslogs-group')
          needs.push(['logs:CreateLogStream', target], ['logs:PutLogEvents', target])
        if (key === 'ValueFrom')
          needs.push([
            textOf(value).includes(':ssm:') ? 'ssm:GetParameters' : 'secretsmanager:GetSecretValue',
            target,
          ])
        if (key === 'Image' && world.to(value, 'AWS::ECR::Repository'))
          needs.push(['ecr:BatchGetImage', target])
      }
    }
    if (user.type === 'AWS::EC2::FlowLog') {
      const [group] = targetsOf(user.properties.LogGroupName ?? user.properties.LogDestination)
      if (group !== undefined)
        for (const action of ['logs:CreateLogStream', 'logs:PutLogEvents', 'logs:DescribeLogStreams'])
          needs.push([action, group])
      if (!allows(world, role, 'logs:DescribeLogGroups', null))
        yield `${role.id} may not logs:DescribeLogGroups`
    }
    // EKS encrypts its secrets under the cluster's role.
    if (user.type === 'AWS::EKS::Cluster' && path === 'RoleArn')
      for (const key of items(user.properties.EncryptionConfig).flatMap(targetsOf))
        needs.push(['kms:Encrypt', key], ['kms:Decrypt', key], ['kms:DescribeKey', key])
    const managed = items(role.properties.ManagedPolicyArns).map(textOf)
    const runsTasks = managed.some((arn) => arn.endsWith('AmazonECSTaskExecutionRolePolicy'))
    for (const [action, target] of needs) {
      if (runsTasks && action.startsWith('logs:')) continue
      if (
        !allows(world, role, action, target) &&
        world.things.some(
          ({ id }) => id === target || action.startsWith('secrets') || action.startsWith('ssm'),
        )
      )
        yield `${role.id} may not ${action} on ${target}, which ${user.id} needs`
    }
  }
  for (const bucket of loggedTo(world)) {
    const writes = world
      .of('AWS::S3::BucketPolicy')
      .some(
        ({ properties }) =>
          targetOf(properties.Bucket) === bucket &&
          items(at(properties.PolicyDocument, 'Statement')).some(
            (one) =>
              at(one, 'Effect') === 'Allow' &&
              items(at(one, 'Action')).includes('s3:PutObject') &&
              targetsOf(at(one, 'Resource')).includes(bucket) &&
              /AWSLogs\/<AWS::AccountId>\/\*/.test(textOf(at(one, 'Resource'))) &&
              textOf(at(one, 'Principal', 'Service')) === 'logdelivery.elasticloadbalancing.amazonaws.com',
          ),
      )
    if (!writes) yield `${bucket}: its policy does not let the load balancer write access logs`
  }
}

function loggedTo(world: World): string[] {
  return world
    .of('AWS::ElasticLoadBalancingV2::LoadBalancer')
    .flatMap(({ properties }) =>
      items(properties.LoadBalancerAttributes).flatMap((one) =>
        at(one, 'Key') === 'access_logs.s3.bucket' ? targetsOf(at(one, 'Value')) : [],
      ),
    )
}

/** ECS's agent on an instance needs the managed policy, whether the cluster is Batch's or one's own. */
function* clusterInstances(world: World): Iterable<string> {
  const templates = world
    .of('AWS::EC2::LaunchTemplate')
    .filter(({ properties }) => textOf(at(properties.LaunchTemplateData, 'UserData')).includes('ECS_CLUSTER'))
  const environments = world.of('AWS::Batch::ComputeEnvironment')
  for (const { id, properties } of [...templates, ...environments]) {
    const value =
      at(properties.LaunchTemplateData, 'IamInstanceProfile', 'Arn') ??
      at(properties.ComputeResources, 'InstanceRole')
    const isEc2 = /^(EC2|SPOT)$/.test(textOf(at(properties.ComputeResources, 'Type')))
    const profile = world.to(value, 'AWS::IAM::InstanceProfile')
    if (!profile) {
      if (value === undefined ? isEc2 || properties.LaunchTemplateData !== undefined : isIntrinsic(value))
        yield `${id} has no instance profile`
      continue
    }
    const role = world.to(items(profile.properties.Roles)[0], 'AWS::IAM::Role')
    const arns = items(role?.properties.ManagedPolicyArns).map(textOf)
    if (!arns.some((arn) => arn.endsWith('AmazonEC2ContainerServiceforEC2Role')))
      yield `${id}: its instances may not join the ECS cluster`
  }
}

function* capability({ things, stack }: World): Iterable<string> {
  const all = things.filter(({ type }) => type.startsWith('AWS::IAM::'))
  const named = all.some(({ properties }) =>
    Object.keys(properties).some((key) => /^(Role|ManagedPolicy|User|Group|InstanceProfile)Name$/.test(key)),
  )
  const needed = named ? 'CAPABILITY_NAMED_IAM' : all.length > 0 ? 'CAPABILITY_IAM' : null
  if (needed !== null && !stack.capabilities.some((one) => one === needed)) yield `the stack needs ${needed}`
}
