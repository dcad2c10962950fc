/** The slips that a component, a relation or a printer could make. They go by types and properties of AWS. */
import { type CfnValue, getAtt, isIntrinsic, ref } from '../../../shared/catalog/cfn.ts'
import type { StackPlan } from '../../../shared/plan/plan.ts'
import { drops, edits, found, type Operator, ofType, removals } from './plan.ts'

const SCALING_GROUP = 'AWS::AutoScaling::AutoScalingGroup'
const TARGET_GROUP = 'AWS::ElasticLoadBalancingV2::TargetGroup'
const LISTENER = 'AWS::ElasticLoadBalancingV2::Listener'
const RULE = 'AWS::ElasticLoadBalancingV2::ListenerRule'
const INGRESS = 'AWS::EC2::SecurityGroupIngress'
const TASK = 'AWS::ECS::TaskDefinition'
const SERVICE = 'AWS::ECS::Service'
const TEMPLATE = 'AWS::EC2::LaunchTemplate'
const ROLE = 'AWS::IAM::Role'

const plusOne = (value: CfnValue): CfnValue | undefined =>
  typeof value === 'number'
    ? value + 1
    : typeof value === 'string' && /^\d+$/.test(value)
      ? String(Number(value) + 1)
      : undefined
const text = (change: (value: string) => string | undefined) => (value: CfnValue) =>
  typeof value === 'string' ? change(value) : undefined
const always = (instead: CfnValue) => () => instead
const isRef = (value: CfnValue): value is Extract<CfnValue, { $cfn: 'ref' | 'getAtt' }> =>
  typeof value === 'object' && isIntrinsic(value) && (value.$cfn === 'ref' || value.$cfn === 'getAtt')

/** Another resource of the same type as the one that the value refers to. */
function another(value: CfnValue, stack: StackPlan): CfnValue | undefined {
  if (!isRef(value)) return undefined
  const type = stack.resources.find(({ logicalId }) => logicalId === value.target)?.type
  const other = stack.resources.find((one) => one.type === type && one.logicalId !== value.target)
  return other && { ...value, target: other.logicalId }
}

/** Properties that AWS asks for, by its resource reference. */
const REQUIRED =
  /^(AssumeRolePolicyDocument|LoadBalancerArn|DefaultActions|ListenerArn|GroupId|RouteTableId|SubnetId|MinSize|RoleArn|NodeRole|Roles|LaunchTemplateData|VpcId|IpProtocol|Type|JobQueueName|ComputeEnvironmentOrder|Priority|ServiceNamespace|ResourceId)$/

const shapes: readonly Operator[] = [
  edits(
    'wrong enum value',
    null,
    /(^|\.)(Protocol|Scheme|NetworkMode|LaunchType|HealthCheckType|CapacityType|AmiType|PolicyType|TrafficType|VpcEndpointType|VolumeType|AllocationStrategy|HttpTokens)$/,
    text((value) => `${value}S`),
    3,
  ),
  {
    name: 'misspelt property',
    each: 3,
    *sites(stack) {
      for (const { logicalId, properties } of stack.resources)
        for (const [key, value] of Object.entries(properties))
          if (key.length > 8 && !key.startsWith('Tag'))
            yield {
              where: `${logicalId}.${key}`,
              apply: (edited) => {
                edited.remove(logicalId, [key])
                edited.set(logicalId, [`${key.slice(0, -2)}${key.slice(-1)}${key.slice(-2, -1)}`], value)
              },
            }
    },
  },
  edits(
    'text where a number belongs',
    null,
    /(Port|Capacity|Size|InDays|Seconds)$/,
    (value) => (typeof value === 'number' ? 'many' : undefined),
    2,
  ),
  edits(
    'one value where a list belongs',
    null,
    /(Subnets|SubnetIds|SecurityGroupIds|ContainerDefinitions|DefaultActions|VPCZoneIdentifier)$/,
    (value) => (Array.isArray(value) && value[0] !== undefined ? value[0] : undefined),
  ),
  removals('dropped required property', null, REQUIRED, 3),
  {
    name: 'a resource type that AWS lacks',
    *sites(stack) {
      for (const { logicalId, type } of stack.resources)
        yield {
          where: logicalId,
          apply: (edited) => Object.assign(edited.resource(logicalId), { type: `${type}s` }),
        }
    },
  },
]

