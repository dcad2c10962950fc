import { isIntrinsic, ref } from '../../../../shared/catalog/cfn.ts'
import { edits, found, type Operator } from '../plan.ts'
import { another, isRef } from './common.ts'

export const links: readonly Operator[] = [
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
    name: 'wrong default of a size',
    each: 2,
    *sites(stack) {
      for (const { name, default: given } of stack.parameters)
        if (/^\d+$/.test(String(given)))
          yield {
            where: name,
            apply: (edited) => edited.parameter(name, { default: Number(given) + 1 }),
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
