import { getAtt, isIntrinsic, ref } from '../../../../shared/catalog/cfn.ts'
import { drops, edits, type Operator, ofType, removals } from '../plan.ts'
import { always, isRef, LISTENER, ROLE, SERVICE, TARGET_GROUP, TEMPLATE, text } from './common.ts'

export const upkeep: readonly Operator[] = [
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
