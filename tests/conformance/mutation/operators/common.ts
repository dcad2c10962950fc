import { type CfnValue, isIntrinsic } from '../../../../shared/catalog/cfn.ts'
import type { StackPlan } from '../../../../shared/plan/plan.ts'

export const SCALING_GROUP = 'AWS::AutoScaling::AutoScalingGroup'
export const TARGET_GROUP = 'AWS::ElasticLoadBalancingV2::TargetGroup'
export const LISTENER = 'AWS::ElasticLoadBalancingV2::Listener'
export const RULE = 'AWS::ElasticLoadBalancingV2::ListenerRule'
export const INGRESS = 'AWS::EC2::SecurityGroupIngress'
export const TASK = 'AWS::ECS::TaskDefinition'
export const SERVICE = 'AWS::ECS::Service'
export const TEMPLATE = 'AWS::EC2::LaunchTemplate'
export const ROLE = 'AWS::IAM::Role'

export const plusOne = (value: CfnValue): CfnValue | undefined =>
  typeof value === 'number'
    ? value + 1
    : typeof value === 'string' && /^\d+$/.test(value)
      ? String(Number(value) + 1)
      : undefined
export const text = (change: (value: string) => string | undefined) => (value: CfnValue) =>
  typeof value === 'string' ? change(value) : undefined
export const always = (instead: CfnValue) => () => instead
export const isRef = (value: CfnValue): value is Extract<CfnValue, { $cfn: 'ref' | 'getAtt' }> =>
  typeof value === 'object' && isIntrinsic(value) && (value.$cfn === 'ref' || value.$cfn === 'getAtt')

/** Another resource of the same type as the one that the value refers to. */
export function another(value: CfnValue, stack: StackPlan): CfnValue | undefined {
  if (!isRef(value)) return undefined
  const type = stack.resources.find(({ logicalId }) => logicalId === value.target)?.type
  const other = stack.resources.find((one) => one.type === type && one.logicalId !== value.target)
  return other && { ...value, target: other.logicalId }
}

/** Properties that AWS asks for, by its resource reference. */
export const REQUIRED =
  /^(AssumeRolePolicyDocument|LoadBalancerArn|DefaultActions|ListenerArn|GroupId|RouteTableId|SubnetId|MinSize|RoleArn|NodeRole|Roles|LaunchTemplateData|VpcId|IpProtocol|Type|JobQueueName|ComputeEnvironmentOrder|Priority|ServiceNamespace|ResourceId)$/