const links: readonly Operator[] = [
  edits(
    'reference to nothing',
    null,
    /./,
    (value) =>
      isRef(value) && !value.target.startsWith('AWS::')
        ? { ...value, target: `${value.target}X` }
        : undefined,
    2,
  ),
  edits(
    'reference to another of its kind',
    null,
    /(TargetGroupArn|TargetGroupARNs\.0|awslogs-group|ExecutionRoleArn|TaskRoleArn|JobRoleArn|LaunchTemplateId|\.Id|TaskDefinition|SourceSecurityGroupId|SecurityGroups\.0|RouteTableId|NatGatewayId|AllocationId|ScalingTargetId|ResourceLabel|ListenerArn|NodeRole)$/,
    another,
    5,
  ),
  edits('wrong attribute', null, /./, (value) =>
    typeof value === 'object' && isIntrinsic(value) && value.$cfn === 'getAtt'
      ? { ...value, attribute: 'Id' }
      : undefined,
  ),
  edits(
    'a name where an ARN belongs',
    null,
    /(RoleArn|DeliverLogsPermissionArn|NodeRole|KeyArn|\.Arn|InstanceRole)$/,
    (value) => (isRef(value) && value.$cfn === 'getAtt' ? ref(value.target) : undefined),
    2,
  ),
  edits(
    'dropped reference, a literal in its place',
    null,
    /(VpcId|SubnetId|LoadBalancerArn|TargetGroupArn|Cluster|ClusterName|AutoScalingGroupName|awslogs-group|SecurityGroupIds\.0|SecurityGroups\.0|LogGroupName|TaskDefinition)$/,
    (value) => (isRef(value) ? 'the-one-i-made-by-hand' : undefined),
    4,
  ),
  edits('an id of one account', null, /(VpcId|SubnetIds?\.\d|Subnets\.\d|GroupId)$/, (value, stack) =>
    isRef(value)
      ? `${stack.resources.find(({ logicalId }) => logicalId === value.target)?.type.endsWith('VPC') ? 'vpc' : 'subnet'}-0123456789abcdef0`
      : undefined,
  ),
  {
    name: 'dropped DependsOn',
    each: 4,
    *sites(stack) {
      for (const { logicalId, dependsOn } of stack.resources)
        for (const one of dependsOn ?? [])
          yield {
            where: `${logicalId} on ${one}`,
            apply: (edited) =>
              Object.assign(edited.resource(logicalId), {
                dependsOn: (dependsOn ?? []).filter((other) => other !== one),
              }),
          }
    },
  },
  {
    name: 'a circle of dependencies',
    *sites(stack) {
      for (const { id, value } of found(stack, null, /./)) {
        if (!isRef(value)) continue
        const { target } = value
        if (stack.resources.some(({ logicalId }) => logicalId === target))
          yield {
            where: `${target} on ${id}`,
            apply: (edited) => Object.assign(edited.resource(target), { dependsOn: [id] }),
          }
      }
    },
  },
  {
    name: 'missing parameter',
    *sites(stack) {
      for (const { name } of stack.parameters)
        yield { where: name, apply: (edited) => edited.dropParameter(name) }
    },
  },
  {
    name: 'condition that nobody declared',
    *sites(stack) {
      for (const { logicalId } of stack.resources)
        yield {
          where: logicalId,
          apply: (edited) => Object.assign(edited.resource(logicalId), { condition: 'IsProduction' }),
        }
    },
  },
  {
    name: 'wrong default of a machine image',
    *sites(stack) {
      for (const parameter of stack.parameters)
        if (parameter.type.startsWith('AWS::SSM'))
          yield {
            where: parameter.name,
            apply: (edited) =>
              edited.parameter(parameter.name, {
                default: String(parameter.default).replace(/arm64|x86_64/, 'i386'),
              }),
          }
    },
  },
]

