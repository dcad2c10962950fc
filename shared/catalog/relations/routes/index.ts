import { hasConditions, prioritiesOf, ruleConditions } from '../../aws/listenerRule.ts'
import { ingressProperties, refuseOtherVpc } from '../../aws/securityGroup.ts'
import { concat, getAtt, type PlanItem, ref } from '../../cfn.ts'
import { defineRelation, type EdgeContext } from '../define.ts'
import {
  blueGreenHandle,
  conditionsOf,
  forwardAction,
  GREEN_TARGET_GROUP,
  refuseSharedDefault,
  testRule,
} from './blueGreen.ts'
import { type RoutesConfig, routesConfig } from './config.ts'
import { functionTarget, TARGET_GROUP } from './functionTarget.ts'
import { networkListener, networkTargetGroup, networkTransports } from './network.ts'

type Context = EdgeContext<'routes', RoutesConfig>

export const routes = defineRelation({
  name: 'routes',
  title: 'routes to',
  description:
    'Sends requests to the target: a target group with health checks, a listener rule where there are conditions, and the target’s security group opened to the load balancer alone.',
  docs: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html',
  config: routesConfig,
  refuse(from, to) {
    if (to.port === null && to.targetType !== 'lambda')
      return 'The target listens on no port: set its application port first.'
    if (from.balancer === 'network' && to.targetType === 'lambda')
      return 'A Network Load Balancer does not invoke functions: use an Application Load Balancer.'
    if (from.balancer === 'application' && to.protocol === 'TCP')
      return 'An Application Load Balancer speaks HTTP, and the target TCP: use a Network Load Balancer.'
    return null
  },
  handle(ctx) {
    const { from, logicalId } = ctx
    const isDefault = conditionsOf(ctx) === null
    return {
      targetGroup: ref(logicalId(TARGET_GROUP)),
      targetGroupLogicalId: logicalId(TARGET_GROUP),
      resourceLabel:
        from.facet.balancer === 'application'
          ? concat(from.facet.fullName, '/', getAtt(logicalId(TARGET_GROUP), 'TargetGroupFullName'))
          : null,
      blueGreen: blueGreenHandle(ctx),
      port: targetPort(ctx),
      loadBalancerPort: servedListeners(ctx)[0]?.port ?? 0,
      listenerPorts: isDefault ? servedListeners(ctx).map(({ port }) => port) : [],
      isDefault,
      // A target group takes part in scaling and in ECS services only once a listener forwards to it.
      dependsOn: isDefault
        ? servedListeners(ctx).map((listener) => listener.logicalId)
        : from.facet.listeners.map((_, index) => logicalId(ruleSuffix(index))),
    }
  },
  *resources(ctx) {
    refuseOtherVpc(ctx.from, ctx.to)
    if (ctx.from.facet.balancer === 'network' && hasConditions(ctx.config))
      throw new Error(
        `"${ctx.from.name}" is a Network Load Balancer, which sees neither hosts nor paths: take the conditions out`,
      )
    if (ctx.to.facet.functionArn === undefined) yield targetGroup(ctx, TARGET_GROUP)
    else yield* functionTarget(ctx, ctx.to.facet.functionArn)
    if (ctx.to.facet.blueGreen) {
      refuseSharedDefault(ctx)
      yield targetGroup(ctx, GREEN_TARGET_GROUP)
    }
    yield* listenerRules(ctx)
    yield* testRule(ctx)
    yield* ingress(ctx)
  },
})

const ruleSuffix = (index: number): string => (index === 0 ? 'Rule' : `Rule${index + 1}`)

const targetPort = ({ config, to }: Context): number => config.port ?? to.facet.port ?? 0

/** The listeners that send to this target without conditions. */
const servedListeners = (ctx: Context) =>
  ctx.from.facet.balancer === 'network' ? [networkListener(ctx)] : ctx.from.facet.listeners

