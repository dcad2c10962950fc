import { isIntrinsic, ref } from '../../../../shared/catalog/cfn.ts'
import { drops, edits, type Operator, ofType, removals } from '../plan.ts'
import { always, isRef, SERVICE, text } from './common.ts'

export const places: readonly Operator[] = [
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
