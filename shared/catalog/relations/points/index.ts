import { concat, type ParameterItem, type PlanItem, REGION, type Value } from '../../cfn.ts'
import { defineRelation, type EdgeContext } from '../define.ts'
import { type PointsConfig, pointsConfig } from './config.ts'

type Context = EdgeContext<'points', PointsConfig>

export const points = defineRelation({
  name: 'points',
  title: 'points to',
  description:
    'Makes a DNS record that leads to the target, in the stack of the target: an alias (A, and AAAA where it has IPv6), or a CNAME where AWS knows no alias.',
  docs: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-choosing-alias-non-alias.html',
  config: pointsConfig,
  crossRegion: true,
  refuse: (_, to) => to.refusesName,
  handle: ({ config }) => ({ routing: config.routing }),
  *resources(ctx) {
    const { config, from, to } = ctx
    for (const parameter of from.facet.parameters)
      yield { kind: 'parameter', type: 'String', group: 'Domain names', ...parameter } satisfies ParameterItem
    const { hostedZoneId } = to.facet
    if (hostedZoneId === null && config.name === '')
      throw new Error(
        `"${to.name}" can only be a CNAME record, and the name of a zone itself cannot be one: give the connection a name such as "www"`,
      )
    if (config.healthCheck.enabled) yield healthCheck(ctx)
    for (const type of hostedZoneId === null ? ['CNAME'] : to.facet.ipv6 ? ['A', 'AAAA'] : ['A'])
      yield ctx.resource(`${type === 'CNAME' ? 'Cname' : type}Record`, 'AWS::Route53::RecordSet', {
        HostedZoneId: from.facet.zoneId,
        Name: nameOf(ctx),
        Type: type,
        ...policy(ctx),
        ...(config.healthCheck.enabled && { HealthCheckId: healthCheckId(ctx) }),
        ...(hostedZoneId === null
          ? { TTL: String(config.ttlSeconds), ResourceRecords: [to.facet.dnsName] }
          : {
              AliasTarget: {
                HostedZoneId: hostedZoneId,
                DNSName: to.facet.dnsName,
                EvaluateTargetHealth: to.facet.tellsHealth,
              },
            }),
      })
  },
})

const HEALTH_CHECK = 'HealthCheck'

const healthCheckId = (ctx: Context) =>
  ({ $cfn: 'getAtt', target: ctx.logicalId(HEALTH_CHECK), attribute: 'HealthCheckId' }) as const

function nameOf({ config, from }: Context): Value<string> {
  const { domainName } = from.facet
  if (config.name === '') return domainName
  return typeof domainName === 'string'
    ? `${config.name}.${domainName}`
    : concat(`${config.name}.`, domainName)
}

function policy({ config, edgeId, to }: Context) {
  if (config.routing === 'simple') return {}
  const SetIdentifier = `${to.logicalName}-${edgeId}`.slice(0, 128)
  switch (config.routing) {
    case 'weighted':
      return { SetIdentifier, Weight: config.weight }
    case 'latency':
      return { SetIdentifier, Region: REGION }
    case 'failover':
      return { SetIdentifier, Failover: config.failover }
    case 'geolocation':
      return {
        SetIdentifier,
        GeoLocation: config.location.startsWith('continent:')
          ? { ContinentCode: config.location.slice('continent:'.length) }
          : { CountryCode: config.location },
      }
  }
}

function healthCheck(ctx: Context): PlanItem {
  const { config, to } = ctx
  const { check, dnsName } = to.facet
  if (check === null)
    throw new Error(
      `"${to.name}" cannot be reached from the internet, from where Amazon Route 53 checks: turn the health check off`,
    )
  return ctx.resource(HEALTH_CHECK, 'AWS::Route53::HealthCheck', {
    HealthCheckConfig: {
      Type: check.protocol,
      FullyQualifiedDomainName: dnsName,
      Port: check.port,
      RequestInterval: config.healthCheck.fast ? 10 : 30,
      FailureThreshold: config.healthCheck.failureThreshold,
      ...(check.protocol !== 'TCP' && { ResourcePath: config.healthCheck.path }),
      ...(check.protocol === 'HTTPS' && { EnableSNI: true }),
    },
    HealthCheckTags: ctx.tags(),
  })
}