function targetGroup(ctx: Context, suffix: string): PlanItem {
  if (ctx.from.facet.balancer === 'network') return networkTargetGroup(ctx, suffix, targetPort(ctx))
  const { config, from, to } = ctx
  const { healthCheck, protocolVersion } = config
  const protocol = config.protocol === 'target' ? to.facet.protocol : config.protocol
  const vpcId = to.network?.vpcId ?? from.network?.vpcId
  if (vpcId === undefined) throw new Error(`neither "${from.name}" nor "${to.name}" stands in a VPC`)
  return ctx.resource(suffix, 'AWS::ElasticLoadBalancingV2::TargetGroup', {
    TargetType: to.facet.targetType,
    VpcId: vpcId,
    Port: targetPort(ctx),
    Protocol: protocol,
    ...(to.facet.targets !== undefined && {
      Targets: to.facet.targets.map((Id) => ({ Id, Port: targetPort(ctx) })),
    }),
    ProtocolVersion: protocolVersion,
    Matcher:
      protocolVersion === 'GRPC' ? { GrpcCode: healthCheck.matcher } : { HttpCode: healthCheck.matcher },
    HealthCheckEnabled: true,
    HealthCheckProtocol: protocol,
    HealthCheckPath: healthCheck.path ?? to.facet.healthCheckPath,
    HealthCheckIntervalSeconds: healthCheck.interval,
    HealthCheckTimeoutSeconds: healthCheck.timeout,
    HealthyThresholdCount: healthCheck.healthyThreshold,
    UnhealthyThresholdCount: healthCheck.unhealthyThreshold,
    TargetGroupAttributes: targetGroupAttributes(ctx),
    Tags: ctx.tags(),
  })
}

function targetGroupAttributes({ config }: Context) {
  const attributes: [string, string][] = [
    ['deregistration_delay.timeout_seconds', String(config.deregistrationDelay)],
  ]
  attributes.push(['load_balancing.algorithm.type', config.algorithm])
  if (config.slowStart > 0) attributes.push(['slow_start.duration_seconds', String(config.slowStart)])
  if (config.stickiness.enabled)
    attributes.push(
      ['stickiness.enabled', 'true'],
      ['stickiness.type', 'lb_cookie'],
      ['stickiness.lb_cookie.duration_seconds', String(config.stickiness.durationSeconds)],
    )
  return attributes.map(([Key, Value]) => ({ Key, Value }))
}

function* listenerRules(ctx: Context): Iterable<PlanItem> {
  const conditions = conditionsOf(ctx)
  if (conditions === null) return
  const rules = ctx.siblings.map(({ edgeId, config }) => ({
    edgeId,
    ...config,
    ...(edgeId === ctx.edgeId && conditions),
  }))
  const { priority } = ctx.config
  const twin = rules.find(
    (rule) => priority !== null && rule.priority === priority && rule.edgeId !== ctx.edgeId,
  )
  if (twin)
    throw new Error(
      `priority ${priority} is also that of another connection out of "${ctx.from.name}"; give each its own`,
    )
  const number = prioritiesOf(rules).get(ctx.edgeId)
  if (number === undefined) throw new Error('the rule got no priority')
  for (const [index, listener] of ctx.from.facet.listeners.entries()) {
    yield ctx.resource(
      ruleSuffix(index),
      'AWS::ElasticLoadBalancingV2::ListenerRule',
      {
        ListenerArn: ref(listener.logicalId),
        Priority: number,
        Conditions: ruleConditions(conditions),
        Actions: [forwardAction(ctx)],
      },
      priority === null
        ? {
            comment:
              'The priority follows from how specific the conditions are, and stays when others change.',
          }
        : {},
    )
  }
}

function* ingress(ctx: Context): Iterable<PlanItem> {
  const { from, to } = ctx
  const group = to.facet.securityGroup
  if (group === null) return
  const source = from.facet.securityGroup
  const cidr = from.network?.vpcCidr
  if (source === null && cidr === undefined) return
  const transports = from.facet.balancer === 'network' ? networkTransports(ctx) : (['tcp'] as const)
  for (const protocol of transports)
    yield ctx.resource(
      protocol === 'tcp' ? 'TargetIngress' : 'TargetUdpIngress',
      'AWS::EC2::SecurityGroupIngress',
      ingressProperties({
        group,
        port: targetPort(ctx),
        protocol,
        from: source === null ? { cidr: cidr ?? '' } : { securityGroup: source },
        description: `Requests and health checks from ${from.name}`,
      }),
    )
}