const permissions: readonly Operator[] = [
  edits(
    'wrong service principal',
    null,
    /AssumeRolePolicyDocument.*\.Service$/,
    text((value) => (value === 'lambda.amazonaws.com' ? 'ec2.amazonaws.com' : 'lambda.amazonaws.com')),
    3,
  ),
  edits(
    'misspelt service principal',
    null,
    /AssumeRolePolicyDocument.*\.Service$/,
    text((value) => value.replace('amazonaws.com', 'amazonaws.org')),
  ),
  edits(
    'misspelt action',
    null,
    /PolicyDocument.*\.Action\.\d+$/,
    text((value) => `${value}s`),
    2,
  ),
  edits(
    'another action than is needed',
    [ROLE],
    /Policies.*\.Action\.\d+$/,
    text((value) =>
      /^(logs:(Create|Put)|secretsmanager|ecr:Batch)/.test(value)
        ? `${value.split(':')[0]}:TagResource`
        : undefined,
    ),
    2,
  ),
  removals('dropped action', [ROLE], /Policies.*\.Action\.[01]$/, 2),
  removals('dropped statement', null, /PolicyDocument\.Statement\.\d$/, 3),
  removals('dropped inline policies', [ROLE], /^Policies$/, 2),
  removals('dropped managed policy', [ROLE], /^ManagedPolicyArns\.0$/, 2),
  edits('misspelt managed policy', [ROLE], /^ManagedPolicyArns\.0$/, (value) =>
    typeof value === 'object' && isIntrinsic(value) && value.$cfn === 'concat'
      ? {
          ...value,
          parts: value.parts.map((part, index) =>
            index === value.parts.length - 1 ? `${String(part)}Policy` : part,
          ),
        }
      : undefined,
  ),
  edits('every action', null, /Policies.*\.Action$/, always('*'), 2),
  edits(
    'every action of a service',
    null,
    /Policies.*\.Action\.0$/,
    text((value) => `${value.split(':')[0]}:*`),
  ),
  edits('every resource', null, /Policies.*\.Resource$/, (value) => (value === '*' ? undefined : '*'), 3),
  edits(
    'anyone as principal',
    ['AWS::S3::BucketPolicy', 'AWS::KMS::Key'],
    /Statement\.0\.Principal$/,
    always('*'),
  ),
  edits('Deny instead of Allow', null, /PolicyDocument\.Statement\.0\.Effect$/, always('Deny'), 2),
  edits('an Effect that IAM lacks', null, /PolicyDocument\.Statement\.0\.Effect$/, always('Permit')),
  edits('wrong version of the policy language', null, /PolicyDocument\.Version$/, always('2012-10-27')),
  removals(
    'missing role',
    [TASK, 'AWS::Batch::JobDefinition', TEMPLATE, 'AWS::EC2::FlowLog'],
    /(TaskRoleArn|ExecutionRoleArn|JobRoleArn|IamInstanceProfile|DeliverLogsPermissionArn)$/,
    3,
  ),
  removals('instance profile without a role', ['AWS::IAM::InstanceProfile'], /^Roles\.0$/),
  removals('instances without a profile', ['AWS::Batch::ComputeEnvironment'], /InstanceRole$/),
  drops('dropped bucket policy', ['AWS::S3::BucketPolicy']),
  {
    name: 'capability missing',
    *sites(stack) {
      if (stack.capabilities.length > 0)
        yield { where: 'capabilities', apply: (edited) => edited.capabilities([]) }
    },
  },
  edits('full access for all', [ROLE], /^ManagedPolicyArns\.0$/, (value) =>
    typeof value === 'object' && isIntrinsic(value) && value.$cfn === 'concat'
      ? { ...value, parts: [...value.parts.slice(0, -1), ':iam::aws:policy/AdministratorAccess'] }
      : undefined,
  ),
]

