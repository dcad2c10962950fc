import { allow, type PolicyStatement } from '../../aws/iam.ts'
import { ACCOUNT_ID, arn, REGION, type Value } from '../../cfn.ts'

interface Karpenter {
  readonly clusterName: Value<string>
  readonly clusterArn: Value<string>
  readonly nodeRoleArn: Value<string>
  readonly queueArn: Value<string>
}

const ec2 = (...kinds: readonly string[]) => kinds.map((kind) => arn('ec2:', REGION, `:*:${kind}/*`))
const MADE = ['fleet', 'instance', 'launch-template', 'network-interface', 'spot-instances-request', 'volume']

/**
 * What Karpenter calls. It tags all that it makes with the name of the cluster, and may change nothing else. Instance
 * profiles are not among it: the nodes get the one of this template.
 * https://karpenter.sh/docs/reference/cloudformation/
 */
export function karpenterStatements(about: Karpenter): readonly PolicyStatement[] {
  const requested = {
    StringEquals: { 'aws:RequestTag/eks:eks-cluster-name': about.clusterName },
    StringLike: { 'aws:RequestTag/karpenter.sh/nodepool': '*' },
  }
  const owned = {
    StringEquals: { 'aws:ResourceTag/eks:eks-cluster-name': about.clusterName },
    StringLike: { 'aws:ResourceTag/karpenter.sh/nodepool': '*' },
  }
  return [
    allow(
      ['ec2:CreateFleet', 'ec2:RunInstances'],
      // Public images and snapshots belong to another account.
      [
        ...ec2('capacity-reservation', 'security-group', 'subnet'),
        arn('ec2:', REGION, '::image/*'),
        arn('ec2:', REGION, ':*:image/*'),
        arn('ec2:', REGION, '::snapshot/*'),
        arn('ec2:', REGION, ':*:snapshot/*'),
      ],
    ),
    allow(['ec2:CreateFleet', 'ec2:RunInstances'], ec2('launch-template'), { Condition: owned }),
    allow(['ec2:CreateFleet', 'ec2:CreateLaunchTemplate', 'ec2:RunInstances'], ec2(...MADE), {
      Condition: requested,
    }),
    allow(['ec2:CreateTags'], ec2(...MADE), {
      Condition: {
        ...requested,
        StringEquals: {
          ...requested.StringEquals,
          'ec2:CreateAction': ['CreateFleet', 'CreateLaunchTemplate', 'RunInstances'],
        },
      },
    }),
    allow(['ec2:CreateTags'], ec2('instance'), {
      Condition: {
        ...owned,
        'ForAllValues:StringEquals': {
          'aws:TagKeys': ['Name', 'eks:eks-cluster-name', 'karpenter.sh/nodeclaim'],
        },
      },
    }),
    allow(['ec2:DeleteLaunchTemplate', 'ec2:TerminateInstances'], ec2('instance', 'launch-template'), {
      Condition: owned,
    }),
    allow(
      [
        'ec2:DescribeCapacityReservations',
        'ec2:DescribeImages',
        'ec2:DescribeInstanceStatus',
        'ec2:DescribeInstanceTypeOfferings',
        'ec2:DescribeInstanceTypes',
        'ec2:DescribeInstances',
        'ec2:DescribeLaunchTemplates',
        'ec2:DescribePlacementGroups',
        'ec2:DescribeSecurityGroups',
        'ec2:DescribeSpotPriceHistory',
        'ec2:DescribeSubnets',
      ],
      '*',
      { Condition: { StringEquals: { 'aws:RequestedRegion': REGION } } },
    ),
    // The price list answers in a few Regions only, whichever the cluster is in.
    allow(['pricing:GetProducts'], '*'),
    allow(['ssm:GetParameter'], arn('ssm:', REGION, '::parameter/aws/service/*')),
    allow(['sqs:DeleteMessage', 'sqs:GetQueueUrl', 'sqs:ReceiveMessage'], about.queueArn),
    allow(['iam:GetInstanceProfile'], arn('iam::', ACCOUNT_ID, ':instance-profile/*')),
    allow(['iam:PassRole'], about.nodeRoleArn, {
      Condition: { StringEquals: { 'iam:PassedToService': ['ec2.amazonaws.com', 'ec2.amazonaws.com.cn'] } },
    }),
    allow(['eks:DescribeCluster'], about.clusterArn),
  ]
}
