import { sameJson } from '../../../../shared/base/json.ts'
import { drops, edits, type Operator, ofType, removals } from '../plan.ts'
import {
  always,
  INGRESS,
  LISTENER,
  plusOne,
  RULE,
  SCALING_GROUP,
  SERVICE,
  TARGET_GROUP,
  TASK,
  text,
} from './common.ts'

export const traffic: readonly Operator[] = [
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
        // What lets its own group in would stay as it is.
        if (group !== undefined && source !== undefined && !sameJson(group, source))
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