const traffic: readonly Operator[] = [
  {
    name: 'wrong port on a security-group rule',
    each: 2,
    *sites(stack) {
      for (const { logicalId, properties } of ofType(stack, INGRESS))
        yield {
          where: logicalId,
          apply: (edited) => {
            edited.set(logicalId, ['FromPort'], Number(properties.FromPort) + 1)
            edited.set(logicalId, ['ToPort'], Number(properties.ToPort) + 1)
          },
        }
    },
  },
  edits('wider port range', [INGRESS], /^ToPort$/, always(65_535)),
  edits('every protocol', [INGRESS], /^IpProtocol$/, always('-1')),
  edits('udp instead of tcp', [INGRESS], /^IpProtocol$/, always('udp')),
  {
    name: 'the whole internet as source',
    *sites(stack) {
      for (const { logicalId, properties } of ofType(stack, INGRESS))
        if (properties.SourceSecurityGroupId !== undefined)
          yield {
            where: logicalId,
            apply: (edited) => {
              edited.remove(logicalId, ['SourceSecurityGroupId'])
              edited.set(logicalId, ['CidrIp'], '0.0.0.0/0')
            },
          }
    },
  },
  {
    name: 'swapped security groups',
    *sites(stack) {
      for (const { logicalId, properties } of ofType(stack, INGRESS)) {
        const { GroupId: group, SourceSecurityGroupId: source } = properties
        if (group !== undefined && source !== undefined)
          yield {
            where: logicalId,
            apply: (edited) => {
              edited.set(logicalId, ['GroupId'], source)
              edited.set(logicalId, ['SourceSecurityGroupId'], group)
            },
          }
      }
    },
  },
  drops('dropped security-group rule', [INGRESS], 2),
  edits('nothing may go out', ['AWS::EC2::SecurityGroup'], /^SecurityGroupEgress\.0\.CidrIp$/, (value) =>
    value === '0.0.0.0/0' ? '10.0.0.0/32' : undefined,
  ),
  removals('dropped security group', null, /(SecurityGroups\.0|SecurityGroupIds\.0|Groups\.0)$/, 3),
  edits('wrong port of a target group', [TARGET_GROUP], /^Port$/, plusOne, 2),
  edits('wrong protocol of a target group', [TARGET_GROUP], /^Protocol$/, always('HTTPS')),
  edits('wrong path of the health check', [TARGET_GROUP], /^HealthCheckPath$/, always('/status'), 2),
  edits('wrong matcher', [TARGET_GROUP], /HttpCode$/, always('404')),
  edits('wrong interval of the health check', [TARGET_GROUP], /^HealthCheckIntervalSeconds$/, plusOne),
  edits('wrong kind of target', [TARGET_GROUP], /^TargetType$/, (value) =>
    value === 'ip' ? 'instance' : 'ip',
  ),
  edits('wrong drain time', [TARGET_GROUP], /TargetGroupAttributes\.0\.Value$/, plusOne),
  edits('wrong port of a container', [TASK], /ContainerPort$/, plusOne),
  edits('wrong port of a service', [SERVICE], /ContainerPort$/, plusOne),
  edits(
    'wrong container of a service',
    [SERVICE],
    /ContainerName$/,
    text((value) => `${value}2`),
  ),
  edits('wrong port of a listener', [LISTENER], /^Port$/, plusOne, 2),
  edits('HTTP on a listener with a certificate', [LISTENER], /^Protocol$/, (value) =>
    value === 'HTTPS' ? 'HTTP' : undefined,
  ),
  removals('dropped certificate', [LISTENER], /^Certificates$/),
  edits('a TLS policy of yesterday', [LISTENER], /^SslPolicy$/, always('ELBSecurityPolicy-TLS-1-0-2015-04')),
  edits('wrong redirect port', [LISTENER], /RedirectConfig\.Port$/, always('8443')),
  drops('dropped listener', [LISTENER]),
  drops('dropped listener rule', [RULE]),
  edits('wrong path of a listener rule', [RULE], /Values\.0$/, always('/')),
  removals('dropped load balancer of a service', [SERVICE], /^LoadBalancers$/),
  removals('dropped target groups of a group', [SCALING_GROUP], /^TargetGroupARNs$/),
  edits(
    'internal instead of internet-facing',
    ['AWS::ElasticLoadBalancingV2::LoadBalancer'],
    /^Scheme$/,
    always('internal'),
  ),
]

