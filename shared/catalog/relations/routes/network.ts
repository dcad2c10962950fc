import type { PlanItem } from '../../cfn.ts'
import type { EdgeContext } from '../define.ts'
import type { RoutesConfig } from './config.ts'

type Context = EdgeContext<'routes', RoutesConfig>

/** The listener of a Network Load Balancer that the connection serves. Throws when it names a port without one. */
export function networkListener({ config, from }: Context) {
  const { listeners } = from.facet
  const found =
    config.listenerPort === null ? listeners[0] : listeners.find(({ port }) => port === config.listenerPort)
  if (!found)
    throw new Error(
      `"${from.name}" has no listener on port ${config.listenerPort ?? ''}; its ports are ${listeners.map(({ port }) => port).join(', ')}`,
    )
  return found
}

/** UDP targets are checked by TCP, so the load balancer needs both ways in. */
export function networkTransports(ctx: Context): readonly ('tcp' | 'udp')[] {
  const { protocol } = networkListener(ctx)
  return protocol === 'UDP' || protocol === 'TCP_UDP' ? ['tcp', 'udp'] : ['tcp']
}

/**
 * A target group as Network Load Balancers take it: its protocol is that of the listener, whatever is spoken inside, and
 * the health check may be HTTP all the same.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-target-groups.html
 */
export function networkTargetGroup(ctx: Context, suffix: string, port: number): PlanItem {
  const { config, from, to } = ctx
  const { healthCheck } = config
  const vpcId = to.network?.vpcId ?? from.network?.vpcId
  if (vpcId === undefined) throw new Error(`neither "${from.name}" nor "${to.name}" stands in a VPC`)
  if (to.facet.targetType === 'lambda')
    throw new Error(`"${to.name}" is no target of a Network Load Balancer: use an Application Load Balancer`)
  const spoken = config.protocol === 'target' ? to.facet.protocol : config.protocol
  const listener = networkListener(ctx).protocol
  const attributes: [string, string][] = [
    ['deregistration_delay.timeout_seconds', String(config.deregistrationDelay)],
    ...(config.stickiness.enabled
      ? ([
          ['stickiness.enabled', 'true'],
          ['stickiness.type', 'source_ip'],
        ] satisfies [string, string][])
      : []),
    // UDP always keeps the address of the client and AWS refuses to turn it off.
    ...(listener === 'TCP' || listener === 'TLS'
      ? ([['preserve_client_ip.enabled', String(from.facet.preserveClientIp ?? true)]] satisfies [
          string,
          string,
        ][])
      : []),
  ]
  return ctx.resource(suffix, 'AWS::ElasticLoadBalancingV2::TargetGroup', {
    TargetType: to.facet.targetType,
    VpcId: vpcId,
    Port: port,
    // Instances do not register by themselves.
    ...(to.facet.targets !== undefined && {
      Targets: to.facet.targets.map((Id) => ({ Id, Port: port })),
    }),
    Protocol: listener === 'TLS' ? (spoken === 'HTTPS' ? 'TLS' : 'TCP') : listener,
    HealthCheckEnabled: true,
    HealthCheckProtocol: spoken,
    ...(spoken !== 'TCP' && {
      HealthCheckPath: healthCheck.path ?? to.facet.healthCheckPath,
      Matcher: { HttpCode: healthCheck.matcher },
    }),
    HealthCheckIntervalSeconds: healthCheck.interval,
    HealthCheckTimeoutSeconds: healthCheck.timeout,
    HealthyThresholdCount: healthCheck.healthyThreshold,
    UnhealthyThresholdCount: healthCheck.unhealthyThreshold,
    TargetGroupAttributes: attributes.map(([Key, Value]) => ({ Key, Value })),
    Tags: ctx.tags(),
  })
}
