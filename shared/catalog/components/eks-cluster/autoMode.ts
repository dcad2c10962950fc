import { policyDocument, roleProperties, trustPolicy } from '../../aws/iam.ts'
import type { PlanItem } from '../../cfn.ts'
import type { EmitContext } from '../../define.ts'
import type { Cfn } from '../../spec/checked.ts'
import type { EksClusterConfig } from './config.ts'

type Context = EmitContext<EksClusterConfig>

const NODE_ROLE = 'AutoNodeRole'

// https://docs.aws.amazon.com/eks/latest/userguide/auto-cluster-iam-role.html
export const AUTO_POLICIES = [
  'AmazonEKSBlockStoragePolicy',
  'AmazonEKSComputePolicy',
  'AmazonEKSLoadBalancingPolicy',
  'AmazonEKSNetworkingPolicy',
]
export const AUTO_TRUST = policyDocument([
  {
    Effect: 'Allow',
    Principal: { Service: 'eks.amazonaws.com' },
    Action: ['sts:AssumeRole', 'sts:TagSession'],
  },
])

export const autoNodeRole = (ctx: Context): PlanItem =>
  ctx.resource(
    NODE_ROLE,
    'AWS::IAM::Role',
    roleProperties({
      trust: trustPolicy('ec2'),
      description: 'Lets the nodes of Auto Mode join the cluster and pull images',
      managedPolicies: ['AmazonEKSWorkerNodeMinimalPolicy', 'AmazonEC2ContainerRegistryPullOnly'],
      tags: ctx.tags(),
    }),
  )

// Amazon EKS takes the three together or none of them.
export function autoModeProperties(ctx: Context) {
  const { enabled, nodePools } = ctx.config.autoMode
  if (!enabled) return {}
  return {
    ComputeConfig: {
      Enabled: true,
      ...(nodePools.length > 0 && { NodePools: nodePools, NodeRoleArn: ctx.getAtt(NODE_ROLE, 'Arn') }),
    },
    KubernetesNetworkConfig: { ElasticLoadBalancing: { Enabled: true } },
    StorageConfig: { BlockStorage: { Enabled: true } },
  } satisfies Pick<Cfn<'AWS::EKS::Cluster'>, 'ComputeConfig' | 'KubernetesNetworkConfig' | 'StorageConfig'>
}