const places: readonly Operator[] = [
  edits(
    'wrong subnet: public instead of private',
    null,
    /(Subnets|SubnetIds|VPCZoneIdentifier)\.0$/,
    (value, stack) => {
      if (!isRef(value)) return undefined
      const publics = stack.resources.filter(
        ({ type, logicalId }) =>
          type === 'AWS::EC2::Subnet' && /Public/.test(logicalId) !== /Public/.test(value.target),
      )
      return publics[0] && ref(publics[0].logicalId)
    },
    3,
  ),
  removals('dropped subnet', null, /(Subnets|SubnetIds|VPCZoneIdentifier)\.1$/, 2),
  drops('missing route', ['AWS::EC2::Route'], 2),
  {
    name: 'a private tier straight to the internet',
    *sites(stack) {
      const gateway = ofType(stack, 'AWS::EC2::InternetGateway')[0]
      for (const { logicalId, properties } of ofType(stack, 'AWS::EC2::Route'))
        if (properties.NatGatewayId !== undefined && gateway)
          yield {
            where: logicalId,
            apply: (edited) => {
              edited.remove(logicalId, ['NatGatewayId'])
              edited.set(logicalId, ['GatewayId'], ref(gateway.logicalId))
            },
          }
    },
  },
  drops('missing route table association', ['AWS::EC2::SubnetRouteTableAssociation'], 2),
  drops('missing gateway attachment', ['AWS::EC2::VPCGatewayAttachment']),
  edits('NAT gateway in a private subnet', ['AWS::EC2::NatGateway'], /^SubnetId$/, (value, stack) => {
    const other = isRef(value)
      ? ofType(stack, 'AWS::EC2::Subnet').find(({ logicalId }) => !/Public/.test(logicalId))
      : undefined
    return other && ref(other.logicalId)
  }),
  drops('dropped subnet of a tier', ['AWS::EC2::Subnet']),
  edits('two subnets in one zone', ['AWS::EC2::Subnet'], /^AvailabilityZone$/, (value) =>
    typeof value === 'object' && isIntrinsic(value) && value.$cfn === 'select' && value.index === 1
      ? { ...value, index: 0 }
      : undefined,
  ),
  edits('a zone by name', ['AWS::EC2::Subnet'], /^AvailabilityZone$/, always('us-east-1a')),
  edits(
    'overlapping subnets',
    ['AWS::EC2::Subnet'],
    /^CidrBlock$/,
    text((value) => (value === '10.0.16.0/20' ? '10.0.0.0/20' : undefined)),
  ),
  edits(
    'a subnet outside its VPC',
    ['AWS::EC2::Subnet'],
    /^CidrBlock$/,
    text((value) => value.replace(/^10\.0/, '10.9')),
  ),
  edits('another range of the VPC', ['AWS::EC2::VPC'], /^CidrBlock$/, always('10.0.0.0/17')),
  edits('public addresses in a private tier', ['AWS::EC2::Subnet'], /^MapPublicIpOnLaunch$/, (value) =>
    value === false ? true : undefined,
  ),
  edits('public addresses for tasks', [SERVICE], /AssignPublicIp$/, always('ENABLED')),
  drops('dropped endpoint', ['AWS::EC2::VPCEndpoint']),
  edits('endpoint of another service', ['AWS::EC2::VPCEndpoint'], /^ServiceName$/, (value) =>
    typeof value === 'object' && isIntrinsic(value) && value.$cfn === 'concat'
      ? {
          ...value,
          parts: value.parts.map((part) =>
            typeof part === 'string' ? part.replace(/\.(s3|ecr\.api|ecr\.dkr|logs)$/, '.sqs') : part,
          ),
        }
      : undefined,
  ),
  removals('endpoint that misses a route table', ['AWS::EC2::VPCEndpoint'], /^RouteTableIds\.1$/),
]

const sizes: readonly Operator[] = [
  edits('wrong least size', null, /(^MinSize|^MinCapacity|\.MinSize|^MinvCpus)$/, plusOne, 2),
  edits('wrong most size', null, /(^MaxSize|^MaxCapacity|\.MaxSize|\.MaxvCpus)$/, plusOne, 2),
  edits('wrong wanted size', null, /(^DesiredCapacity|^DesiredCount|\.DesiredSize)$/, plusOne, 2),
  edits(
    'an instance type of another architecture',
    [TEMPLATE, 'AWS::EKS::Nodegroup', SCALING_GROUP],
    /InstanceTypes?(\.0)?$/,
    text(() => 'm7i.large'),
    2,
  ),
  edits(
    'an instance type that nobody drew',
    [TEMPLATE, 'AWS::EKS::Nodegroup', SCALING_GROUP, 'AWS::Batch::ComputeEnvironment'],
    /InstanceTypes?(\.0)?$/,
    text((value) => (value.includes('.') ? 'c7g.medium' : 'r7i')),
    2,
  ),
  removals('dropped instance type of a mix', [SCALING_GROUP], /Overrides\.1$/),
  edits('wrong On-Demand base', [SCALING_GROUP], /OnDemandBaseCapacity$/, plusOne),
  edits('wrong CPU', [TASK], /^Cpu$/, always('256'), 2),
  edits(
    'wrong memory',
    [TASK],
    /^Memory$/,
    text((value) => String(Number(value) * 2)),
    2,
  ),
  edits('a size that Fargate lacks', [TASK], /^Memory$/, always('300')),
  edits('wrong CPU architecture', [TASK], /CpuArchitecture$/, always('X86_64')),
  edits('wrong size of a job', ['AWS::Batch::JobDefinition'], /ResourceRequirements\.\d\.Value$/, plusOne, 2),
  edits('wrong attempts of a job', ['AWS::Batch::JobDefinition'], /Attempts$/, plusOne),
  edits('wrong time limit of a job', ['AWS::Batch::JobDefinition'], /AttemptDurationSeconds$/, plusOne),
  edits('wrong priority of a queue', ['AWS::Batch::JobQueue'], /^Priority$/, plusOne),
  edits('wrong version', ['AWS::EKS::Cluster', 'AWS::EKS::Nodegroup'], /^Version$/, always('1.33'), 2),
  edits(
    'On-Demand instead of Spot',
    ['AWS::EKS::Nodegroup', 'AWS::Batch::ComputeEnvironment'],
    /(CapacityType|ComputeResources\.Type)$/,
    text((value) => (value === 'SPOT' ? (value.length > 0 ? 'ON_DEMAND' : '') : undefined)),
  ),
  edits('wrong volume size', [TEMPLATE], /VolumeSize$/, plusOne),
  edits(
    'wrong scaling metric',
    null,
    /PredefinedMetricType$/,
    text((value) =>
      value.startsWith('ECS') ? 'ASGAverageCPUUtilization' : 'ECSServiceAverageCPUUtilization',
    ),
    2,
  ),
  edits('wrong scaling target', null, /TargetValue$/, plusOne, 2),
  edits('wrong dimension of scaling', null, /^ScalableDimension$/, always('ecs:service:DesiredTasks')),
  edits('wrong namespace of scaling', null, /^ServiceNamespace$/, always('dynamodb')),
  drops('dropped scaling policy', [
    'AWS::AutoScaling::ScalingPolicy',
    'AWS::ApplicationAutoScaling::ScalingPolicy',
  ]),
  drops('dropped scalable target', ['AWS::ApplicationAutoScaling::ScalableTarget']),
  edits('wrong grace period', [SCALING_GROUP, SERVICE], /^HealthCheckGracePeriod(Seconds)?$/, plusOne),
  edits('health by EC2 instead of the load balancer', [SCALING_GROUP], /^HealthCheckType$/, (value) =>
    value === 'ELB' ? 'EC2' : undefined,
  ),
  edits('wrong heartbeat of a lifecycle hook', [SCALING_GROUP], /HeartbeatTimeout$/, plusOne),
  removals('dropped environment variable', [TASK], /Environment\.0$/),
  removals('dropped secret', [TASK], /Secrets\.0$/),
  edits('a command that nobody drew', [TASK, 'AWS::Batch::JobDefinition'], /Command\.0$/, always('sh')),
  edits('circuit breaker off', [SERVICE], /DeploymentCircuitBreaker\.Enable$/, always(false)),
]

const upkeep: readonly Operator[] = [
  removals('dropped tag', null, /^Tags\.\d+$/, 3),
  removals('dropped tags', null, /^(Tags|TagSpecifications)$/, 3),
  edits(
    'tag of another node',
    null,
    /^Tags\.\d+\.Value$/,
    text((value) => `${value}-2`),
    2,
  ),
  {
    name: 'dropped DeletionPolicy',
    each: 2,
    *sites(stack) {
      for (const { logicalId, deletionPolicy } of stack.resources)
        if (deletionPolicy !== undefined)
          yield {
            where: logicalId,
            apply: (edited) =>
              void delete (edited.resource(logicalId) as { deletionPolicy?: string }).deletionPolicy,
          }
    },
  },
  {
    name: 'Delete instead of Retain',
    *sites(stack) {
      for (const { logicalId, deletionPolicy } of stack.resources)
        if (deletionPolicy === 'Retain')
          yield {
            where: logicalId,
            apply: (edited) => Object.assign(edited.resource(logicalId), { deletionPolicy: 'Delete' }),
          }
    },
  },
  edits('unencrypted volume', null, /Ebs\.Encrypted$/, always(false)),
  removals('volume that outlives its instance', null, /Ebs\.DeleteOnTermination$/),
  removals('unencrypted bucket', ['AWS::S3::Bucket'], /^BucketEncryption$/),
  edits('public bucket', ['AWS::S3::Bucket'], /BlockPublicPolicy$/, always(false)),
  removals('logs for ever', ['AWS::Logs::LogGroup'], /^RetentionInDays$/),
  edits('wrong retention', ['AWS::Logs::LogGroup'], /^RetentionInDays$/, always(7)),
  edits('a Region by name', null, /awslogs-region$/, always('us-east-1')),
  edits('a partition by name', [ROLE], /^ManagedPolicyArns\.0$/, (value) =>
    typeof value === 'object' && isIntrinsic(value) && value.$cfn === 'concat'
      ? { ...value, parts: ['arn:aws', ...value.parts.slice(2)] }
      : undefined,
  ),
  edits('an account by number', null, /Policies.*\.Resource$/, (value) =>
    isRef(value)
      ? {
          $cfn: 'concat',
          parts: ['arn:', ref('AWS::Partition'), ':logs:', ref('AWS::Region'), ':123456789012:log-group:*'],
        }
      : undefined,
  ),
  {
    name: 'fixed name',
    each: 2,
    *sites(stack) {
      for (const [type, property] of [
        [ROLE, 'RoleName'],
        [TARGET_GROUP, 'Name'],
        ['AWS::S3::Bucket', 'BucketName'],
        ['AWS::ECS::Cluster', 'ClusterName'],
        ['AWS::Logs::LogGroup', 'LogGroupName'],
      ] as const)
        for (const { logicalId } of ofType(stack, type))
          yield {
            where: `${logicalId}.${property}`,
            apply: (edited) => edited.set(logicalId, [property], 'storefront'),
          }
    },
  },
  {
    name: 'name that is too long',
    *sites(stack) {
      for (const { logicalId } of ofType(stack, TARGET_GROUP, ROLE))
        yield {
          where: logicalId,
          apply: (edited) =>
            edited.set(
              logicalId,
              [edited.resource(logicalId).type === ROLE ? 'RoleName' : 'Name'],
              'a-name-that-is-longer-than-aws-allows-for-any-thing-of-this-kind-and-then-some',
            ),
        }
    },
  },
  {
    name: 'duplicate listener on a port',
    *sites(stack) {
      const [one, other] = ofType(stack, LISTENER)
      if (one && other)
        yield {
          where: `${one.logicalId} and ${other.logicalId}`,
          apply: (edited) => edited.set(other.logicalId, ['Port'], one.properties.Port ?? 0),
        }
    },
  },
  edits('metadata without tokens', [TEMPLATE], /HttpTokens$/, always('optional')),
  edits(
    'load balancer attribute off',
    ['AWS::ElasticLoadBalancingV2::LoadBalancer'],
    /LoadBalancerAttributes\.(1|5)\.Value$/,
    (value) => (value === 'true' ? 'false' : undefined),
    2,
  ),
  edits('no private DNS', ['AWS::EC2::VPCEndpoint'], /^PrivateDnsEnabled$/, always(false)),
  edits('no DNS names in the VPC', ['AWS::EC2::VPC'], /^EnableDns(Support|Hostnames)$/, always(false)),
  edits('public endpoint of a cluster', ['AWS::EKS::Cluster'], /EndpointPublicAccess$/, always(true)),
  removals('dropped log type', ['AWS::EKS::Cluster'], /EnabledTypes\.1$/),
  removals('secrets without a key', ['AWS::EKS::Cluster'], /^EncryptionConfig$/),
  edits('key that does not rotate', ['AWS::KMS::Key'], /^EnableKeyRotation$/, always(false)),
  drops('dropped add-on', ['AWS::EKS::Addon']),
  removals('dropped taint', ['AWS::EKS::Nodegroup'], /^Taints$/),
  edits('wrong log driver', null, /LogDriver$/, always('json-file')),
  removals('no logs', null, /LogConfiguration$/),
  drops('dropped flow log', ['AWS::EC2::FlowLog']),
  edits('wrong traffic of a flow log', ['AWS::EC2::FlowLog'], /^TrafficType$/, always('ACCEPT')),
  edits('a disabled queue', ['AWS::Batch::JobQueue'], /^State$/, always('DISABLED')),
  removals(
    'dropped capacity provider',
    ['AWS::ECS::ClusterCapacityProviderAssociations'],
    /^CapacityProviders\.2$/,
  ),
  edits('capacity of another kind', [SERVICE], /CapacityProvider$/, (value) =>
    isRef(value) ? 'FARGATE' : undefined,
  ),
  edits(
    'a fixed version of the launch template',
    null,
    /\.Version$/,
    (value) => (isRef(value) ? '1' : undefined),
    2,
  ),
  removals('user data that joins no cluster', [TEMPLATE], /UserData$/),
  edits('attribute instead of reference', [SERVICE], /^Cluster$/, (value) =>
    isRef(value) ? getAtt(value.target, 'Arn') : undefined,
  ),
]

export const OPERATORS: readonly Operator[] = [
  ...shapes,
  ...links,
  ...permissions,
  ...traffic,
  ...places,
  ...sizes,
  ...upkeep,
]
